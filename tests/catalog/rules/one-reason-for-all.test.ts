import rule from '../../../src/catalog/rules/one-reason-for-all'
import { testRule } from '../../support/testRule'

const losses = (consultant: string, ...reasons: readonly (readonly [category: string, count: number])[]) =>
  reasons.flatMap(([lossReasonCategory, count]) =>
    Array.from({ length: count }, (_, index) => ({
      customerName: `${consultant}${lossReasonCategory}${index}`,
      lossDate: '2026-03-05',
      consultant,
      lossReason: '买了哈弗H6',
      lossReasonCategory,
    })),
  )

testRule(rule, {
  bad: [
    {
      name: 'price alone, the colleague has others',
      tables: { 'loss-analysis': [...losses('吴迪', ['人', 4], ['价格', 4]), ...losses('周敏', ['价格', 8])] },
      expect: [
        {
          row: 8,
          field: 'lossReasonCategory',
          message: 'one',
          severity: 'warning',
          data: { consultant: '周敏', n: 8, m: 8, r: '价格' },
        },
      ],
    },
    {
      name: 'one consultant, one workbook',
      tables: { 'loss-analysis': losses('周敏', ['车', 9], ['外因', 1]) },
      expect: [
        { row: 0, field: 'lossReasonCategory', message: 'one', data: { consultant: '周敏', n: 10, m: 9, r: '车' } },
      ],
    },
    {
      name: 'by the reasons’ words',
      tables: {
        'loss-analysis': Array.from({ length: 8 }, (_, index) => ({
          customerName: `客户${index}`,
          lossDate: '2026-03-05',
          consultant: '周敏',
          lossReason: `客户嫌价格高了${index + 2}千`,
        })),
      },
      expect: [{ row: 0, field: 'lossReason', message: 'one' }],
    },
  ],
  good: [
    { name: 'seven', tables: { 'loss-analysis': losses('周敏', ['价格', 7]) } },
    { name: 'one is owed to the process', tables: { 'loss-analysis': losses('周敏', ['价格', 9], ['人', 1]) } },
    { name: 'mixed', tables: { 'loss-analysis': losses('周敏', ['价格', 6], ['车', 4]) } },
    {
      name: 'the whole store says so',
      tables: { 'loss-analysis': [...losses('周敏', ['价格', 8]), ...losses('吴迪', ['价格', 7], ['人', 1])] },
    },
    { name: 'nobody’s own', tables: { 'loss-analysis': losses('周敏', ['外因', 9]) } },
    {
      name: 'the one owed to the process stands on another sheet',
      tables: {
        'loss-analysis': [
          { rows: losses('周敏', ['价格', 5]) },
          { rows: losses('周敏', ['价格', 5], ['人', 1]).map((entry) => ({ ...entry, lossReason: '另一张表' })) },
        ],
      },
    },
    {
      name: 'over two months',
      tables: {
        'loss-analysis': [
          ...losses('周敏', ['价格', 5]),
          ...losses('周敏', ['价格', 5]).map((entry) => ({ ...entry, lossDate: '2026-02-05' })),
        ],
      },
    },
  ],
})
