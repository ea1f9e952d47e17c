import rule from '../../../src/catalog/rules/loss-kind-against-reason'
import { testRule } from '../../support/testRule'

const loss = (lossKind: string | null, lossReason: string, more: object = {}) => ({
  'loss-analysis': [{ customerName: '陈立', lossDate: '2026-03-05', lossKind, lossReason, ...more }],
})

testRule(rule, {
  bad: [
    {
      name: 'undecided, though bought',
      tables: loss('准战败', '上周已经买了哈弗H6'),
      expect: [{ row: 0, field: 'lossKind', message: 'bought', severity: 'warning', data: { name: '陈立' } }],
    },
    {
      name: 'undecided in another word, ordered elsewhere',
      tables: loss('冷冻', '客户在城东五菱店订了宏光'),
      expect: [{ row: 0, field: 'lossKind', message: 'bought' }],
    },
    {
      name: 'lost, though nothing is bought',
      tables: loss('战败', '客户说不买了，等明年再说'),
      expect: [{ row: 0, field: 'lossKind', message: 'waiting', data: { name: '陈立' } }],
    },
    {
      name: 'lost, though still looking',
      tables: loss('战败', '觉得价格高，还要再看看'),
      expect: [{ row: 0, field: 'lossKind', message: 'waiting' }],
    },
  ],
  good: [
    { name: 'undecided and waiting', tables: loss('准战败', '家里买房，购车推迟到明年') },
    { name: 'lost and bought', tables: loss('战败', '买了哈弗H6，便宜8千') },
    { name: 'first waiting, then bought', tables: loss('战败', '本想再看看，结果上周买了哈弗H6') },
    { name: 'the destination says it', tables: loss('战败', '再等等就来不及了', { lossDestination: '哈弗H6' }) },
    { name: 'not bought', tables: loss('准战败', '还没买，指标没有下来') },
    { name: 'another’s purchase', tables: loss('准战败', '朋友买了哈弗H6，他自己还在犹豫') },
    { name: 'a house was bought', tables: loss('准战败', '刚买了房，手头紧') },
    { name: 'lost from sight', tables: loss('失控', '说再看看，之后三次未接通') },
    { name: 'too dear to buy', tables: loss('战败', '首付不够，买不起，去了二手车市场') },
  ],
})
