import rule from '../../../src/catalog/rules/short-life-low-level'
import { testRule } from '../../support/testRule'

const loss = (
  createdDate: string | null,
  lossDate: string | null,
  initialLevel: string | null,
  lossReason = '暂时不考虑了',
) => ({
  'loss-analysis': [{ customerName: '陈立', phone: '13800000001', createdDate, initialLevel, lossDate, lossReason }],
})

testRule(rule, {
  bad: [
    {
      name: 'a C lost within the week',
      tables: loss('2026-03-02', '2026-03-09', 'C'),
      expect: [
        {
          row: 0,
          field: 'initialLevel',
          message: 'shortLife',
          severity: 'warning',
          data: { name: '陈立', d: 7, level: 'C' },
        },
      ],
    },
    {
      name: 'a C lost on the same day',
      tables: loss('2026-03-02', '2026-03-02', 'C级'),
      expect: [{ row: 0, field: 'initialLevel', message: 'shortLife', data: { name: '陈立', d: 0, level: 'C' } }],
    },
    {
      name: 'what was bought is known: a case to learn from',
      tables: loss('2026-03-02', '2026-03-08', 'C', '买了哈弗H6，便宜8千'),
      expect: [
        {
          row: 0,
          field: 'initialLevel',
          message: 'bought',
          severity: 'info',
          data: { name: '陈立', d: 6, level: 'C' },
        },
      ],
    },
  ],
  good: [
    { name: 'a C lost after eight days', tables: loss('2026-03-02', '2026-03-10', 'C') },
    { name: 'an H lost within the week', tables: loss('2026-03-02', '2026-03-05', 'H') },
    { name: 'dates the wrong way round are another rule’s', tables: loss('2026-03-09', '2026-03-02', 'C') },
    { name: 'no date', tables: loss(null, '2026-03-02', 'C') },
    { name: 'no level', tables: loss('2026-03-01', '2026-03-02', null) },
  ],
})
