import { FileRefusal, type FileHost } from '../../src/hosts/file'
import type { ViewRow } from '../../src/model/view'
import type { Cell, Sheet } from '../../src/model/workbook'

/** The formula that stands in a cell of ours. */
export type FormulaAt = (sheet: string, row: number, column: number) => string | undefined

export interface Ours {
  readonly sheets: readonly Sheet[]
  readonly formulaAt: FormulaAt
  /** Whether the cell has a formula and the file itself, read without the host, holds this result of it. */
  readonly isRecorded?: (sheet: string, row: number, column: number, cell: Cell) => boolean
}

/** What a host of ours reads, or the name of its refusal. */
export async function oursOf(opening: Promise<FileHost>): Promise<Ours | string> {
  try {
    const host = await opening
    const views = new Map<string, ReadonlyMap<number, ViewRow>>()
    const rowsOf = (sheet: string): ReadonlyMap<number, ViewRow> => {
      const rows = views.get(sheet) ?? new Map(host.view(sheet).rows.map((row) => [row.index, row]))
      views.set(sheet, rows)
      return rows
    }
    const formulaAt: FormulaAt = (sheet, row, column) => rowsOf(sheet).get(row)?.cells[column]?.formula
    return { sheets: (await host.read()).sheets, formulaAt }
  } catch (problem) {
    if (problem instanceof FileRefusal) return `${problem.code} ${problem.detail ?? ''}`.trim()
    throw problem
  }
}
