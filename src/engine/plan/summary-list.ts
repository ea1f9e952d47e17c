import { fields, type FieldKey } from '../../model/field'
import { measureTitles } from '../../model/measure-titles'
import type { PivotValue } from '../../model/pivot-table'
import type { Report } from '../../model/report'
import type { SheetCell } from '../../model/sheet-content'
import type { Summary } from '../../model/summary'
import type { Table } from '../../model/table'
import { text } from '../../model/text'
import { DAYS_1904 } from '../../model/workbook'
import { entriesOf, UNFILLED } from '../pivot'
import { viewOf } from '../view'
import { cell, type Say } from './cells'

/** The entries that a summary counts, one a row, under distinct headers. */
export interface SummaryList {
  readonly headers: readonly string[]
  readonly entries: readonly (readonly SheetCell[])[]
  /** Headers: what groups the rows and the rows' own, and the columns'; words beside them. */
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  readonly words: readonly string[]
  readonly values: readonly PivotValue[]
}

export function summaryList(summary: Summary, { tables, context, workbook }: Report, say: Say): SummaryList {
  const { group } = summary.rows
  const rows = [...(group ? [say(group.title)] : []), say(summary.rows.title)]
  const columns = summary.columns ? [say(summary.columns.title)] : []
  const own = [...rows, ...columns]
  const counted = entriesOf(summary, tables, context)
  const isWeighed = counted.some(({ weight }) => weight !== 1)
  const numbers = [
    ...(isWeighed ? [say(summary.unit ?? text('数', 'Number'))] : []),
    ...(summary.amount ? [say(summary.amount.title)] : []),
  ]
  const fed = new Map(tables.map((table) => [table.id, table]))
  const used = [...new Set(counted.map(({ table }) => table))].flatMap((id) => fed.get(id) ?? [])
  const beside = fieldsBeside(summary, used).filter((field) => ![...own, ...numbers].includes(say(fields[field].title)))
  const dayZero = workbook.date1904 ? DAYS_1904 : 0
  const valuesOf = new Map(used.map((table) => [table.id, viewOf(table, [], beside).values]))
  const entries = counted.map(({ table, entry, row, column, weight, amount }): readonly SheetCell[] => [
    ...(group ? [cell(row === UNFILLED ? row : group.of(row))] : []),
    cell(row),
    ...columns.map(() => cell(column)),
    ...beside.map((field): SheetCell => {
      const value = valuesOf.get(table)?.[field]?.at(entry) ?? fed.get(table)?.stated[field] ?? null
      if (isDay(field)) return cell(typeof value === 'number' ? Math.floor(value) - dayZero : null, 'date')
      return cell(isWord(field) ? (value ?? UNFILLED) : value)
    }),
    ...(isWeighed ? [cell(weight, 'number')] : []),
    ...(summary.amount ? [cell(amount, 'number')] : []),
  ])
  const titled = (some: readonly FieldKey[]): string[] => some.map((field) => say(fields[field].title))
  const count = say(measureTitles.count)
  const values: PivotValue[] = [
    isWeighed
      ? { field: numbers[0]!, aggregate: 'sum', title: count, format: '0' }
      : { field: rows.at(-1)!, aggregate: 'count', title: count, format: '0' },
    ...(summary.amount
      ? [{ field: numbers.at(-1)!, aggregate: 'sum' as const, title: say(measureTitles.sum), format: '#,##0' }]
      : []),
  ]
  const headers = [...own, ...titled(beside), ...numbers]
  return { headers, entries, rows, columns, words: titled(beside.filter(isWord)), values }
}

const isDay = (field: FieldKey): boolean => fields[field].type === 'date'
const isWord = (field: FieldKey): boolean => fields[field].type === 'text' || fields[field].type === 'term'

const fieldsBeside = (summary: Summary, tables: readonly Table[]): readonly FieldKey[] =>
  (summary.pivot?.beside ?? []).filter((field) =>
    tables.some(({ columns, foot, stated }) => (columns[field] ?? foot[field] ?? stated[field]) !== undefined),
  )
