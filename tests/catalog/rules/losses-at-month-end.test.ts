import rule from '../../../src/catalog/rules/losses-at-month-end'
import { testRule } from '../../support/testRule'

const losses = (...days: readonly (number | string)[]) => ({
  'loss-analysis': days.map((day, index) => ({
    customerName: `客户${index}`,
    lossDate: typeof day === 'string' ? day : `2026-03-${String(day).padStart(2, '0')}`,
    lossReason: '买了哈弗H6',
    consultant: '周敏',
  })),
})

testRule(rule, {
  bad: [
    {
      name: 'five of six',
      tables: losses(3, 30, 31, 30, 31, 31),
      expect: [
        {
          row: 1,
          field: 'lossDate',
          message: 'cluster',
          severity: 'warning',
          data: { month: '2026-03', d: 2, n: 5, m: 6, x: 83 },
        },
      ],
    },
    {
      name: 'half of eight',
      tables: losses(3, 5, 9, 12, 31, 31, 30, 30),
      expect: [{ row: 4, field: 'lossDate', message: 'cluster', data: { month: '2026-03', d: 2, n: 4, m: 8, x: 50 } }],
    },
    {
      name: 'February ends on the 28th',
      tables: losses(...Array<string>(3).fill('2026-02-28'), ...Array<string>(3).fill('2026-02-27'), '2026-02-02'),
      expect: [{ row: 0, field: 'lossDate', message: 'cluster' }],
    },
  ],
  good: [
    { name: 'two of six', tables: losses(3, 9, 14, 20, 30, 31) },
    { name: 'all of five', tables: losses(30, 30, 31, 31, 31) },
    { name: 'the 29th is not yet the end', tables: losses(29, 29, 29, 29, 29, 30) },
    { name: 'each month’s own', tables: losses('2026-01-31', '2026-02-28', 31, '2026-01-02', '2026-02-03', 4) },
    { name: 'one of many', tables: losses(2, 4, 6, 8, 10, 12, 14, 31) },
  ],
})
