import { summaryNotes } from '../engine/plan/summary-notes'
import { measureTitle } from '../model/measure-titles'
import type { Measure, Summary, SummaryResult, SummaryTable } from '../model/summary'
import type { Report } from '../model/report'
import type { SummaryChoice, SummaryMeasure, SummaryShape, SummaryView } from './summary-lines'

/** What a pane can show; the sheet holds all of it. */
const MOST_ROWS = 100
const MOST_COLUMNS = 30
/** More colours in one bar nobody tells apart. */
const MOST_PARTS = 8

/** The summaries that the workbook has a form for, in the order of the catalog. */
export const summaryChoices = ({ summaries, catalog }: Report): readonly SummaryChoice[] =>
  summaries.flatMap(({ summary: id, total, reason, noForm }) => {
    const title = catalog.summaries.find((summary) => summary.id === id)?.title
    return title && !noForm ? [{ id, title, total, reason }] : []
  })

/** One of them, as far as a pane can show it; null where there is none, or it could not be made. */
export function summaryView({ summaries, catalog, context }: Report, id: string): SummaryView | null {
  const summary = catalog.summaries.find((some) => some.id === id)
  const result = summaries.find((some) => some.summary === id)
  if (!summary || !result || result.reason) return null
  const { title, rows, columns, unit = null } = summary
  return {
    id,
    title,
    rows: rows.title,
    columns: columns?.title ?? null,
    unit,
    measures: measuresOf(summary, result),
    shape: shapeOf(summary, result),
    table: clipped(result),
    more: {
      rows: Math.max(0, result.rows.length - MOST_ROWS),
      columns: Math.max(0, result.columns.length - MOST_COLUMNS),
    },
    callLists: (catalog.callLists ?? [])
      .filter(
        ({ summaries: made, of }) => made.includes(id) && result.template !== null && of.includes(result.template),
      )
      .map(({ id: list, title: named }) => ({ id: list, title: named })),
    notes: summaryNotes(summary, result, context),
  }
}

const onTheSheet: readonly Measure[] = ['rank', 'median']

const measuresOf = (summary: Summary, { baseReason }: SummaryResult): readonly SummaryMeasure[] =>
  summary.measures
    .filter((measure) => !onTheSheet.includes(measure) && !(baseReason && (measure === 'base' || measure === 'rate')))
    .map((measure) => ({ measure, title: measureTitle(summary, measure) }))

function shapeOf({ measures, columns }: Summary, result: SummaryResult): SummaryShape {
  if (measures.includes('cumulativeShare')) return 'curve'
  if (!columns || result.columns.length < 2) return 'bars'
  return measures.includes('rate') || result.columns.length > MOST_PARTS ? 'heat' : 'parts'
}

function clipped({ rows, columns, cells, rowTotals, columnTotals, all }: SummaryResult): SummaryTable {
  const [someRows, someColumns] = [rows.slice(0, MOST_ROWS), columns.slice(0, MOST_COLUMNS)]
  const [shownRows, shownColumns] = [new Set(someRows), new Set(someColumns)]
  return {
    rows: someRows,
    columns: someColumns,
    cells: cells.filter(({ row, column }) => shownRows.has(row) && (columns.length === 0 || shownColumns.has(column))),
    rowTotals: rowTotals.slice(0, MOST_ROWS),
    columnTotals: columnTotals.slice(0, MOST_COLUMNS),
    all,
  }
}
