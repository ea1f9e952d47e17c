import rule from '../../../src/catalog/rules/signed-without-comment'
import { testRule } from '../../support/testRule'

const loss = (managerSignature: string | null, managerComment: string | null) => ({
  customerName: '陈立',
  phone: '13800000001',
  lossDate: '2026-03-05',
  lossReason: '买了哈弗H6',
  managerSignature,
  managerComment,
})

testRule(rule, {
  bad: [
    {
      name: 'signed, nothing said',
      tables: { 'loss-analysis': [loss('何刚', null), loss('何刚', '报价前先问清预算，再约家人试驾')] },
      expect: [{ row: 0, field: 'managerComment', message: 'blank', severity: 'warning', data: { name: '陈立' } }],
    },
    {
      name: 'a word, or the name again',
      tables: { 'loss-analysis': [loss('何刚', '同意'), loss('何刚', '何刚'), loss('何刚', '加强跟进！！！！！')] },
      expect: [
        { row: 0, field: 'managerComment', message: 'short', severity: 'warning', data: { name: '陈立', v: '同意' } },
        { row: 1, field: 'managerComment', message: 'short', data: { name: '陈立', v: '何刚' } },
        { row: 2, field: 'managerComment', message: 'short' },
      ],
    },
    {
      name: 'a stamp as long as a sentence, twice',
      tables: { 'loss-analysis': [loss('风行汽车销售部销售经理何刚', '风行汽车销售部销售经理何刚')] },
      expect: [{ row: 0, field: 'managerComment', message: 'short' }],
    },
    {
      name: 'signed by a picture',
      tables: { 'loss-analysis': { rows: [loss(null, '同意')], pictures: [{ row: 0, field: 'managerSignature' }] } },
      expect: [{ row: 0, field: 'managerComment', message: 'short', data: { name: '陈立', v: '同意' } }],
    },
    {
      name: 'signed at the foot',
      tables: { 'loss-analysis': { rows: [loss(null, null)], foot: [['销售经理签字：何刚']] } },
      expect: [{ row: 0, field: 'managerComment', message: 'blank' }],
    },
  ],
  good: [
    { name: 'a sentence', tables: { 'loss-analysis': [loss('何刚', '报价前先问清预算，再约家人试驾')] } },
    { name: 'not signed yet', tables: { 'loss-analysis': [loss(null, null), loss(null, '同意')] } },
    {
      name: 'a form without the column',
      tables: {
        'loss-analysis': [
          { customerName: '陈立', lossDate: '2026-03-05', lossReason: '买了哈弗H6', managerSignature: '何刚' },
        ],
      },
    },
  ],
})
