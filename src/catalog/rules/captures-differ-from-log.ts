import { isoDay, monthOf } from '../../model/month'
import { workbookRule, type Place } from '../../model/rule'
import { text } from '../../model/text'
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
 * them the cards that came of a visit or call, each on its day or the day before or after. A blank day of no captures is right.
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
    statistics: { template: 'traffic-statistics', fields: ['statisticsDate', 'capturedCount'] },
    visits: { template: 'showroom-traffic-log', fields: ['visitDate', 'captured'], dispensable: true },
    calls: { template: 'phone-up-log', fields: ['callDate', 'captured'], dispensable: true },
    cards: { template: 'prospect-card', fields: ['createdDate', 'source'], dispensable: true },
  },
  anyOf: ['visits', 'calls', 'cards'],
  *check({ statistics, visits, calls, cards }, { asOf }) {
    const visited = new Map<number, Place[]>()
    const called = new Map<number, Place[]>()
    const made = new Map<number, Place[]>()
    const months = new Set<string>()
    const put = (days: Map<number, Place[]>, on: number | null | undefined, place: Place): void => {
      if (on === null || on === undefined) return
      const there = days.get(on)
      if (there) there.push(place)
      else days.set(on, [place])
    }
    for (const view of visits) {
      for (const row of view.values.visitDate.rowsWhere(() => true))
        months.add(monthOf(view.values.visitDate.at(row) ?? 0))
      for (const row of view.values.captured.rowsWhere((is) => is))
        put(visited, view.values.visitDate.at(row), { in: view, row, field: 'captured' })
    }
    for (const view of calls)
      for (const row of view.values.captured.rowsWhere((is) => is))
        put(called, view.values.callDate.at(row), { in: view, row, field: 'captured' })
    for (const view of cards)
      for (const row of view.values.source.rowsWhere((word) => isVisitSource(word) || isCallSource(word)))
        put(made, view.values.createdDate.at(row), { in: view, row, field: 'createdDate' })
    const cardMonths = new Set([...made.keys()].map(monthOf))
    for (const view of statistics) {
      const { statisticsDate, capturedCount } = view.values
      for (let row = 0; row < view.height; row++) {
        const on = statisticsDate.at(row)
        if (on === null || on > asOf) continue
        const a = capturedCount.at(row) ?? 0
        const place = { in: view, row, field: 'capturedCount' as const, subject: isoDay(on) }
        if (visits.length > 0) {
          if (!months.has(monthOf(on))) continue
          const there = visited.get(on) ?? []
          const both = [...there, ...(called.get(on) ?? [])]
          if (a === there.length || a === both.length) continue
          const data = { date: isoDay(on), a, b: there.length }
          yield { ...place, message: 'log', data, related: both.slice(0, 10) }
        } else if (cardMonths.has(monthOf(on))) {
          const own = made.get(on)?.length ?? 0
          let around = 0
          for (let near = on - AROUND; near <= on + AROUND; near++) around += made.get(near)?.length ?? 0
          if (a === own || (a > own && a <= around) || (a < own && around > own)) continue
          yield {
            ...place,
            message: 'cards',
            data: { date: isoDay(on), a, b: a > own ? around : own },
            related: made.get(on) ?? [],
          }
        }
      }
    }
  },
})
