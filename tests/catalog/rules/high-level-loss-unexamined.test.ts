import rule from '../../../src/catalog/rules/high-level-loss-unexamined'
import { testRule, type TablesLiteral } from '../../support/testRule'

const loss = (lossLevel: string | null, more: object): TablesLiteral => ({
  'loss-analysis': [{ customerName: '陈立', lossDate: '2026-03-05', lossReason: '买了哈弗H6', lossLevel, ...more }],
})
const comment = '报价前先问清预算，再约家人一起试驾'

testRule(rule, {
  bad: [
    {
      name: 'an H without call-back and comment',
      tables: loss('H', { managerCallBack: null, managerComment: null }),
      expect: [
        { row: 0, field: 'lossLevel', message: 'both', severity: 'warning', data: { name: '陈立', level: 'H' } },
      ],
    },
    {
      name: 'an H without call-back',
      tables: loss('H级', { managerCallBack: null, managerComment: comment }),
      expect: [{ row: 0, field: 'lossLevel', message: 'callBack' }],
    },
    {
      name: 'an H with a word for a comment',
      tables: loss('H', { managerCallBack: '确认', managerComment: '同意' }),
      expect: [{ row: 0, field: 'lossLevel', message: 'comment' }],
    },
    {
      name: 'an A where the store wants it',
      settings: { highLevels: ['H', 'A'] },
      tables: loss('A', { managerCallBack: null }),
      expect: [{ row: 0, field: 'lossLevel', message: 'callBack' }],
    },
  ],
  good: [
    { name: 'called and commented', tables: loss('H', { managerCallBack: '确认', managerComment: comment }) },
    { name: 'an A', tables: loss('A', { managerCallBack: null, managerComment: null }) },
    { name: 'an order is asked for its deposit', tables: loss('O', { managerCallBack: null }) },
    { name: 'nobody can be called', tables: loss('H', { managerCallBack: null, lossKind: '失控' }) },
    { name: 'a form without these columns', tables: loss('H', {}) },
    { name: 'no level', tables: loss(null, { managerCallBack: null }) },
  ],
})
