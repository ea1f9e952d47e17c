import { a1 } from '../engine/address'
import { cellWords } from '../engine/cell-words'
import { figureKpis } from '../engine/compute'
import { leavesOf } from '../engine/count'
import { countedRows, type CountedRow, type Side } from '../engine/counted-rows'
import { entriesOf } from '../engine/pivot'
import { fields, type FieldKey } from '../model/field'
import type { Variant } from '../model/kpi'
import { isoDay } from '../model/month'
import type { Report } from '../model/report'
import type { Table } from '../model/table'
import type { Counted, CountedLine, CountedPage } from './figure-lines'
import type { SummaryCounted } from './summary-lines'
import { PAGE } from './session'
import { sheetTitle } from './sheet-title'

interface Behind {
  readonly by: string
  readonly rows: readonly CountedRow[]
  readonly asked: readonly FieldKey[]
}
const known = new WeakMap<Report, Behind>()

/** One page of the entries behind a figure or a stage, in the order of the sheets. */
export function countedPage(report: Report, counted: Counted, offset: number): CountedPage {
  const by = JSON.stringify(counted)
  let behind = known.get(report)
  if (behind?.by !== by) known.set(report, (behind = { by, ...behindOf(report, counted) }))
  const { rows, asked } = behind
  const names = new Map(report.workbook.sheets.map((sheet) => [sheet.id, sheetTitle(sheet)]))
  const lines = rows.slice(offset, offset + PAGE).map((row) => lineOf(row, asked, names))
  return { total: rows.length, lines }
}

function behindOf(report: Report, counted: Counted): Omit<Behind, 'by'> {
  if ('summary' in counted) return behindSummary(report, counted)
  const found = variantOf(report, counted)
  const expression = found?.variant[found.side]
  if (!found || !expression) return { rows: [], asked: [] }
  const rows = countedRows(found.variant, found.side, report, counted.of === '' ? null : counted.of)
  const asked = leavesOf(expression).flatMap(({ where, sum }) => [
    ...where.map(({ field }) => field),
    ...(sum ? [sum] : []),
  ])
  return { rows, asked: [...new Set<FieldKey>([...asked, ...(counted.of === '' ? ['consultant' as const] : [])])] }
}

/** The first facts of an entry are enough to tell it. */
const MOST_FACTS = 5

function behindSummary({ catalog, tables, context }: Report, counted: SummaryCounted): Omit<Behind, 'by'> {
  const summary = catalog.summaries.find(({ id }) => id === counted.summary)
  if (!summary) return { rows: [], asked: [] }
  const { row, column } = counted
  const where = { ...(row === undefined ? {} : { row }), ...(column === undefined ? {} : { column }) }
  const rows = entriesOf(summary, tables, context, where).flatMap(({ table: id, entry, weight }) => {
    const table = tables.find((some) => some.id === id)
    return table ? [{ table, row: entry, amount: weight }] : []
  })
  const source = summary.of.find(({ template }) => template === rows[0]?.table.template.id)
  const asked = [...(source?.fields ?? []), ...(source?.optional ?? [])]
  const told = asked.filter((field) => field !== 'customerName' && rows[0]?.table.columns[field])
  return { rows, asked: told.slice(0, MOST_FACTS) }
}

type OfFigure = Exclude<Counted, SummaryCounted>

function variantOf({ catalog }: Report, counted: OfFigure): { readonly variant: Variant; readonly side: Side } | null {
  const among = 'stage' in counted ? catalog.funnel : figureKpis(catalog).find(({ id }) => id === counted.kpi)?.variants
  const variant = among?.find(({ id }) => id === ('stage' in counted ? counted.stage : counted.variant))
  return variant ? { variant, side: 'stage' in counted ? 'numerator' : counted.side } : null
}

function lineOf(
  { table, row, amount }: CountedRow,
  asked: readonly FieldKey[],
  names: ReadonlyMap<string, string>,
): CountedLine {
  const at = table.place(row, table.columns.customerName ? 'customerName' : table.template.eventDate)
  const facts = asked.flatMap((field) => {
    const words = wordsOf(table, row, field)
    return words === '' ? [] : [{ field: fields[field].title, words }]
  })
  return {
    at,
    address: a1(at.row, at.column),
    sheetName: names.get(at.sheet) ?? '',
    name: table.columns.customerName?.values.at(row) ?? null,
    facts,
    amount,
  }
}

/** As it stands; a date as it was read, for it may stand in a row above. */
function wordsOf({ columns }: Table, row: number, field: FieldKey): string {
  const column = columns[field]
  if (!column) return ''
  const isDate = fields[field].type === 'date'
  const value = column.values.at(row)
  return isDate && typeof value === 'number' ? isoDay(value) : cellWords(column.cells.at(row), isDate)
}
