import { daysOf, monthOf, type MonthId } from '../../model/month'
import { tableRule } from '../../model/rule'
import { text, type Data } from '../../model/text'

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
    const months = new Map<MonthId, { count: number; readonly late: number[]; readonly from: number }>()
    for (const row of lossDate.rowsWhere(() => true)) {
      const day = lossDate.at(row) ?? 0
      const id = monthOf(day)
      let month = months.get(id)
      if (!month) months.set(id, (month = { count: 0, late: [], from: daysOf(id).last - settings.monthEndDays + 1 }))
      month.count++
      if (day >= month.from) month.late.push(row)
    }
    for (const [month, { count: m, late }] of months) {
      const [row] = late
      const share = late.length / m
      if (row === undefined || m < settings.monthEndMinRows || share < settings.monthEndCluster) continue
      const data: Data = { month, d: settings.monthEndDays, n: late.length, m, x: Math.round(share * 100) }
      const related = late.slice(1, MAX_RELATED).map((other) => ({ in: view, row: other, field: 'lossDate' as const }))
      const causedBy = { rule: 'losses-share-one-date', at: { in: view, row, field: 'lossDate' } } as const
      yield { row, field: 'lossDate', message: 'cluster', data, related, causedBy, subject: month }
    }
  },
})
