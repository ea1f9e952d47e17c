import { monthOf, type MonthId } from '../../model/month'
import type { View } from '../../model/rule'
import type { Table } from '../../model/table'
import { text, type Text } from '../../model/text'
import { isEmptyEntry } from './empty-entries'
import { personIndex, type PersonIndex } from './person-index'
import { whereRejected } from './rejected-losses'
import { rowAt, tablesOf } from './table-rows'

export type ClosingView = View<never, 'status' | 'lossDate' | 'lossKind' | 'customerName' | 'phone'>

/** Names in a sentence; the rest are a number. */
const MOST_NAMED = 8

/** Who was closed in the follow-up log and does not stand in the loss table, the other way round, or of another kind there; by name. */
export function closedApart(
  logs: readonly ClosingView[],
  losses: readonly ClosingView[],
  month: MonthId,
  kinds: readonly string[],
): readonly Text[] {
  const named = logs.filter(({ table: { columns } }) => columns.customerName ?? columns.phone)
  const tables = losses.filter(({ table: { columns } }) => columns.customerName ?? columns.phone)
  // A log or a table that names nobody would have everybody missing.
  if (named.length !== logs.length || tables.length !== losses.length || tables.length === 0) return []
  const [log, table] = [closuresOf(named, month, kinds, 'status'), closuresOf(tables, month, kinds, 'lossKind')]
  const other = log.rows.flatMap(({ view, row, kind, name }) => {
    const entered = table.kindsOf(view.table, row)
    const [only] = entered
    return only === undefined || entered.includes(kind)
      ? []
      : [text(`${name.zh}（流失表${only}、接触表${kind}）`, `${name.en} (${only} in the table, ${kind} in the log)`)]
  })
  const missing = (from: Closures, in_: Closures): readonly Text[] =>
    from.rows.flatMap(({ view, row, name }) => (in_.kindsOf(view.table, row).length > 0 ? [] : [name]))
  return [
    ...told('接触表已结案、流失表本月没有', 'Closed in the log and not in the table of the month', missing(log, table)),
    ...told('流失表有、接触表本月没有结案', 'In the table and not closed in the log of the month', missing(table, log)),
    ...told('两张表的类别不同', 'Of another kind', other),
  ]
}

interface Closures {
  readonly rows: readonly {
    readonly view: ClosingView
    readonly row: number
    readonly kind: string
    readonly name: Text
  }[]
  /** The kinds that the customer of a row of any table was closed as. */
  kindsOf(table: Table, row: number): readonly string[]
}

function closuresOf(
  views: readonly ClosingView[],
  month: MonthId,
  kinds: readonly string[],
  field: 'status' | 'lossKind',
): Closures {
  const index: PersonIndex = personIndex(tablesOf(views))
  const rejected = views.map(({ table }) => whereRejected(table))
  const kindAt = (place: number, row: number): string | null => {
    const view = views[place]!
    const kind = view.values[field]?.at(row) ?? null
    if (kind === null || !kinds.includes(kind) || isEmptyEntry(view.table, row) || rejected[place]?.(row)) return null
    const day = view.values.lossDate?.at(row) ?? null
    return (day === null ? (view.month ?? month) : monthOf(day)) === month ? kind : null
  }
  return {
    rows: views.flatMap((view, place) =>
      Array.from({ length: view.height }, (_, row) => row).flatMap((row) => {
        const kind = kindAt(place, row)
        return kind === null ? [] : [{ view, row, kind, name: nameOf(view, row) }]
      }),
    ),
    kindsOf: (table, row) =>
      index.of(table, row).flatMap((entry) => {
        const at = rowAt(index.rows, entry)
        return kindAt(at.table, at.row) ?? []
      }),
  }
}

function nameOf({ values, table: { sheetName, rows } }: ClosingView, row: number): Text {
  const written = values.customerName?.at(row) ?? values.phone?.at(row) ?? null
  if (written !== null) return text(String(written), String(written))
  const line = (rows[row] ?? 0) + 1
  return text(`${sheetName}第${line}行`, `row ${line} of ${sheetName}`)
}

const inDirectory = new Intl.Collator('zh-Hans-CN')
function told(zh: string, en: string, names: readonly Text[]): readonly Text[] {
  if (names.length === 0) return []
  // In the order of a directory: a list that was sorted anew says the same.
  const shown = names.toSorted((one, other) => inDirectory.compare(one.zh, other.zh)).slice(0, MOST_NAMED)
  const more = names.length > shown.length
  const list = (locale: 'zh' | 'en'): string => shown.map((name) => name[locale]).join(locale === 'zh' ? '、' : ', ')
  return [
    text(
      `${zh}：${list('zh')}${more ? `等${names.length}位` : ''}。`,
      `${en}: ${list('en')}${more ? ` and ${names.length - shown.length} more` : ''}.`,
    ),
  ]
}
