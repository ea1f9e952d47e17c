import type { CalledFor, CallLine, CallList, CallListResult, CallReading, CallValue } from '../../model/call-list'
import { fields, type FieldKey } from '../../model/field'
import type { Report } from '../../model/report'
import type { SummaryEntry } from '../../model/summary'
import type { Table } from '../../model/table'
import { text } from '../../model/text'
import { DAYS_1904, type Cell } from '../../model/workbook'
import { entriesOf } from '../pivot'
import { viewOf } from '../view'
import { keyed, writtenRecords } from './records'

/** The customers behind a figure, each once, with what to say and what was written of them before. */
export function callList(list: CallList, report: Report, asked: CalledFor = {}): CallListResult {
  const records = writtenRecords(report.workbook, list)
  const done = [...records.values()].filter(({ answers }) => answers[list.done] !== undefined).length
  const earlier = { lines: records.size, done }
  const found = entriesFor(list, report, asked)
  const none = { list: list.id, summary: null, fields: [], lines: [], barred: 0, gone: records, earlier }
  if (!found) return { ...none, reason: lack(list, asked) }
  const tables = new Map(report.tables.map((table) => [table.id, table]))
  const used = [...new Set(found.entries.map(({ table }) => table))].flatMap((id) => tables.get(id) ?? [])
  const present = list.shown.filter((field) => used.some(({ columns }) => columns[field]))
  const read = new Map(used.map((table) => [table.id, reader(list, table, report)]))
  const people = found.entries.flatMap(({ table, entry }) => {
    const [own, of] = [tables.get(table), read.get(table)]
    return own && of ? [{ table: own, entry, ...of, rank: of.reading.rank(entry) }] : []
  })
  const called = people
    .filter(({ reading, entry }) => !reading.isBarred?.(entry))
    .toSorted((one, other) => one.rank - other.rank)
  const keyOf = keyed(list.known)
  const gone = new Map(records)
  const lines = called.map(({ table, entry, cellAt, reading }): CallLine => {
    const key = keyOf(Object.fromEntries(list.known.map((field) => [field, cellAt(field, entry)])))
    const written = records.get(key)?.answers
    gone.delete(key)
    const values = Object.fromEntries(
      [...list.columns, ...list.answers].map(({ id, isDay }): readonly [string, CallValue] => [
        id,
        written?.[id] ?? told(reading, id, entry, isDay ? dayZeroOf(report) : 0),
      ]),
    )
    const [first = list.known[0]!] = present
    return { key, at: table.place(entry, first), shown: present.map((field) => cellAt(field, entry)), values }
  })
  const own = list.answers.filter(({ proposed }) => !proposed)
  for (const [key, { answers }] of gone) if (own.every(({ id }) => answers[id] === undefined)) gone.delete(key)
  return {
    list: list.id,
    summary: found.summary,
    fields: present,
    lines,
    barred: people.length - called.length,
    gone,
    earlier,
    reason: null,
  }
}

const dayZeroOf = ({ workbook }: Report): number => (workbook.date1904 ? DAYS_1904 : 0)

function told({ values }: CallReading, id: string, entry: number, dayZero: number): CallValue {
  const value = values[id]?.(entry) ?? null
  return typeof value === 'number' ? value - dayZero : value
}

/** Each entry once, of the summary asked or the first that could be made of a form that names customers. */
function entriesFor(
  { summaries, of }: CallList,
  { catalog, summaries: results, tables, context }: Report,
  { summary: asked, row, column }: CalledFor,
): { readonly summary: string; readonly entries: readonly SummaryEntry[] } | null {
  const forms = new Map(tables.map(({ id, template }) => [id, template.id]))
  for (const id of asked === undefined ? summaries : [asked]) {
    const summary = catalog.summaries.find((one) => one.id === id)
    const result = results.find((one) => one.summary === id)
    if (!summary || !result || result.reason || !summaries.includes(id)) continue
    const seen = new Set<string>()
    const entries = entriesOf(summary, tables, context, { row, column }).filter(({ table, entry }) => {
      const form = forms.get(table)
      const place = `${table}\n${entry}`
      if (!form || !of.includes(form) || seen.has(place)) return false
      seen.add(place)
      return true
    })
    if (entries.length > 0 || asked !== undefined) return { summary: id, entries }
  }
  return null
}

interface Reader {
  readonly reading: CallReading
  cellAt(field: FieldKey, entry: number): Cell
}
function reader(list: CallList, table: Table, report: Report): Reader {
  const view = viewOf(table, [], [...new Set([...list.shown, ...list.known, ...list.reads])])
  const values = view.values as Readonly<Record<string, { at(row: number): Cell } | undefined>>
  return {
    reading: list.read(view as never, report.context),
    cellAt(field, entry) {
      const value = values[field]?.at(entry) ?? table.stated[field] ?? null
      if (fields[field].type !== 'date') return value ?? table.columns[field]?.cells.at(entry) ?? null
      return typeof value === 'number' ? Math.floor(value) - dayZeroOf(report) : null
    },
  }
}

const lack = ({ title, summaries }: CallList, { summary }: CalledFor) =>
  summary !== undefined && !summaries.includes(summary)
    ? text(
        `“${summary}”没有${title.zh}；可以用：${summaries.join('、')}`,
        `${summary} has no ${title.en}; these have: ${summaries.join(', ')}`,
      )
    : text(
        `没有可以列成${title.zh}的客户：缺少有客户姓名的明细，或一个也没有`,
        `Nobody to put on the ${title.en}: there is no form that names customers, or none of them belongs to it`,
      )
