import { isoDay, monthOf } from '../../model/month'
import { workbookRule, type Place } from '../../model/rule'
import { text } from '../../model/text'

const day = { statisticsDate: '2026-03-05', totalVisits: 3, firstVisits: 2, repeatVisits: 1 } as const
const visit = {
  visitDate: '2026-03-05',
  arrivalTime: 0.4,
  customerName: '陈立',
  visitKind: '再次',
  ordered: '是',
} as const

/**
 * The register's orders, or the cards' order dates: whichever of both agrees makes the day right, since an order by telephone is on no
 * visit. Vehicles of sub-dealers are counted apart. A blank day of no orders is right.
 */
export default workbookRule({
  code: 'RG06',
  id: 'orders-differ-from-log',
  severity: 'error',
  title: text('成交数不符', 'Orders differ'),
  why: text(
    '成交数要对得上登记表或管理卡：多出来的没有凭据，少的那台没有人认',
    'Every order counted stands in the register or on a card: what is more has no proof, what is less is nobody’s',
  ),
  messages: {
    log: text(
      '{date}成交：统计表{a}台，登记表{b}台，请核对',
      '{date}: {a} orders in the statistics, {b} in the register: please check',
    ),
    cards: text(
      '{date}成交：统计表{a}台，管理卡{b}台，请核对',
      '{date}: {a} orders in the statistics, {b} on the cards: please check',
    ),
  },
  source: ['S002'],
  examples: {
    bad: [
      {
        month: '2026-03',
        tables: { 'traffic-statistics': [{ ...day, orderCount: 2 }], 'showroom-traffic-log': [visit] },
      },
    ],
    good: [
      {
        month: '2026-03',
        tables: { 'traffic-statistics': [{ ...day, orderCount: 1 }], 'showroom-traffic-log': [visit] },
      },
    ],
  },
  reads: {
    statistics: { template: 'traffic-statistics', fields: ['statisticsDate', 'orderCount'] },
    visits: { template: 'showroom-traffic-log', fields: ['visitDate', 'ordered'], dispensable: true },
    cards: { template: 'prospect-card', fields: ['orderDate'], dispensable: true },
  },
  anyOf: ['visits', 'cards'],
  *check({ statistics, visits, cards }, { asOf }) {
    const logged = new Map<number, Place[]>()
    const onCards = new Map<number, Place[]>()
    const logMonths = new Set<string>()
    const put = (days: Map<number, Place[]>, on: number | null, place: Place): void => {
      const there = on === null ? undefined : days.get(on)
      if (there) there.push(place)
      else if (on !== null) days.set(on, [place])
    }
    for (const view of visits) {
      const { visitDate, ordered } = view.values
      for (const row of visitDate.rowsWhere(() => true)) logMonths.add(monthOf(visitDate.at(row) ?? 0))
      for (const row of ordered.rowsWhere((is) => is))
        put(logged, visitDate.at(row), { in: view, row, field: 'ordered' })
    }
    for (const view of cards) {
      const { orderDate } = view.values
      for (const row of orderDate.rowsWhere(() => true))
        put(onCards, orderDate.at(row), { in: view, row, field: 'orderDate' })
    }
    const cardMonths = new Set([...onCards.keys()].map(monthOf))
    for (const view of statistics) {
      const { statisticsDate, orderCount } = view.values
      for (let row = 0; row < view.height; row++) {
        const on = statisticsDate.at(row)
        if (on === null || on > asOf) continue
        const a = orderCount.at(row) ?? 0
        const [inLog, carded] = [logged.get(on) ?? [], onCards.get(on) ?? []]
        const hasLog = logMonths.has(monthOf(on))
        const hasCards = cardMonths.has(monthOf(on))
        if ((!hasLog && !hasCards) || (hasLog && a === inLog.length) || (hasCards && a === carded.length)) continue
        const related = (hasLog ? inLog : carded).slice(0, 10)
        const data = { date: isoDay(on), a, b: hasLog ? inLog.length : carded.length }
        const message = hasLog ? 'log' : 'cards'
        yield { in: view, row, field: 'orderCount', message, data, related, subject: isoDay(on) }
      }
    }
  },
})
