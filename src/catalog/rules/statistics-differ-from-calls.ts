import { isoDay, monthOf } from '../../model/month'
import { workbookRule } from '../../model/rule'
import { text } from '../../model/text'
import { callsByDay } from '../facts/visits-by-day'

const id = 'statistics-differ-from-calls'
const call = {
  callDate: '2026-03-05',
  callTime: 0.4,
  visitKind: '首次',
  customerName: '陈立',
  consultant: '李静',
} as const

/** As RG01 for calls: a row of the phone-up log is a call; one without a kind may be either; a month without its log is not compared. */
export default workbookRule({
  code: 'RG02',
  id,
  severity: 'error',
  title: text('统计表与来电登记表不符', 'Statistics differ from the phone-up log'),
  why: text(
    '来电数是邀约到店率的分母：统计表和登记表对不上，邀约做得好不好就说不清',
    'Calls are the base of the invitation rate: if the two sheets differ, nobody can say how well customers are invited',
  ),
  messages: {
    total: text(
      '{date}来电：统计表{statistics}个，登记表{log}个，请核对',
      '{date}: {statistics} calls in the statistics, {log} in the log: please check',
    ),
    first: text(
      '{date}初次来电：统计表{statistics}个，登记表{log}个，请核对',
      '{date}, first calls: {statistics} in the statistics, {log} in the log: please check',
    ),
    blank: text(
      '{date}来电登记表有{log}个来电，统计表没有填，请补上',
      '{date}: {log} calls in the log, the statistics are blank: please add it',
    ),
    absent: text(
      '{date}来电登记表有{log}个来电，统计表没有这一天，请补上',
      '{date}: {log} calls in the log, the statistics lack the day: please add it',
    ),
  },
  source: ['S002'],
  examples: {
    bad: [
      {
        month: '2026-03',
        tables: {
          'traffic-statistics': [{ statisticsDate: '2026-03-05', totalCalls: 2, firstCalls: 1 }],
          'phone-up-log': [call],
        },
      },
    ],
    good: [
      {
        month: '2026-03',
        tables: {
          'traffic-statistics': [{ statisticsDate: '2026-03-05', totalCalls: 1, firstCalls: 1 }],
          'phone-up-log': [call],
        },
      },
    ],
  },
  reads: {
    statistics: {
      template: 'traffic-statistics',
      fields: ['statisticsDate', 'totalCalls'],
      optional: ['firstCalls'],
    },
    logs: { template: 'phone-up-log', fields: ['callDate'], optional: ['visitKind'] },
  },
  *check({ statistics, logs }, { asOf }) {
    const days = callsByDay(logs)
    const logged = new Set([...days.keys()].map(monthOf))
    const hasKinds = logs.every(({ values }) => values.visitKind)
    const counted = new Set<number>()
    for (const view of statistics) {
      const { statisticsDate, totalCalls, firstCalls } = view.values
      for (let row = 0; row < view.height; row++) {
        const on = statisticsDate.at(row)
        if (on === null || on > asOf || !logged.has(monthOf(on))) continue
        counted.add(on)
        const day = days.get(on)
        const { total = 0, first = 0, unknown = 0 } = day ?? {}
        const date = isoDay(on)
        const related = day ? [{ in: day.in, row: day.row, field: 'callDate' as const }] : []
        const shared = { in: view, row, related, subject: date }
        const stated = totalCalls.at(row)
        if (stated === null) {
          if (total > 0) yield { ...shared, field: 'totalCalls', message: 'blank', data: { date, log: total } }
          continue
        }
        const written = firstCalls?.at(row) ?? 0
        const isWrong = firstCalls !== undefined && hasKinds && (written < first || written > first + unknown)
        if (isWrong)
          yield { ...shared, field: 'firstCalls', message: 'first', data: { date, statistics: written, log: first } }
        if (stated === total) continue
        const causedBy = isWrong ? { rule: id, at: { in: view, row, field: 'firstCalls' as const } } : undefined
        const data = { date, statistics: stated, log: total }
        yield { ...shared, field: 'totalCalls', message: 'total', data, causedBy }
      }
    }
    const months = new Set([...counted].map(monthOf))
    for (const [on, day] of days) {
      const view = statistics.find(({ month }) => month === monthOf(on)) ?? statistics[0]
      if (!view || on > asOf || counted.has(on) || !months.has(monthOf(on))) continue
      const date = isoDay(on)
      const related = [{ in: day.in, row: day.row, field: 'callDate' as const }]
      const data = { date, log: day.total }
      yield { in: view, row: -1, field: 'statisticsDate', message: 'absent', data, related, subject: date }
    }
  },
})
