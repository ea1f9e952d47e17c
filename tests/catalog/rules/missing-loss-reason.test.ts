import rule from '../../../src/catalog/rules/missing-loss-reason'
import { testRule } from '../../support/testRule'

const loss = (customerName: string | null, lossReason: string | null, more: object = {}) => ({
  sequence: 1,
  customerName,
  phone: customerName && '13800000001',
  consultant: '周敏',
  lossDate: customerName && '2026-03-05',
  lossReason,
  ...more,
})

testRule(rule, {
  bad: [
    {
      name: 'blank',
      tables: { 'loss-analysis': [loss('陈立', null), loss('王芳', '买了哈弗H6')] },
      expect: [{ row: 0, field: 'lossReason', message: 'blank', severity: 'error', data: { name: '陈立' } }],
    },
    {
      name: 'spaces only',
      tables: { 'loss-analysis': [loss('陈立', '  ')] },
      expect: [{ row: 0, field: 'lossReason', message: 'blank' }],
    },
  ],
  good: [
    { name: 'a reason', tables: { 'loss-analysis': [loss('陈立', '价格')] } },
    { name: 'a line numbered in advance', tables: { 'loss-analysis': [loss('陈立', '价格'), loss(null, null)] } },
    {
      name: 'one entry over two rows',
      tables: {
        'loss-analysis': [
          loss('陈立', '对比三家后'),
          { ...loss(null, '买了哈弗H6，便宜8千'), sequence: null, consultant: null },
        ],
      },
    },
  ],
})
