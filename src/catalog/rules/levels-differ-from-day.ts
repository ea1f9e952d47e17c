import { isoDay, monthOf } from '../../model/month'
import { workbookRule, type PlacedProblem, type View } from '../../model/rule'
import type { Values } from '../../model/table'
import { text } from '../../model/text'
import { countedRegisters } from '../facts/counted-registers'
import { followedRows } from '../facts/is-open'
import { personIndex } from '../facts/person-index'
import { tablesOf } from '../facts/table-rows'

const levels = ['O', 'H', 'A', 'B', 'C'] as const
const columns = ['openO', 'openH', 'openA', 'openB', 'openC'] as const
type Message = 'flow' | 'captured' | 'stock' | 'ask'
type Statistics = View<'statisticsDate', (typeof columns)[number]>
type Register = View<'visitDate' | 'level', 'captured'> | View<'callDate' | 'level', 'captured'>
/** By level, those that may be counted besides, and those whose level cannot be read. */
type Counts = { readonly counted: number[]; readonly more: number[]; unread: number }
const day = { totalVisits: 1, firstVisits: 1, openH: 0, openA: 1 } as const
const visit = { arrivalTime: 0.4, customerName: '陈立', visitKind: '首次', level: 'A' } as const
const statistics = ['02', '03', '04'].map((date) => ({ statisticsDate: `2026-03-${date}`, ...day }))
const visits = ['02', '03', '04'].map((date) => ({ visitDate: `2026-03-${date}`, ...visit }))

/**
 * The form's level columns are read in three ways: the day's customers by level, those captured on it, and all that are open at the
 * day's end. The one that fits is used: of the register's two the better one where it fits on enough of the days, else the open cards on
 * the last day; where none fits, one question. Whose car is ordered may stand among the open ones.
 * A visit whose level cannot be read may be any.
 */
export default workbookRule({
  code: 'RG05',
  id: 'levels-differ-from-day',
  severity: 'warning',
  title: text('各级别客户数不符', 'Customers by level differ'),
  why: text(
    '各级别客户数是判断本月能卖多少的依据：数不对，目标就定错',
    'The customers by level are what the month’s forecast rests on: wrong counts set wrong targets',
  ),
  messages: {
    flow: text(
      '{date}{level}级：统计表{a}位，当天登记{b}位，请核对',
      '{date}, level {level}: {a} in the statistics, {b} in the register of the day: please check',
    ),
    captured: text(
      '{date}{level}级：统计表{a}位，当天留档{b}位，请核对',
      '{date}, level {level}: {a} in the statistics, {b} captured on the day: please check',
    ),
    stock: text(
      '{date}{level}级：统计表{a}位，管理卡在跟{b}位，请核对',
      '{date}, level {level}: {a} in the statistics, {b} open cards: please check',
    ),
    ask: text(
      '各级别客户数与当天登记、在跟客户都对不上，请确认按当天来店还是按在跟客户统计',
      'The customers by level fit neither the day’s register nor the open cards: please settle which of them is counted',
    ),
  },
  severities: { ask: 'info' },
  source: ['S002'],
  examples: {
    bad: [
      {
        month: '2026-03',
        tables: {
          'traffic-statistics': [...statistics.slice(0, 2), { ...statistics[2], openH: 1 }],
          'showroom-traffic-log': visits,
        },
      },
    ],
    good: [{ month: '2026-03', tables: { 'traffic-statistics': statistics, 'showroom-traffic-log': visits } }],
  },
  reads: {
    statistics: {
      template: 'traffic-statistics',
      fields: ['statisticsDate'],
      optional: [...columns, 'totalVisits', 'firstVisits', 'totalCalls', 'firstCalls'],
      either: columns,
    },
    visits: {
      template: 'showroom-traffic-log',
      fields: ['visitDate', 'level'],
      optional: ['captured'],
      dispensable: true,
    },
    calls: { template: 'phone-up-log', fields: ['callDate', 'level'], optional: ['captured'], dispensable: true },
    cards: {
      template: 'prospect-card',
      fields: ['level'],
      optional: ['status', 'createdDate', 'customerName', 'phone', 'consultant'],
      dispensable: true,
    },
    followUps: {
      template: 'follow-up-log',
      fields: ['customerName'],
      optional: ['phone', 'consultant', 'status'],
      dispensable: true,
    },
  },
  anyOf: ['visits', 'calls', 'cards'],
  *check({ statistics, visits, calls, cards, followUps }, { settings, asOf }) {
    const mayDiffer = 1 - settings.levelFitShare
    for (const view of statistics) {
      const rows = filledRows(view, asOf)
      const on = (row: number): number => view.values.statisticsDate.at(row) ?? 0
      const counts = countedRegisters(view)
      const months = new Set<string>()
      const registers = [...(counts.visits ? visits : []), ...(counts.calls ? calls : [])]
      for (const register of registers)
        for (const row of datesOf(register).rowsWhere(() => true)) months.add(monthOf(datesOf(register).at(row) ?? 0))
      const readings = [
        { message: 'flow' as const, days: countByDay(visits) },
        { message: 'captured' as const, days: countByDay(registers, true) },
      ]
      const [best] = readings
        .map(({ message, days }) => ({
          message,
          days,
          wrong: rows.filter((row) => misfits(view, row, days.get(on(row))).length > 0),
        }))
        .sort((one, other) => one.wrong.length - other.wrong.length)
      const isLogged = rows.some((row) => months.has(monthOf(on(row))))
      if (best && isLogged && best.wrong.length <= mayDiffer * rows.length) {
        for (const row of best.wrong)
          for (const { index, a, b } of misfits(view, row, best.days.get(on(row))))
            yield problem(view, row, index, best.message, { date: isoDay(on(row)), level: levels[index]!, a, b })
        continue
      }
      const last = rows.at(-1)
      // Cards tell how they stand now, not on a day long past.
      if (last === undefined || cards.length === 0 || on(last) < asOf) continue
      const off = misfits(view, last, openOn(cards, followUps, on(last)))
      const written = columns.filter((column) => view.values[column]).length
      if (off.length === 0) continue
      if (off.length > mayDiffer * written) yield problem(view, -1, off[0]!.index, 'ask', {})
      else
        for (const { index, a, b } of off)
          yield problem(view, last, index, 'stock', { date: isoDay(on(last)), level: levels[index]!, a, b })
    }
  },
})

const nobody = (): Counts => ({ counted: [0, 0, 0, 0, 0], more: [0, 0, 0, 0, 0], unread: 0 })
const datesOf = ({ values }: Register): Values<number> => ('visitDate' in values ? values.visitDate : values.callDate)

/** The registers' customers by day and level: all of them, or those captured. */
function countByDay(views: readonly Register[], onlyCaptured = false): ReadonlyMap<number, Counts> {
  const days = new Map<number, Counts>()
  for (const view of views) {
    const { level, captured } = view.values
    for (let row = 0; row < view.height; row++) {
      const date = datesOf(view).at(row)
      if (date === null || (onlyCaptured && captured?.at(row) !== true)) continue
      const there = days.get(date) ?? nobody()
      days.set(date, there)
      const at = levels.findIndex((some) => some === level.at(row))
      if (at >= 0) there.counted[at]!++
      else if ((view.cells('level')?.at(row) ?? null) !== null) there.unread++
    }
  }
  return days
}

/**
 * The open cards of a day; whose car is ordered may be counted until it is delivered, of which a card does not tell, and whose card
 * is in another file may be of any level.
 */
function openOn(
  cards: readonly View<'level', 'status' | 'createdDate'>[],
  followUps: readonly View<'customerName', 'status'>[],
  on: number,
): Counts {
  const open = nobody()
  const ledger = personIndex(tablesOf(cards))
  for (const view of followUps) {
    const followed = followedRows(view)
    for (const row of view.values.customerName.rowsWhere(() => true))
      if (followed.has(row) && ledger.of(view.table, row).length === 0) open.unread++
  }
  for (const view of cards) {
    const followed = followedRows(view)
    for (const [index, level] of levels.entries())
      for (const row of view.values.level.rowsWhere((value) => value === level)) {
        if ((view.values.createdDate?.at(row) ?? 0) > on) continue
        if (followed.has(row)) open.counted[index]!++
        else if (level === 'O' && view.values.status?.at(row) === '成交') open.more[index]!++
      }
  }
  return open
}

function problem(
  view: Statistics,
  row: number,
  index: number,
  message: Message,
  data: Readonly<Record<string, string | number>>,
): PlacedProblem<Message> {
  return { in: view, row, field: columns[index]!, message, data, subject: `${view.table.sheetName} ${data.date ?? ''}` }
}

/** The days up to now that have anything in a level column. */
function filledRows({ height, values }: Statistics, asOf: number): readonly number[] {
  return Array.from({ length: height }, (_, row) => row).filter((row) => {
    const date = values.statisticsDate.at(row)
    return date !== null && date <= asOf && columns.some((column) => (values[column]?.at(row) ?? null) !== null)
  })
}

function misfits(
  { values }: Statistics,
  row: number,
  { counted, more, unread }: Counts = nobody(),
): readonly { readonly index: number; readonly a: number; readonly b: number }[] {
  return columns.flatMap((column, index) => {
    if (!values[column]) return []
    const a = values[column].at(row) ?? 0
    const b = counted[index] ?? 0
    return a >= b && a <= b + (more[index] ?? 0) + unread ? [] : [{ index, a, b }]
  })
}
