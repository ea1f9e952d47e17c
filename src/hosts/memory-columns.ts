import type { Edit } from '../model/edit'
import type { Cell } from '../model/workbook'

/** What stands in the cells of one sheet, by row and column of the worksheet. */
export type Grid = Cell[][]
export interface Filled {
  readonly column: number
  readonly headerRow: number
  readonly headerIsOurs: boolean
  /** The formulas of ours that stand there, by row. */
  readonly formulas: ReadonlyMap<number, string>
}
interface Columns {
  readonly grid: Grid
  readonly filled: Map<string, Filled>
}

export function put(grid: Grid, row: number, column: number, value: Cell): void {
  while (grid.length <= row) grid.push([])
  grid[row]![column] = value === '' ? null : value
}

/** Writes a computed column; a second time it writes the same cells again. */
export function fillColumn(page: Columns, edit: Extract<Edit, { kind: 'fill-column' }>): void {
  const { grid, filled } = page
  const { id, column, headerRow } = edit
  const earlier = filled.get(id)
  if (earlier) clearFormulas(grid, earlier)
  if (earlier && earlier.column !== column && earlier.headerIsOurs) put(grid, earlier.headerRow, earlier.column, null)
  const kept = earlier?.column === column && earlier.headerIsOurs
  const headerIsOurs = kept || (grid[headerRow]?.[column] ?? null) === null
  if (headerIsOurs && !kept) put(grid, headerRow, column, edit.header)
  const formulas = new Map<number, string>()
  for (const [index, row] of edit.rows.entries()) {
    if ((grid[row]?.[column] ?? null) !== null) continue
    put(grid, row, column, edit.values[index] ?? null)
    formulas.set(row, edit.formulas[index] ?? '')
  }
  filled.set(id, { column, headerRow, headerIsOurs, formulas })
}

function clearFormulas(grid: Grid, { column, formulas }: Filled): void {
  for (const row of formulas.keys()) put(grid, row, column, null)
}

/** Takes one out as if it had never been filled. */
export function clearColumn({ grid, filled }: Columns, id: string): void {
  const one = filled.get(id)
  if (!one) return
  clearFormulas(grid, one)
  if (one.headerIsOurs) put(grid, one.headerRow, one.column, null)
  filled.delete(id)
}
