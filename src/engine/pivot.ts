import type { Context } from '../model/context'
import { fields, type FieldKey } from '../model/field'
import { monthOf } from '../model/month'
import type { Dimension, Summary, SummaryCell, SummaryResult } from '../model/summary'
import type { Table } from '../model/table'
import { text, type Text } from '../model/text'
import { viewOf } from './view'

/** The key of entries that have none. */
export const UNFILLED = '未填'

/** Counts the entries of all tables of a summary by its two dimensions; every entry is counted or named in `left`. */
export function pivot(summary: Summary, tables: readonly Table[], context: Context): SummaryResult {
  const counts = new Map<string, Map<string, number>>()
  const unfilled = { rows: 0, columns: 0 }
  const left = eachCounted(summary, tables, context, (_, __, row, column) => {
    if (row === null) unfilled.rows++
    if (column === null) unfilled.columns++
    const inRow = counts.get(row ?? UNFILLED) ?? new Map<string, number>()
    counts.set(row ?? UNFILLED, inRow.set(column ?? UNFILLED, (inRow.get(column ?? UNFILLED) ?? 0) + 1))
  })
  return {
    summary: summary.id,
    ...tabulate(counts),
    unfilled,
    left,
    reason: countedIn(summary, tables).length > 0 ? null : lack(summary, tables),
  }
}

/** Tells every entry that a summary counts, with its keys; what is left out is returned. */
export function eachCounted(
  summary: Summary,
  tables: readonly Table[],
  context: Context,
  count: (table: Table, entry: number, row: string | null, column: string | null) => void,
): SummaryResult['left'] {
  const left = { otherMonth: 0, undated: 0 }
  for (const table of countedIn(summary, tables)) {
    const view = viewOf(table, neededBy(summary), optionalOf(summary))
    const isOfMonth = monthTest(summary, table, context, left)
    for (let entry = 0; entry < table.height; entry++) {
      if (!isOfMonth(entry)) continue
      count(table, entry, summary.rows.key(view, entry, context), summary.columns.key(view, entry, context))
    }
  }
  return left
}

/** The tables whose entries a summary counts: those of its form with every field that it needs. */
export const countedIn = (summary: Summary, tables: readonly Table[]): readonly Table[] =>
  tables.filter(
    ({ template, columns }) => template.id === summary.of && neededBy(summary).every((field) => columns[field]),
  )

const neededBy = ({ rows, columns, within }: Summary): readonly FieldKey[] => [
  ...rows.fields,
  ...columns.fields,
  ...(within ? [within] : []),
]
const optionalOf = ({ rows, columns }: Summary): readonly FieldKey[] =>
  [rows, columns].flatMap(({ optional }: Dimension) => optional ?? [])

/** An entry without a readable date belongs to the month that its form is of. */
function monthTest(
  summary: Summary,
  table: Table,
  { month }: Context,
  left: { otherMonth: number; undated: number },
): (entry: number) => boolean {
  const dates = summary.within && table.columns[summary.within]?.values
  if (!dates || month === null) return () => true
  return (entry) => {
    const date = dates.at(entry)
    const found = typeof date === 'number' ? monthOf(date) : table.template.monthly ? table.month : null
    if (found === null) left.undated++
    else if (found !== month) left.otherMonth++
    return found === month
  }
}

function tabulate(
  counts: ReadonlyMap<string, ReadonlyMap<string, number>>,
): Pick<SummaryResult, 'rows' | 'columns' | 'cells' | 'total'> {
  const rowTotals = new Map<string, number>()
  const columnTotals = new Map<string, number>()
  for (const [row, inRow] of counts) {
    for (const [column, count] of inRow) {
      rowTotals.set(row, (rowTotals.get(row) ?? 0) + count)
      columnTotals.set(column, (columnTotals.get(column) ?? 0) + count)
    }
  }
  const rows = ordered(rowTotals)
  const columns = ordered(columnTotals)
  const cells = columns.flatMap((column) => {
    const inColumn = rows.map((row) => counts.get(row)?.get(column) ?? 0)
    return rows.flatMap((row, index): SummaryCell[] => {
      const count = inColumn[index] ?? 0
      if (count === 0) return []
      const rank = 1 + inColumn.filter((other) => other > count).length
      return [{ row, column, count, columnShare: count / (columnTotals.get(column) ?? 1), rank }]
    })
  })
  return { rows, columns, cells, total: [...columnTotals.values()].reduce((sum, count) => sum + count, 0) }
}

/** The most frequent first; equals by their words; 未填 last. */
const ordered = (totals: ReadonlyMap<string, number>): readonly string[] =>
  [...totals]
    .sort(([a, many], [b, few]) => Number(a === UNFILLED) - Number(b === UNFILLED) || few - many || (a < b ? -1 : 1))
    .map(([key]) => key)

function lack(summary: Summary, tables: readonly Table[]): Text {
  const ofForm = tables.filter(({ template }) => template.id === summary.of)
  const [form] = ofForm
  if (!form) return text('工作簿里没有这项汇总要用的表', 'The workbook has no form that this summary reads')
  const missing = neededBy(summary)
    .filter((field) => ofForm.every((table) => !table.columns[field]))
    .map((field) => fields[field].title)
  return text(
    `${form.sheetName}缺少“${missing.map(({ zh }) => zh).join('”“')}”列`,
    `${form.sheetName} has no column ${missing.map(({ en }) => en).join(', ')}`,
  )
}
