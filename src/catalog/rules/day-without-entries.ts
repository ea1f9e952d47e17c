import { daysOf, isoDay, monthOf } from '../../model/month'
import { workbookRule, type Place, type View } from '../../model/rule'
import { text } from '../../model/text'
import { isWorkingDay } from '../facts/working-days'

const days = [2, 3, 4, 5, 9, 10, 11, 12, 13]
const visits = days.flatMap((day) =>
  [0.4, 0.5, 0.6].map((arrivalTime) => ({
    visitDate: `2026-03-${String(day).padStart(2, '0')}`,
    arrivalTime,
    visitKind: '首次',
    consultant: '周敏',
  })),
)
const sixth = { visitDate: '2026-03-06', arrivalTime: 0.4, visitKind: '首次', consultant: '周敏' } as const

/** Guests on so many days of that weekday: the store opens on it. */
const LIKE_IT = 2

/**
 * Working days of the log's month between its first entry and its last, in a busy store; a weekend's day where the store had guests on
 * others like it, no holiday. The statistics are counted from the log, so their 0 is no second witness: it is asked about where it is
 * the month's only one, and believed where the store has other days without guests or a remark says why. What they count is RG01's.
 */
export default workbookRule({
  code: 'RG07',
  id: 'day-without-entries',
  severity: 'warning',
  title: text('当天没有登记', 'Day without entries'),
  why: text(
    '一天没有登记，那天来的客户就没有留下任何记录：前台漏登要当天补问',
    'A day without entries loses whoever came on it: ask the front desk on the same day',
  ),
  messages: {
    none: text(
      '{date}没有来店登记，请确认当天确实没有来店',
      '{date} has no entry in the traffic log: please confirm that nobody came',
    ),
    counted: text(
      '{date}没有来店登记，统计表当天也没有来店数：请向前台核实是否漏登；没有开门的，在统计表备注写“店休”',
      '{date} has no entry in the traffic log and no visits in the statistics: please ask the front desk whether somebody was left out; if the store was closed, say so in the remark of the statistics',
    ),
  },
  source: ['S002'],
  examples: {
    bad: [{ month: '2026-03', tables: { 'showroom-traffic-log': visits } }],
    good: [{ month: '2026-03', tables: { 'showroom-traffic-log': [...visits, sixth] } }],
  },
  reads: {
    visits: { template: 'showroom-traffic-log', fields: ['visitDate'] },
    statistics: {
      template: 'traffic-statistics',
      fields: ['statisticsDate', 'totalVisits'],
      optional: ['remark'],
      dispensable: true,
    },
  },
  *check({ visits, statistics }, { settings, asOf }) {
    const months = new Map<string, Map<number, number>>()
    for (const { height, values } of visits) {
      for (let row = 0; row < height; row++) {
        const day = values.visitDate.at(row)
        if (day === null || day > asOf) continue
        const month = monthOf(day)
        const counts = months.get(month) ?? new Map<number, number>()
        months.set(month, counts.set(day, (counts.get(day) ?? 0) + 1))
      }
    }
    const counted = countedDays(statistics)
    for (const [month, counts] of months) {
      const all = [...counts.keys()]
      const [from, to] = [all.reduce((a, b) => Math.min(a, b)), all.reduce((a, b) => Math.max(a, b))]
      const total = [...counts.values()].reduce((a, b) => a + b, 0)
      const { first, last } = daysOf(monthOf(from))
      const view = visits.find((log) => log.month === month) ?? visits[0]
      if (!view || all.length < settings.monthLogMinDays || total / all.length < settings.busyDayParties) continue
      const restDays = { ...settings.restDays, weekly: [] }
      const isLikeOthers = (day: number): boolean => all.filter((other) => (other - day) % 7 === 0).length >= LIKE_IT
      const isOpen = (day: number): boolean =>
        isWorkingDay(day, settings) || (isLikeOthers(day) && isWorkingDay(day, { restDays }))
      const empty: number[] = []
      for (let day = first; day <= Math.min(last, asOf); day++) {
        const isCovered = (day >= from && day <= to) || counted.get(day)?.isZero
        if (isCovered && !counts.has(day) && !counted.get(day)?.isSettled && isOpen(day)) empty.push(day)
      }
      const isBelieved = empty.filter((day) => counted.get(day)?.isZero).length > 1
      for (const day of empty) {
        const said = counted.get(day)
        if (said?.isZero && isBelieved) continue
        const date = isoDay(day)
        const place = said ?? { in: view, row: -1, field: 'visitDate' }
        const { in: at, row, field } = place
        yield { in: at, row, field, message: said ? 'counted' : 'none', data: { date }, subject: date }
      }
    }
  },
})

interface Counted extends Place {
  /** A remark says why nobody came, or guests are counted: RG01's. */
  readonly isSettled: boolean
  readonly isZero: boolean
}

/** What the statistics say of each day. */
function countedDays(
  statistics: readonly View<'statisticsDate' | 'totalVisits', 'remark'>[],
): ReadonlyMap<number, Counted> {
  const days = new Map<number, Counted>()
  for (const view of statistics)
    for (let row = 0; row < view.height; row++) {
      const day = view.values.statisticsDate.at(row)
      if (day === null) continue
      const visits = view.values.totalVisits.at(row)
      const isSettled = (visits ?? 0) > 0 || (view.values.remark?.at(row) ?? null) !== null
      if (days.get(day)?.isSettled) continue
      days.set(day, { in: view, row, field: 'statisticsDate', isSettled, isZero: visits === 0 })
    }
  return days
}
