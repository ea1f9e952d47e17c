import { daysOf, monthOf, type MonthId } from '../../model/month'
import { tableRule } from '../../model/rule'
import type { Settings } from '../../model/settings'
import { text, type Data } from '../../model/text'
import { dayCounts } from '../facts/day-counts'
import { numbersIn } from '../facts/numbers-in'

const MAX_RELATED = 50

export default tableRule({
  code: 'DF37',
  id: 'losses-at-month-end',
  severity: 'warning',
  title: text('战败集中在月末', 'Losses at the month’s end'),
  why: text(
    '一个月的战败集中在最后两天，多半是月末盘点才写的：真实日期没了，当时也没有人去挽回',
    'A month’s losses on its last two days were mostly written at the stock-take: the true days are gone, and nobody tried to win the customers back',
  ),
  messages: {
    cluster: text(
      '{month}最后{d}天战败{n}位，占全月{m}位的{x}%，请对照管理卡核对日期',
      '{n} of the {m} losses of {month} ({x}%) lie on its last {d} days: please compare the dates with the cards',
    ),
  },
  source: ['S000', 'inferred'],
  examples: {
    bad: [
      {
        month: '2026-03',
        tables: {
          'loss-analysis': [3, 30, 31, 30, 31, 31].map((day, index) => ({
            customerName: `客户${index}`,
            lossDate: `2026-03-${String(day).padStart(2, '0')}`,
            lossReason: '买了哈弗H6',
          })),
        },
      },
    ],
    good: [
      {
        month: '2026-03',
        tables: {
          'loss-analysis': [3, 9, 14, 20, 30, 31].map((day, index) => ({
            customerName: `客户${index}`,
            lossDate: `2026-03-${String(day).padStart(2, '0')}`,
            lossReason: '买了哈弗H6',
          })),
        },
      },
    ],
  },
  after: ['losses-share-one-date'],
  on: ['loss-analysis'],
  fields: ['lossDate'],
  *check(view, { settings }) {
    const { lossDate } = view.values
    const months = new Map<MonthId, { all: number; late: number }>()
    for (const [day, count] of dayCounts(numbersIn(lossDate, view.height))) {
      const id = monthOf(day)
      const month = months.get(id) ?? { all: 0, late: 0 }
      months.set(id, month)
      month.all += count
      if (day >= lateFrom(id, settings)) month.late += count
    }
    for (const [month, { all: m, late: n }] of months) {
      const share = n / m
      if (n === 0 || m < settings.monthEndMinRows || share < settings.monthEndCluster) continue
      const late = lossDate.rowsWhere((day) => day >= lateFrom(month, settings) && day < daysOf(month).last + 1)
      const [row = 0] = late
      const data: Data = { month, d: settings.monthEndDays, n, m, x: Math.round(share * 100) }
      const related = late.slice(1, MAX_RELATED).map((other) => ({ in: view, row: other, field: 'lossDate' as const }))
      const causedBy = { rule: 'losses-share-one-date', at: { in: view, row, field: 'lossDate' } } as const
      yield { row, field: 'lossDate', message: 'cluster', data, related, causedBy, subject: month }
    }
  },
})

/** The first of a month's last days. */
const lateFrom = (month: MonthId, { monthEndDays }: Settings): number => daysOf(month).last - monthEndDays + 1
