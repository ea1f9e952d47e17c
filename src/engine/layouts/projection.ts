import type { CellRef, Column, Sheet } from '../../model/workbook'

/** A column whose cells stand elsewhere than one below the other, or that was composed out of several. */
export interface ProjectedColumn {
  readonly cells: Column
  /** The worksheet cell of each of its rows, see `cellNumber`. */
  readonly at: Float64Array
  /** The cell that heads it. */
  readonly head: number
  /** The cells are the workbook's, as they stand there; others are composed and never rewritten. */
  readonly own: boolean
}

/** A sheet as a list: what the ordinary reading of lists runs over. */
export interface Projection {
  readonly sheet: Sheet
  /** The sheet whose rows at the foot are read: the real one, where rows stay rows. */
  readonly base: Sheet
  /** By column of `sheet`; every other column is the worksheet's own. */
  readonly columns: ReadonlyMap<number, ProjectedColumn>
}

const WIDEST = 16_384
/** A cell of a worksheet as one number. */
export const cellNumber = (row: number, column: number): number => row * WIDEST + column
export const rowOf = (cell: number): number => Math.floor(cell / WIDEST)
export const cellRefOf = (sheet: string, cell: number): CellRef => ({
  sheet,
  row: rowOf(cell),
  column: cell % WIDEST,
})

/** The worksheet cell of a row and column of a projected sheet. */
export function origin({ sheet, columns }: Pick<Projection, 'sheet' | 'columns'>, row: number, column: number): number {
  return columns.get(column)?.at[row] ?? cellNumber(sheet.top + row, sheet.left + column)
}

/** The earlier numbers themselves, where none differs. */
export function settledNumbers<T extends Int32Array | Float64Array>(earlier: T | undefined, now: T): T {
  if (earlier === now || earlier?.length !== now.length) return now
  for (let at = 0; at < now.length; at++) if (earlier[at] !== now[at]) return now
  return earlier
}
