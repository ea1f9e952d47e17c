import type { TableColumn } from '../model/table'
import { Differences } from './differences'
import type { EditedCell } from './edited-sheet'
import { isKept, keyOf, type ColumnKey } from './table-column'

/** What differs from an earlier one in one entry of a table alone: a column, or a rule's findings. */
export interface RowEdit {
  readonly before: object
  /** The table's id. */
  readonly table: string
  readonly row: number
}

const noted = new Differences<object, RowEdit>()

export const noteRowEdit = (now: object, edit: RowEdit): void => noted.note(now, edit)

/** Null where more differs than one entry, or the earlier one is gone. */
export const rowEditOf = (now: unknown): RowEdit | null =>
  typeof now === 'object' && now !== null ? noted.of(now) : null

/** The entry whose cell alone makes a column differ from an earlier one; -1 where it may be read by other entries, or by none. */
export function editedRow(
  earlier: TableColumn,
  now: ColumnKey,
  { before, column, row }: EditedCell,
  offsets: Int32Array,
  merged: ReadonlyMap<number, number> | undefined,
): number {
  const key = keyOf(earlier)
  const isElsewhere = earlier.spec.fillDown || merged || key?.cells !== before.columns[column]
  if (isElsewhere || !isKept(earlier, { ...now, cells: key!.cells })) return -1
  return indexIn(offsets, row)
}

/** Where a number stands in ascending ones; -1 where it does not. */
export function indexIn(ascending: Int32Array, number: number): number {
  let [from, to] = [0, ascending.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (ascending[middle]! < number) from = middle + 1
    else to = middle
  }
  return ascending[from] === number ? from : -1
}
