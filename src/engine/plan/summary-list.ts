import { fields, type FieldKey } from '../../model/field'
import type { Report } from '../../model/report'
import type { SheetCell } from '../../model/sheet-content'
import type { Summary } from '../../model/summary'
import type { Table } from '../../model/table'
import { DAYS_1904 } from '../../model/workbook'
import { countedIn, eachCounted, UNFILLED } from '../pivot'
import { viewOf } from '../view'
import { cell, type Say } from './cells'

/** The entries that a summary counts, one a row, under distinct headers. */
export interface SummaryList {
  readonly headers: readonly string[]
  readonly entries: readonly (readonly SheetCell[])[]
  /** Headers: what groups the rows and the rows' own; words beside them. */
  readonly rows: readonly string[]
  readonly column: string
  readonly words: readonly string[]
}

export function summaryList(summary: Summary, { tables, context, workbook }: Report, say: Say): SummaryList {
  const { group } = summary.rows
  const rows = [...(group ? [say(group.title)] : []), say(summary.rows.title)]
  const column = say(summary.columns.title)
  const own = [...rows, column]
  const beside = fieldsBeside(summary, tables).filter((field) => !own.includes(say(fields[field].title)))
  const dayZero = workbook.date1904 ? DAYS_1904 : 0
  const valuesOf = new Map(countedIn(summary, tables).map((table) => [table, viewOf(table, [], beside).values]))
  const entries: SheetCell[][] = []
  eachCounted(summary, tables, context, (table, entry, rowKey, columnKey) => {
    const row = rowKey ?? UNFILLED
    const values = valuesOf.get(table)
    entries.push([
      ...(group ? [cell(group.of(row))] : []),
      cell(row),
      cell(columnKey ?? UNFILLED),
      ...beside.map((field): SheetCell => {
        const value = values?.[field]?.at(entry) ?? table.stated[field] ?? null
        if (isDay(field)) return cell(typeof value === 'number' ? Math.floor(value) - dayZero : null, 'date')
        return cell(isWord(field) ? (value ?? UNFILLED) : value)
      }),
    ])
  })
  const titled = (some: readonly FieldKey[]): string[] => some.map((field) => say(fields[field].title))
  return { headers: [...own, ...titled(beside)], entries, rows, column, words: titled(beside.filter(isWord)) }
}

const isDay = (field: FieldKey): boolean => fields[field].type === 'date'
const isWord = (field: FieldKey): boolean => fields[field].type === 'text' || fields[field].type === 'term'

const fieldsBeside = (summary: Summary, tables: readonly Table[]): readonly FieldKey[] =>
  (summary.pivot?.beside ?? []).filter((field) =>
    countedIn(summary, tables).some(
      ({ columns, foot, stated }) => (columns[field] ?? foot[field] ?? stated[field]) !== undefined,
    ),
  )
