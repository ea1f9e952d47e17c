import rule from '../../../src/catalog/rules/loss-before-creation'
import { testRule } from '../../support/testRule'

const loss = (createdDate: string | null, lossDate: string | null) => ({
  'loss-analysis': [{ customerName: '陈立', phone: '13800000001', createdDate, lossDate, lossReason: '买了哈弗H6' }],
})

testRule(rule, {
  bad: [
    {
      name: 'lost the day before',
      tables: loss('2026-03-05', '2026-03-04'),
      expect: [
        {
          row: 0,
          field: 'lossDate',
          message: 'before',
          severity: 'error',
          data: { name: '陈立', a: '2026-03-05', b: '2026-03-04' },
        },
      ],
    },
  ],
  good: [
    { name: 'lost on the same day', tables: loss('2026-03-05', '2026-03-05') },
    { name: 'lost later', tables: loss('2025-12-05', '2026-03-05') },
    { name: 'a date is missing', tables: loss(null, '2026-03-05') },
    {
      name: 'no date of creation',
      tables: { 'loss-analysis': [{ customerName: '陈立', lossDate: '2026-03-05', lossReason: '买了哈弗H6' }] },
    },
  ],
})
