import rule from '../../../src/catalog/rules/same-make-as-rival'
import { testRule, type TablesLiteral } from '../../support/testRule'

const loss = (lossDestination: string | null, more: object = {}, header?: string): TablesLiteral => ({
  'loss-analysis': {
    rows: [{ customerName: '陈立', lossDate: '2026-03-05', lossReason: '城东店便宜8千', lossDestination, ...more }],
    ...(header && { headers: { lossDestination: header } }),
  },
})

testRule(rule, {
  bad: [
    {
      name: 'the category says rival',
      tables: loss('菱智M5', { lossReasonCategory: '竞品' }),
      expect: [
        {
          row: 0,
          field: 'lossDestination',
          message: 'sameMake',
          severity: 'warning',
          data: { name: '陈立', v: '菱智M5' },
        },
      ],
    },
    {
      name: 'in a column for rivals',
      tables: loss('风行T5', {}, '竞品车型'),
      expect: [{ row: 0, field: 'lossDestination', message: 'sameMake' }],
    },
    {
      name: 'a rival, bought from a dealer of ours',
      tables: loss('竞品', { lossDealer: '城东东风风行店' }),
      expect: [{ row: 0, field: 'lossDestination', message: 'sameMake', data: { name: '陈立', v: '城东东风风行店' } }],
    },
  ],
  good: [
    { name: 'a rival', tables: loss('哈弗H6', { lossReasonCategory: '竞品' }, '竞品车型') },
    { name: 'the same make elsewhere', tables: loss('本品牌他店', { lossDealer: '城东东风风行店' }) },
    { name: 'what he came for', tables: loss('菱智M5', {}, '战败车型') },
    { name: 'our model and the other dealer named', tables: loss('菱智M5（城东他店）', {}, '竞品车型') },
    { name: 'blank', tables: loss(null, { lossReasonCategory: '竞品' }) },
  ],
})
