import type { FieldKey } from '../../model/field'
import type { Table } from '../../model/table'
import { isEmptyEntry } from './empty-entries'

type Signature = Extract<FieldKey, 'managerSignature' | 'generalManagerSignature'>

/** Signed once at the sheet's foot, for every entry. */
export const isSignedAtFoot = (table: Table, field: Signature): boolean => (table.foot[field] ?? '').trim() !== ''

/** Signed somewhere: at the foot or at any entry. */
export const isSigned = (table: Table, field: Signature): boolean =>
  isSignedAtFoot(table, field) || (table.columns[field]?.values.blankRows().length ?? table.height) < table.height

/** The entries that nobody signed: none where the foot is signed or the form has no such column. */
export const unsignedEntries = (table: Table, field: Signature): readonly number[] =>
  isSignedAtFoot(table, field) ? [] : blankRows(table, field).filter((row) => !isEmptyEntry(table, row))

function blankRows({ columns, foot, height }: Table, field: Signature): readonly number[] {
  const column = columns[field]
  if (column) return column.values.blankRows()
  // A place at the foot that is left blank is every entry's.
  return foot[field] === undefined ? [] : Array.from({ length: height }, (_, row) => row)
}
