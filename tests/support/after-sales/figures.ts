import type { Report } from '../../../src/model/report'
import type { SummaryFigures, SummaryResult, SummaryTable } from '../../../src/model/summary'

export function summaryOf(report: Report, id: string): SummaryResult {
  const result = report.summaries.find(({ summary }) => summary === id)
  if (!result) throw new Error(`no summary ${id}`)
  return result
}
/** The counts of a row in the order of the columns, 0 where there is none. */
export const countsOf = ({ columns, cells }: SummaryTable, row: string): readonly number[] =>
  columns.map((column) => cells.find((cell) => cell.row === row && cell.column === column)?.count ?? 0)
export function totalOf({ rows, rowTotals }: SummaryTable, row: string): SummaryFigures {
  const figures = rowTotals[rows.indexOf(row)]
  if (!figures) throw new Error(`no row ${row}`)
  return figures
}
/** Counts by row. */
export const rowCounts = ({ rows, rowTotals }: SummaryTable): Readonly<Record<string, number>> =>
  Object.fromEntries(rows.map((row, place) => [row, rowTotals[place]?.count ?? 0]))
