import rule from '../../../src/catalog/rules/early-loss'
import { testRule } from '../../support/testRule'

const loss = (contactCount: number | null, more: object = {}) => ({
  customerName: '陈立',
  phone: '13800000001',
  createdDate: '2026-03-01',
  initialLevel: 'B',
  lossDate: '2026-03-20',
  lossKind: '战败',
  lossReason: '价格谈不下来，客户等不及了',
  lossDestination: null,
  managerCallBack: null,
  contactCount,
  ...more,
})

testRule(rule, {
  bad: [
    {
      name: 'given up after one or two contacts',
      tables: { 'loss-analysis': [loss(2), loss(0), loss(3)] },
      expect: [
        { row: 0, field: 'contactCount', message: 'few', severity: 'warning', data: { n: 2 } },
        { row: 1, field: 'contactCount', message: 'few', data: { n: 0 } },
      ],
    },
    {
      name: 'below half of what the cadence asked for',
      tables: { 'loss-analysis': [loss(4, { initialLevel: 'H' })] },
      expect: [
        {
          row: 0,
          field: 'contactCount',
          message: 'belowCadence',
          severity: 'warning',
          data: { n: 4, d: 19, k: 9, level: 'H' },
        },
      ],
    },
    {
      name: 'a destination that names nothing is no proof',
      tables: { 'loss-analysis': [loss(1, { lossDestination: '竞品' })] },
      expect: [{ row: 0, field: 'contactCount', message: 'few' }],
    },
  ],
  good: [
    {
      name: 'few contacts, but the rival is known',
      tables: { 'loss-analysis': [loss(1, { lossDestination: '哈弗H6' })] },
    },
    {
      name: 'the reason names the purchase',
      tables: { 'loss-analysis': [loss(1, { lossReason: '买了哈弗H6，便宜8千' })] },
    },
    { name: 'the manager has called', tables: { 'loss-analysis': [loss(1, { managerCallBack: '确认，年内不买' })] } },
    { name: 'as the cadence asks', tables: { 'loss-analysis': [loss(5, { initialLevel: 'H' }), loss(3)] } },
    { name: 'lost contact rests on other grounds', tables: { 'loss-analysis': [loss(1, { lossKind: '失控' })] } },
    { name: 'a cancelled order', tables: { 'loss-analysis': [loss(1, { initialLevel: 'O' })] } },
    { name: 'contacts not counted', tables: { 'loss-analysis': [loss(null)] } },
    {
      name: 'a form without levels, kinds and dates of creation',
      tables: {
        'loss-analysis': [{ customerName: '陈立', lossDate: '2026-03-05', lossReason: '价格', contactCount: 5 }],
      },
    },
  ],
})
