import rule from '../../../src/catalog/rules/cancelled-order-without-settlement'
import { testRule } from '../../support/testRule'

const loss = (lossLevel: string | null, lossReason: string | null, more: object = {}) => ({
  'loss-analysis': [{ customerName: '陈立', lossDate: '2026-03-05', lossLevel, lossReason, ...more }],
})

testRule(rule, {
  bad: [
    {
      name: 'a reason, no word of the deposit',
      tables: loss('O', '等不到现车，买了哈弗H6'),
      expect: [{ row: 0, field: 'lossLevel', message: 'unsettled', severity: 'warning', data: { name: '陈立' } }],
    },
    {
      name: 'in the words of the profile',
      tables: loss('订单', '家里不同意，取消了'),
      expect: [{ row: 0, field: 'lossLevel', message: 'unsettled' }],
    },
    {
      name: 'the deposit without the reason',
      tables: loss('O', null, { remark: '定金已退' }),
      expect: [{ row: 0, field: 'lossLevel', message: 'unsettled' }],
    },
  ],
  good: [
    { name: 'both', tables: loss('O', '等不到现车，买了哈弗H6，定金2000元已退') },
    { name: 'the deposit in the remark', tables: loss('O', '等不到现车', { remark: '订金转为保养款' }) },
    { name: 'the deposit in the call-back', tables: loss('O', '等不到现车', { managerCallBack: '已退款，客户满意' }) },
    { name: 'an H', tables: loss('H', '等不到现车，买了哈弗H6') },
    { name: 'no level', tables: loss(null, '等不到现车，买了哈弗H6') },
  ],
})
