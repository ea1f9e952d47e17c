import rule from '../../../src/catalog/rules/price-reason-without-gap'
import { testRule } from '../../support/testRule'

const loss = (lossReason: string, more: object = {}) => ({
  'loss-analysis': [{ customerName: '陈立', lossDate: '2026-03-05', lossReason, ...more }],
})

testRule(rule, {
  bad: [
    {
      name: 'a high price and nothing more',
      tables: loss('客户觉得我们报的价格高，谈不下来就走了'),
      expect: [{ row: 0, field: 'lossReason', message: 'noGap', severity: 'warning', data: { name: '陈立' } }],
    },
    {
      name: 'the rival’s offers, without a name',
      tables: loss('竞争品牌的优惠力度比我们大得多，留不住'),
      expect: [{ row: 0, field: 'lossReason', message: 'noGap' }],
    },
    {
      name: 'the category says price, the destination only 竞品',
      tables: loss('谈了两轮没有谈拢，客户去了别家', { lossReasonCategory: '价格', lossDestination: '竞品' }),
      expect: [{ row: 0, field: 'lossReason', message: 'noGap' }],
    },
  ],
  good: [
    { name: 'a gap', tables: loss('客户觉得我们报的价格比同级车高8千') },
    { name: 'a rival', tables: loss('价格没有谈拢，客户去买了哈弗H6') },
    { name: 'a rival in its own column', tables: loss('价格高谈不下来就走了', { lossDestination: '哈弗H6' }) },
    { name: 'one vague word is DF10’s', tables: loss('价格') },
    { name: 'a budget has no gap', tables: loss('首付资金不足，家里暂时拿不出来') },
    { name: 'another reason', tables: loss('第二排空间小，老人坐着嫌挤腿') },
    { name: 'lost from sight', tables: loss('嫌贵之后一直联系不上，无人接听', { lossKind: '失控' }) },
  ],
})
