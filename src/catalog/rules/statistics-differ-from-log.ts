import { isoDay, monthOf } from '../../model/month'
import { workbookRule, type PlacedProblem, type View } from '../../model/rule'
import { text } from '../../model/text'
import { visitsByDay, type VisitDay } from '../facts/visits-by-day'

const id = 'statistics-differ-from-log'
type Statistics = View<'statisticsDate' | 'totalVisits', 'firstVisits' | 'repeatVisits'>
type Message = 'total' | 'first' | 'repeat' | 'blank' | 'absent'

/** Who came for service or delivery may be left out of the statistics, all of them or none: RG13 asks for it. */
export default workbookRule({
  code: 'RG01',
  id,
  severity: 'error',
  title: text('统计表与登记表不符', 'Statistics differ from the log'),
  why: text(
    '留档率、成交率和排班都从来店批数算起，统计表和登记表对不上，后面的数都不可信',
    'Capture rate, closing rate and the duty roster all start from the visits: if the two differ, no later figure can be trusted',
  ),
  messages: {
    total: text(
      '{date}统计表共{statistics}批，登记表当天{log}批：请核实，漏登的补登记，多计的改统计',
      '{date}: {statistics} parties in the statistics, {log} in the log of the day: please enter who was left out, or correct the statistics',
    ),
    first: text(
      '{date}初次来店：统计表{statistics}批，登记表{log}批，请核对',
      '{date}, first visits: {statistics} in the statistics, {log} in the log: please check',
    ),
    repeat: text(
      '{date}2次以上来店：统计表{statistics}批，登记表{log}批，请核对',
      '{date}, return visits: {statistics} in the statistics, {log} in the log: please check',
    ),
    blank: text(
      '{date}登记表有{log}批来店，统计表没有填，请补上',
      '{date}: {log} parties in the log, the statistics are blank: please add it',
    ),
    absent: text(
      '{date}登记表有{log}批来店，统计表没有这一天，请补上',
      '{date}: {log} parties in the log, the statistics lack the day: please add it',
    ),
  },
  source: ['S002'],
  examples: {
    bad: [
      {
        month: '2026-03',
        tables: {
          'traffic-statistics': [{ statisticsDate: '2026-03-05', totalVisits: 2, firstVisits: 1, repeatVisits: 1 }],
          'showroom-traffic-log': [
            { visitDate: '2026-03-05', arrivalTime: 0.4, visitKind: '首次', consultant: '李静' },
          ],
        },
      },
    ],
    good: [
      {
        month: '2026-03',
        tables: {
          'traffic-statistics': [{ statisticsDate: '2026-03-05', totalVisits: 1, firstVisits: 1, repeatVisits: 0 }],
          'showroom-traffic-log': [
            { visitDate: '2026-03-05', arrivalTime: 0.4, visitKind: '首次', consultant: '李静' },
          ],
        },
      },
    ],
  },
  reads: {
    statistics: {
      template: 'traffic-statistics',
      fields: ['statisticsDate', 'totalVisits'],
      optional: ['firstVisits', 'repeatVisits'],
    },
    logs: { template: 'showroom-traffic-log', fields: ['visitDate'], optional: ['visitKind', 'visitPurpose'] },
  },
  *check({ statistics, logs }, { asOf }) {
    const days = visitsByDay(logs)
    const logged = new Set([...days.keys()].map(monthOf))
    const counted = new Set<number>()
    for (const view of statistics) {
      for (let row = 0; row < view.height; row++) {
        const date = view.values.statisticsDate.at(row)
        // A month whose log is not at hand cannot be compared.
        if (date === null || date > asOf || !logged.has(monthOf(date))) continue
        counted.add(date)
        yield* compare(
          view,
          row,
          date,
          days.get(date),
          logs.every(({ values }) => values.visitKind),
        )
      }
    }
    const months = new Set([...counted].map(monthOf))
    for (const [date, day] of days) {
      const view = statistics.find(({ month }) => month === monthOf(date)) ?? statistics[0]
      if (!view || date > asOf || counted.has(date) || !months.has(monthOf(date)) || !isDue(day)) continue
      const data = { date: isoDay(date), log: day.total }
      yield {
        in: view,
        row: -1,
        field: 'statisticsDate',
        message: 'absent',
        data,
        related: [placeOf(day)],
        subject: isoDay(date),
      }
    }
  },
})

/** Somebody came to buy. */
const isDue = ({ total, errands }: VisitDay): boolean => total > errands.total
const placeOf = (day: VisitDay) => ({ in: day.in, row: day.row, field: 'visitDate' as const })

function* compare(
  view: Statistics,
  row: number,
  date: number,
  day: VisitDay | undefined,
  hasKinds: boolean,
): Generator<PlacedProblem<Message>> {
  const { total = 0, unknown = 0, errands = { total: 0, first: 0, repeat: 0 } } = day ?? {}
  const related = day ? [placeOf(day)] : []
  const shared = { in: view, row, related, subject: isoDay(date) }
  const stated = view.values.totalVisits.at(row)
  if (stated === null) {
    if (day && isDue(day))
      yield { ...shared, field: 'totalVisits', message: 'blank', data: { date: isoDay(date), log: total } }
    return
  }
  let cause: 'firstVisits' | 'repeatVisits' | null = null
  for (const [field, message] of [
    ['firstVisits', 'first'],
    ['repeatVisits', 'repeat'],
  ] as const) {
    const values = view.values[field]
    if (!values || !hasKinds) continue
    const written = values.at(row) ?? 0
    const counted = day?.[message] ?? 0
    // A party without a kind may be either.
    const fits = (from: number): boolean => written >= from && written <= from + unknown
    if (fits(counted) || fits(counted - errands[message])) continue
    cause ??= field
    yield { ...shared, field, message, data: { date: isoDay(date), statistics: written, log: counted } }
  }
  if (stated === total || stated === total - errands.total) return
  const causedBy = cause ? { rule: id, at: { in: view, row, field: cause } } : undefined
  yield {
    ...shared,
    field: 'totalVisits',
    message: 'total',
    data: { date: isoDay(date), statistics: stated, log: total },
    causedBy,
  }
}
