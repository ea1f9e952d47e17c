import type { Area } from '../../model/workbook'
import type { OurColumn } from './column-names'
import { readBlocks } from './read-blocks'

/** What stands in some columns as `formulas` tells it: a formula, else the value; '' is blank. */
export class ColumnCells {
  readonly #columns = new Map<string, Map<number, unknown>>()
  readonly #formats = new Map<string, Map<number, string>>()

  put({ sheet, row, column }: Area, rows: readonly (readonly unknown[])[]): void {
    const key = `${sheet}|${column}`
    const cells = this.#columns.get(key) ?? new Map<number, unknown>()
    this.#columns.set(key, cells)
    for (const [down, [content]] of rows.entries()) if (content !== '') cells.set(row + down, content)
  }

  putFormats({ sheet, row, column }: Area, rows: readonly (readonly unknown[])[]): void {
    const key = `${sheet}|${column}`
    const formats = this.#formats.get(key) ?? new Map<number, string>()
    this.#formats.set(key, formats)
    for (const [down, [format]] of rows.entries()) formats.set(row + down, String(format))
  }

  /** The number format that these cells have in common. */
  formatOf(sheet: string, rows: Iterable<number>, column: number): string | undefined {
    const formats = this.#formats.get(`${sheet}|${column}`)
    const found = new Set(Array.from(rows, (row) => formats?.get(row)))
    return found.size === 1 ? [...found][0] : undefined
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

/** Reads the number formats of columns. */
export const readColumnFormats = (
  context: Excel.RequestContext,
  cells: ColumnCells,
  areas: readonly Area[],
): Promise<void> => readBlocks(context, areas, 'numberFormat', (area, rows) => cells.putFormats(area, rows))
