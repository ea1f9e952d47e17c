import textDate from '../../../src/catalog/rules/text-date'
import { day, raw, testRule } from '../../support/testRule'

const loss = {
  customerName: '张伟',
  phone: '13800000001',
  model: '菱智M5',
  lossReason: '买了五菱宏光',
  consultant: '李静',
}
const card = { customerName: '张伟', phone: '13800000001', model: '菱智M5', status: '在跟' }
const losses = (...dates: readonly (string | number)[]) => ({
  'loss-analysis': {
    title: '2026年3月意向客户流失分析表',
    rows: dates.map((date) => ({ ...loss, lossDate: raw(date) })),
  },
})
const cards = (...dates: readonly (string | number | null)[]) => ({
  'prospect-card': dates.map((date) => ({ ...card, createdDate: raw(date) })),
})

testRule(textDate, {
  bad: [
    {
      name: 'dates written with their year',
      tables: cards('2026.3.5', '2026年3月5日', '20260305', 20260305, '26/3/5'),
      expect: [0, 1, 2, 3, 4].map((row) => ({
        row,
        field: 'createdDate' as const,
        message: 'readable',
        severity: 'warning' as const,
        fix: day('2026-03-05'),
      })),
    },
    {
      name: 'days of a month’s form',
      tables: losses('3.5', '3月5日', '5日'),
      expect: [0, 1, 2].map((row) => ({
        row,
        field: 'lossDate' as const,
        message: 'readable',
        data: { value: ['3.5', '3月5日', '5日'][row] ?? '', date: '2026-03-05' },
        fix: day('2026-03-05'),
      })),
    },
    {
      name: 'no year, and a ledger that holds many months',
      tables: cards('12.01', 3.1),
      expect: [
        { row: 0, field: 'createdDate', message: 'guessed', data: { value: '12.01', date: '2025-12-01' } },
        { row: 1, field: 'createdDate', message: 'guessed' },
      ],
    },
    {
      name: 'no day at all',
      tables: cards('上个月', '2026-02-30'),
      expect: [
        { row: 0, field: 'createdDate', message: 'unreadable', data: { value: '上个月', example: '2026-03-31' } },
        { row: 1, field: 'createdDate', message: 'unreadable' },
      ],
    },
  ],
  good: [
    { name: 'dates', tables: cards(day('2026-03-05'), day('2026-03-05') + 0.5) },
    { name: 'blanks and dashes', tables: cards(day('2026-03-05'), null, ' ', '-', '/', '无') },
    {
      name: 'the day’s number in the monthly statistics',
      tables: {
        'traffic-statistics': {
          title: '2026年3月展厅来店统计表',
          rows: [1, '2', '3日'].map((date) => ({
            statisticsDate: raw(date),
            totalVisits: 5,
            firstVisits: 3,
            repeatVisits: 2,
          })),
        },
      },
    },
  ],
})
