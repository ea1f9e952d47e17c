import type { ColumnCells } from './column-cells'
import type { OurColumn } from './column-names'
import { formatIn, isOurs } from './column-shapes'
import { rowRuns, spanRange } from './gathered'

/** Rows, 0-based of the worksheet, that hold a formula of ours. */
export function rowsOfOurs(sheet: string, { range, shapes }: OurColumn, cells: ColumnCells): readonly number[] {
  const ours = isOurs(shapes)
  const rows: number[] = []
  for (let row = range.top; row <= range.bottom; row++) {
    const content = cells.at(sheet, row, range.left)
    if (typeof content === 'string' && content.startsWith('=') && ours(content)) rows.push(row)
  }
  return rows
}

/** Takes our cells out of a column; what a person wrote there since stays. What we appended goes with its format, elsewhere the earlier one returns. */
export function clearColumn(sheet: Excel.Worksheet, column: OurColumn, rows: readonly number[]): void {
  const { range, appended, shapes } = column
  const format = formatIn(shapes)
  for (const { row, height } of rowRuns(appended ? [range.top, ...rows.filter((one) => one > range.top)] : rows)) {
    const cells = spanRange(sheet, [row, range.left, height, 1])
    // The format first: without our formulas a second run would not know the cells.
    if (!appended && format !== undefined) cells.numberFormat = Array.from({ length: height }, () => [format])
    cells.clear(appended ? 'All' : 'Contents')
  }
}
