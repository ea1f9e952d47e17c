import { rowRuns, spanRange } from './gathered'
import type { OurColumn } from './column-names'
import { isOurs } from './column-shapes'
import { isFormula } from './read-back'

/** A column of ours with what stands in it now. */
export interface LoadedColumn {
  readonly column: OurColumn
  readonly range: Excel.Range
}
export function loadColumn(sheet: Excel.Worksheet, column: OurColumn): LoadedColumn {
  const { top, left, bottom } = column.range
  return { column, range: spanRange(sheet, [top, left, bottom - top + 1, 1]).load('values,formulas') }
}

/** Rows, 0-based of the worksheet, that hold a formula of ours. */
export function rowsOfOurs({ column, range }: LoadedColumn): readonly number[] {
  const { top } = column.range
  const ours = isOurs(column.shapes)
  return range.formulas.flatMap((cells: readonly unknown[], down: number) => {
    const formula = cells[0]
    return isFormula(formula, range.values[down]![0]) && ours(formula) ? [top + down] : []
  })
}

/** Takes our cells out of a column; what a person wrote there since stays. What we appended goes with its format. */
export function clearColumn(sheet: Excel.Worksheet, loaded: LoadedColumn): void {
  const { top, left } = loaded.column.range
  const { appended } = loaded.column
  const rows = rowsOfOurs(loaded)
  for (const { row, height } of rowRuns(appended ? [top, ...rows] : rows)) {
    spanRange(sheet, [row, left, height, 1]).clear(appended ? 'All' : 'Contents')
  }
}
