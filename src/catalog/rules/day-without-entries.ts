import { daysOf, isoDay, monthOf } from '../../model/month'
import { workbookRule } from '../../model/rule'
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
 * others like it, no holiday. A day for which the statistics say 0 is confirmed, one for which they say more is RG01's.
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
  },
  source: ['S002'],
  examples: {
    bad: [{ month: '2026-03', tables: { 'showroom-traffic-log': visits } }],
    good: [{ month: '2026-03', tables: { 'showroom-traffic-log': [...visits, sixth] } }],
  },
  reads: {
    visits: { template: 'showroom-traffic-log', fields: ['visitDate'] },
    statistics: { template: 'traffic-statistics', fields: ['statisticsDate', 'totalVisits'], dispensable: true },
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
    const confirmed = new Set<number>()
    for (const { height, values } of statistics)
      for (let row = 0; row < height; row++) {
        const day = values.statisticsDate.at(row)
        if (day !== null && values.totalVisits.at(row) !== null) confirmed.add(day)
      }
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
      for (let day = Math.max(from, first); day <= Math.min(to, last); day++) {
        if (counts.has(day) || confirmed.has(day) || !isOpen(day)) continue
        const date = isoDay(day)
        yield { in: view, row: -1, field: 'visitDate', message: 'none', data: { date }, subject: date }
      }
    }
  },
})
