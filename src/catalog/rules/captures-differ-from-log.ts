import { isoDay, monthOf } from '../../model/month'
import { workbookRule, type Place, type View } from '../../model/rule'
import type { Values } from '../../model/table'
import { text } from '../../model/text'
import { countedRegisters } from '../facts/counted-registers'
import { isCallSource, isVisitSource } from '../facts/visit-source'

const AROUND = 1
const day = { statisticsDate: '2026-03-05', totalVisits: 1, firstVisits: 1 } as const
const visit = {
  visitDate: '2026-03-05',
  arrivalTime: 0.4,
  customerName: '陈立',
  visitKind: '首次',
  captured: '是',
} as const

/**
 * With the registers (visits, and calls where theirs says who was captured) captured rows are counted, with both or visits alone; without
 * them the cards that came of a visit or call, each on its day or the day before or after. A blank day of no captures is right. Where visits and calls have a sheet of
 * statistics each, calls are held against calls.
 */
export default workbookRule({
  code: 'RG04',
  id: 'captures-differ-from-log',
  severity: 'error',
  title: text('留档数不符', 'Captures differ'),
  why: text(
    '留档数要有登记和卡作凭据：统计多了，留档率是虚的；统计少了，就有卡漏了',
    'Every capture counted has its row and card: too many and the capture rate is untrue, too few and a card was missed',
  ),
  messages: {
    log: text(
      '{date}留档：统计表{a}位，登记表{b}位，请核对',
      '{date}: {a} captures in the statistics, {b} in the register: please check',
    ),
    cards: text(
      '{date}留档：统计表{a}位，前后一天来店来电新建卡{b}张，请核对',
      '{date}: {a} captures in the statistics, {b} new cards of visits and calls around that day: please check',
    ),
  },
  source: ['S002'],
  examples: {
    bad: [
      {
        month: '2026-03',
        tables: { 'traffic-statistics': [{ ...day, capturedCount: 2 }], 'showroom-traffic-log': [visit] },
      },
    ],
    good: [
      {
        month: '2026-03',
        tables: { 'traffic-statistics': [{ ...day, capturedCount: 1 }], 'showroom-traffic-log': [visit] },
      },
    ],
  },
  reads: {
    statistics: {
      template: 'traffic-statistics',
      fields: ['statisticsDate', 'capturedCount'],
      optional: ['totalVisits', 'firstVisits', 'totalCalls', 'firstCalls'],
    },
    visits: { template: 'showroom-traffic-log', fields: ['visitDate', 'captured'], dispensable: true },
    calls: { template: 'phone-up-log', fields: ['callDate', 'captured'], dispensable: true },
    cards: { template: 'prospect-card', fields: ['createdDate', 'source'], dispensable: true },
  },
  anyOf: ['visits', 'calls', 'cards'],
  *check({ statistics, visits, calls, cards }, { asOf }) {
    const visited = capturesIn(visits, ({ values }) => values.visitDate)
    const called = capturesIn(calls, ({ values }) => values.callDate)
    for (const view of statistics) {
      const counts = countedRegisters(view)
      const isLogged = (counts.visits ? visits : calls).length > 0
      const made = cardsOf(isLogged ? [] : cards, (word) =>
        isVisitSource(word) ? counts.visits : counts.calls || !isDivided(statistics),
      )
      const { statisticsDate, capturedCount } = view.values
      const register = counts.visits ? visited : called
      const cardMonths = new Set([...made.keys()].map(monthOf))
      for (let row = 0; row < view.height; row++) {
        const on = statisticsDate.at(row)
        if (on === null || on > asOf) continue
        const a = capturedCount.at(row) ?? 0
        const place = { in: view, row, field: 'capturedCount' as const, subject: isoDay(on) }
        if (isLogged) {
          if (!register.months.has(monthOf(on))) continue
          const there = register.days.get(on) ?? []
          const both = counts.visits ? [...there, ...(called.days.get(on) ?? [])] : there
          if (a === there.length || a === both.length) continue
          const data = { date: isoDay(on), a, b: there.length }
          yield { ...place, message: 'log', data, related: both.slice(0, 10) }
        } else if (cardMonths.has(monthOf(on))) {
          const own = made.get(on)?.length ?? 0
          let around = 0
          for (let near = on - AROUND; near <= on + AROUND; near++) around += made.get(near)?.length ?? 0
          if (a === own || (a > own && a <= around) || (a < own && around > own)) continue
          const data = { date: isoDay(on), a, b: a > own ? around : own }
          yield { ...place, message: 'cards', data, related: made.get(on) ?? [] }
        }
      }
    }
  },
})

/** Visits and calls have a sheet of statistics each. */
const isDivided = (statistics: readonly View<never>[]): boolean =>
  statistics.some((view) => !countedRegisters(view).visits)

function put(days: Map<number, Place[]>, on: number | null, place: Place): void {
  const there = on === null ? undefined : days.get(on)
  if (there) there.push(place)
  else if (on !== null) days.set(on, [place])
}

/** The captured rows of a register by day, and the months of which it tells. */
function capturesIn<V extends View<'captured'>>(views: readonly V[], datesOf: (view: V) => Values<number>) {
  const days = new Map<number, Place[]>()
  const months = new Set<string>()
  for (const view of views) {
    const dates = datesOf(view)
    for (const row of dates.rowsWhere(() => true)) months.add(monthOf(dates.at(row) ?? 0))
    for (const row of view.values.captured.rowsWhere((is) => is))
      put(days, dates.at(row), { in: view, row, field: 'captured' })
  }
  return { days, months }
}

/** The cards that came of a visit or a call, by the day on which they were made. */
function cardsOf(
  views: readonly View<'createdDate' | 'source'>[],
  counts: (source: string) => boolean,
): ReadonlyMap<number, readonly Place[]> {
  const days = new Map<number, Place[]>()
  for (const view of views)
    for (const row of view.values.source.rowsWhere(
      (word) => (isVisitSource(word) || isCallSource(word)) && counts(word),
    ))
      put(days, view.values.createdDate.at(row), { in: view, row, field: 'createdDate' })
  return days
}
