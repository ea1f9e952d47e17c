import rule from '../../../src/catalog/rules/loss-rate-above-own-mean'
import { testRule } from '../../support/testRule'

const ended = (month: string, lost: number, ordered: number) =>
  Array.from({ length: lost + ordered }, (_, index) => ({
    customerName: `${month}客户${index}`,
    model: '菱智M5',
    status: index < lost ? '战败' : '成交',
    lossDate: index < lost ? `${month}-09` : null,
    orderDate: index < lost ? null : `${month}-09`,
  }))
const ledger = (...months: readonly (readonly [lost: number, ordered: number])[]) => ({
  'prospect-card': months.flatMap(([lost, ordered], index) =>
    ended(['2025-12', '2026-01', '2026-02', '2026-03'][4 - months.length + index] ?? '2026-03', lost, ordered),
  ),
})

testRule(rule, {
  bad: [
    {
      name: 'from half to four of five',
      month: '2026-03',
      tables: ledger([10, 10], [10, 10], [10, 10], [16, 4]),
      expect: [
        {
          row: -1,
          field: 'lossDate',
          message: 'above',
          severity: 'warning',
          data: { month: '2026-03', n: 20, m: 16, x: 80, t: 50, k: 30 },
        },
      ],
    },
    {
      name: 'against the mean, not the last month',
      month: '2026-03',
      tables: ledger([4, 12], [6, 10], [12, 8], [14, 8]),
      expect: [{ row: -1, field: 'lossDate', message: 'above' }],
    },
    {
      name: 'where the store wants less of a rise',
      month: '2026-03',
      settings: { lossRateRise: 0.05 },
      tables: ledger([10, 10], [10, 10], [10, 10], [12, 9]),
      expect: [{ row: -1, field: 'lossDate', message: 'above' }],
    },
  ],
  good: [
    { name: 'as ever', month: '2026-03', tables: ledger([14, 6], [13, 7], [15, 5], [15, 6]) },
    { name: 'lower', month: '2026-03', tables: ledger([14, 6], [13, 7], [15, 5], [8, 12]) },
    { name: 'too few cards', month: '2026-03', tables: ledger([10, 10], [10, 10], [10, 10], [6, 1]) },
    { name: 'only two months before', month: '2026-03', tables: ledger([20, 20], [20, 20], [16, 4]) },
    { name: 'a ledger without orders', month: '2026-03', tables: ledger([12, 0], [12, 0], [12, 0], [12, 0]) },
    {
      name: 'a high rate that always was: S001’s 70% is another base',
      month: '2026-03',
      tables: ledger([18, 2], [18, 2], [18, 2], [19, 1]),
    },
  ],
})
