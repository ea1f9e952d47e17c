import type { SummaryFigures, SummaryTable } from '../model/summary'
import type { Mask } from '../engine/masking/mask'
import type { Made } from './summary-table'

/** Every figure of a summary, unrounded; keys masked. */
export function summaryJson({ summary, result, highlights }: Made, mask: Mask) {
  const { id, title, definition, rows, columns, measures, unit, base, amount, medians } = summary
  const figures = (of: SummaryFigures) =>
    Object.fromEntries(measures.map((measure) => [measure, measure === 'median' ? of.medians : of[measure]]))
  const keyOf = (row: string) => ({ [rows.id]: mask(row) })
  const columnOf = (column: string) => (columns ? { [columns.id]: mask(column) } : {})
  const table = (some: SummaryTable) => ({
    rows: some.rows.map(mask),
    columns: some.columns.map(mask),
    cells: some.cells.map((cell) => ({ ...keyOf(cell.row), ...columnOf(cell.column), ...figures(cell) })),
    rowTotals: some.rowTotals.map((of, place) => ({ ...keyOf(some.rows[place]!), ...figures(of) })),
    columnTotals: some.columnTotals.map((of, place) => ({ ...columnOf(some.columns[place]!), ...figures(of) })),
    all: figures(some.all),
  })
  const or = (some: SummaryTable | null) => some && table(some)
  return {
    id,
    title,
    definition,
    basis: result.definition.slice(1),
    highlights: result.reason ? [] : highlights.map(mask.text),
    told: result.told.map(mask.text),
    unit,
    baseTitle: base?.title,
    amountTitle: amount?.title,
    medians,
    measures,
    ...table(result),
    total: result.total,
    rowGroups: or(result.rowGroups),
    columnGroups: or(result.columnGroups),
    split: or(result.split),
    before: result.before && { month: result.before.month, ...table(result.before) },
    template: result.template,
    from: result.from.map(({ sheetName, entries }) => ({ sheet: mask(sheetName), entries })),
    baseFrom: result.baseFrom.map(({ sheetName, entries }) => ({ sheet: mask(sheetName), entries })),
    read: result.read,
    counted: result.counted,
    unfilled: result.unfilled,
    left: result.left,
    reason: result.reason && mask.text(result.reason),
    baseReason: result.baseReason && mask.text(result.baseReason),
    aboveBase: result.aboveBase && mask.text(result.aboveBase),
  }
}
