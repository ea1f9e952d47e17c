import rule from '../../../src/catalog/rules/signed-before-loss'
import { testRule } from '../../support/testRule'

const loss = (lossDate: string | null, managerSignedDate: string | null, more: object = {}) => ({
  'loss-analysis': [{ customerName: '陈立', lossDate, lossReason: '买了哈弗H6', managerSignedDate, ...more }],
})

testRule(rule, {
  bad: [
    {
      name: 'before the loss',
      tables: loss('2026-03-05', '2026-03-02'),
      expect: [
        {
          row: 0,
          field: 'managerSignedDate',
          message: 'beforeLoss',
          severity: 'warning',
          data: { name: '陈立', a: '2026-03-05', b: '2026-03-02' },
        },
      ],
    },
    {
      name: 'before it was recorded',
      tables: loss('2026-03-05', '2026-03-08', { recordedDate: '2026-03-12' }),
      expect: [{ row: 0, field: 'managerSignedDate', message: 'beforeRecord' }],
    },
    {
      name: 'the general manager before the manager',
      tables: loss('2026-03-05', '2026-03-20', { generalManagerSignedDate: '2026-03-10' }),
      expect: [
        {
          row: 0,
          field: 'generalManagerSignedDate',
          message: 'generalFirst',
          data: { name: '陈立', a: '2026-03-20', b: '2026-03-10' },
        },
      ],
    },
    {
      name: 'a foot signed in the middle of the month',
      month: '2026-03',
      tables: {
        'loss-analysis': {
          rows: ['2026-03-05', '2026-03-20', '2026-03-25'].map((lossDate, index) => ({
            customerName: `客户${index}`,
            lossDate,
            lossReason: '买了哈弗H6',
          })),
          foot: [['销售经理签字：何刚 2026.3.15']],
        },
      },
      expect: [{ row: 1, field: 'managerSignedDate', message: 'foot', data: { n: 2, b: '2026-03-15' } }],
    },
  ],
  good: [
    { name: 'on the evening', tables: loss('2026-03-05', '2026-03-05', { recordedDate: '2026-03-05' }) },
    {
      name: 'at the month’s end',
      tables: loss('2026-03-05', '2026-03-31', { generalManagerSignedDate: '2026-03-31' }),
    },
    { name: 'no date', tables: loss('2026-03-05', null, { generalManagerSignedDate: '2026-03-02' }) },
    { name: 'a loss to come is a slip of the pen', tables: loss('2026-12-05', '2026-03-31') },
    {
      name: 'a foot signed after all',
      tables: {
        'loss-analysis': {
          rows: [{ customerName: '陈立', lossDate: '2026-03-05', lossReason: '买了哈弗H6' }],
          foot: [['销售经理签字：何刚 2026.3.31']],
        },
      },
    },
  ],
})
