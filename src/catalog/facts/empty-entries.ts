import type { FieldKey } from '../../model/field'
import type { Table } from '../../model/table'

/** What makes an entry of a loss table one; rules that use it declare these. */
export const entryFields = ['customerName', 'phone', 'lossDate'] as const satisfies readonly FieldKey[]

/** True for a line that is numbered in advance and not yet filled in. */
export const isEmptyEntry = (table: Table, row: number): boolean =>
  entryFields.every((field) => (table.columns[field]?.cells.at(row) ?? null) === null)
