import rule from '../../../src/catalog/rules/same-manager-comment'
import { testRule } from '../../support/testRule'

const pasted = '今后要加强客户跟进力度'
const losses = (comments: readonly (string | null)[]) => ({
  'loss-analysis': comments.map((managerComment, index) => ({
    customerName: `客户${index}`,
    lossReason: '买了哈弗H6',
    managerComment,
  })),
})
const own = ['报价前先问清预算', '约家人一起来试驾', '把差价表带给客户', '两天内再约一次']

testRule(rule, {
  bad: [
    {
      name: 'on every row',
      tables: losses([pasted, pasted, pasted]),
      expect: [{ row: 0, field: 'managerComment', message: 'same', severity: 'warning', data: { n: 3, v: pasted } }],
    },
    {
      name: 'on most rows, with and without a full stop',
      tables: losses([own[0] ?? null, pasted, `${pasted}。`, pasted]),
      expect: [{ row: 1, field: 'managerComment', message: 'same', data: { n: 3, v: pasted } }],
    },
    {
      name: 'one word for all',
      tables: losses(['同意', '同意', '同意', null]),
      expect: [{ row: 0, field: 'managerComment', message: 'same', data: { n: 3, v: '同意' } }],
    },
  ],
  good: [
    { name: 'each its own', tables: losses(own) },
    { name: 'two alike', tables: losses([pasted, pasted]) },
    { name: 'a guidance that fits three of many', tables: losses([pasted, pasted, pasted, ...own]) },
    { name: 'blanks', tables: losses([null, null, null]) },
    {
      name: 'one comment at the sheet’s foot',
      tables: {
        'loss-analysis': {
          rows: [1, 2, 3].map((index) => ({
            customerName: `客户${index}`,
            lossDate: '2026-03-05',
            lossReason: '买了哈弗H6',
          })),
          foot: [[`销售经理意见：${pasted}`]],
        },
      },
    },
  ],
})
