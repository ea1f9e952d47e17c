import rule from '../../../src/catalog/rules/no-typical-case'
import { testRule } from '../../support/testRule'

const losses = (count: number, more: (index: number) => object = () => ({})) => ({
  'loss-analysis': Array.from({ length: count }, (_, index) => ({
    customerName: `客户${index}`,
    lossDate: '2026-03-05',
    lossReason: '买了哈弗H6',
    remark: null,
    ...more(index),
  })),
})

testRule(rule, {
  bad: [
    {
      name: 'eight losses',
      tables: losses(8),
      expect: [{ row: -1, field: 'remark', message: 'none', severity: 'info', data: { n: 8 } }],
    },
    {
      name: 'remarks about other things',
      tables: losses(12, (index) => ({ remark: index % 2 === 0 ? '老客户介绍' : null })),
      expect: [{ row: -1, field: 'remark', message: 'none', data: { n: 12 } }],
    },
    {
      name: 'comments that mark none',
      tables: losses(9, () => ({ managerComment: '报价前先问清预算' })),
      expect: [{ row: -1, field: 'remark', message: 'none' }],
    },
  ],
  good: [
    { name: 'seven losses', tables: losses(7) },
    { name: 'one is marked', tables: losses(8, (index) => ({ remark: index === 3 ? '典型案例' : null })) },
    {
      name: 'marked in the comment',
      tables: losses(8, (index) => ({ managerComment: index === 0 ? '列入本月案例' : null })),
    },
    {
      name: 'a form without remarks',
      tables: {
        'loss-analysis': Array.from({ length: 9 }, (_, index) => ({
          customerName: `客户${index}`,
          lossDate: '2026-03-05',
          lossReason: '买了哈弗H6',
        })),
      },
    },
    {
      name: 'lines numbered in advance',
      tables: losses(20, (index) =>
        index < 5 ? {} : { customerName: null, lossDate: null, lossReason: null, sequence: index },
      ),
    },
  ],
})
