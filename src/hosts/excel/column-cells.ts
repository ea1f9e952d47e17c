import type { Area } from '../../model/workbook'
import type { OurColumn } from './column-names'
import { readBlocks } from './read-blocks'

/** What stands in some columns as `formulas` tells it: a formula, else the value; '' is blank. */
export class ColumnCells {
  readonly #columns = new Map<string, Map<number, unknown>>()

  put({ sheet, row, column }: Area, rows: readonly (readonly unknown[])[]): void {
    const key = `${sheet}|${column}`
    const cells = this.#columns.get(key) ?? new Map<number, unknown>()
    this.#columns.set(key, cells)
    for (const [down, [content]] of rows.entries()) if (content !== '') cells.set(row + down, content)
  }

  at(sheet: string, row: number, column: number): unknown {
    return this.#columns.get(`${sheet}|${column}`)?.get(row) ?? ''
  }
}

export const areaOfColumn = (sheet: string, { range: { top, left, bottom } }: OurColumn): Area => ({
  sheet,
  row: top,
  column: left,
  height: bottom - top + 1,
  width: 1,
})

/** Reads columns, each one cell wide, in blocks. */
export async function readColumnCells(context: Excel.RequestContext, areas: readonly Area[]): Promise<ColumnCells> {
  const cells = new ColumnCells()
  await readBlocks(context, areas, 'formulas', (area, rows) => cells.put(area, rows))
  return cells
}
