import { isoDay } from '../../model/month'
import { workbookRule } from '../../model/rule'
import { text, type Data } from '../../model/text'
import { consultantMonths, rowsOf, type ConsultantMonths } from '../facts/consultant-months'
import { numbersIn } from '../facts/numbers-in'
import { consultantAt } from '../facts/prospects'

const MAX_RELATED = 50

/** A daily report of that very day tells it as it was: then the date is right. */
export default workbookRule({
  code: 'DF06',
  id: 'losses-share-one-date',
  severity: 'warning',
  title: text('整月战败同为一天', 'A month’s losses on one date'),
  why: text(
    '一个月的战败都写同一天，多半是集中登记时写的日期：真实的战败日没了，也看不出何时该去挽回',
    'A whole month on one date is mostly the day of writing: the true days are gone, and nobody sees when to win the customer back',
  ),
  messages: {
    shared: text(
      '{consultant}{month}的{n}个战败都写{date}，请对照日报和管理卡核对实际日期',
      'All {n} losses of {consultant} in {month} are dated {date}: please compare with the daily reports and cards',
    ),
  },
  source: ['S000'],
  examples: {
    bad: [
      {
        tables: {
          'loss-analysis': [1, 2, 3, 4].map((index) => ({
            customerName: `客户${index}`,
            lossDate: '2026-03-28',
            lossReason: '买了哈弗H6',
            consultant: '周敏',
          })),
        },
      },
    ],
    good: [
      {
        tables: {
          'loss-analysis': [5, 12, 19, 28].map((date) => ({
            customerName: `客户${date}`,
            lossDate: `2026-03-${String(date).padStart(2, '0')}`,
            lossReason: '买了哈弗H6',
            consultant: '周敏',
          })),
        },
      },
    ],
  },
  reads: {
    losses: { template: 'loss-analysis', fields: ['lossDate'], optional: ['consultant'] },
    reports: { template: 'daily-report', fields: ['reportDate'], optional: ['consultant'], dispensable: true },
  },
  *check({ losses, reports }, { settings }) {
    const reported = new Set<string>()
    for (const { table, height, values } of reports) {
      for (let row = 0; row < height; row++) {
        const day = values.reportDate.at(row)
        if (day !== null) reported.add(`${day} ${consultantAt(table, row) ?? ''}`)
      }
    }
    for (const view of losses) {
      const { lossDate } = view.values
      const sharing = consultantMonths(view.table, lossDate)
      const { groups } = sharing
      const differs = differing(numbersIn(lossDate, view.height), sharing)
      for (const [group, { month, first, rows: count }] of groups.entries()) {
        const day = lossDate.at(first)
        if (day === null || differs[group] === 1 || count < settings.sharedDateMinRows) continue
        const consultant = consultantAt(view.table, first)
        const subject = `${month} ${consultant ?? ''}`
        if (reported.has(`${day} ${consultant ?? ''}`) || reported.has(`${day} `)) continue
        const rows = rowsOf(sharing, group)
        const written = view.values.consultant?.at(first) ?? consultant ?? text('本表', 'this table')
        const data: Data = { consultant: written, month, n: rows.length, date: isoDay(day) }
        const related = rows.slice(1, MAX_RELATED).map((row) => ({ in: view, row, field: 'lossDate' as const }))
        yield { in: view, row: first, field: 'lossDate', message: 'shared', data, related, subject }
      }
    }
  },
})

/** By group: 1 where not every entry has the day of its first. */
function differing(days: Float64Array, { of, groups }: ConsultantMonths): Uint8Array {
  const ofFirst = Float64Array.from(groups, ({ first }) => days[first]!)
  const differs = new Uint8Array(groups.length)
  for (let row = 0; row < days.length; row++) {
    const group = of[row]!
    if (group >= 0 && days[row] !== ofFirst[group]) differs[group] = 1
  }
  return differs
}
