import rule from '../../../src/catalog/rules/vague-loss-reason'
import { testRule } from '../../support/testRule'

const losses = (...reasons: (string | null)[]) => ({
  'loss-analysis': reasons.map((lossReason, index) => ({
    customerName: `客户${index}`,
    phone: `1380000000${index}`,
    lossDate: '2026-03-05',
    lossReason,
  })),
})

testRule(rule, {
  bad: [
    {
      name: 'one word',
      tables: losses('价格', '买了哈弗H6，比我们便宜8千', '配置'),
      expect: [
        { row: 0, field: 'lossReason', message: 'vague', severity: 'warning', data: { name: '客户0', v: '价格' } },
        { row: 2, field: 'lossReason', message: 'vague', data: { name: '客户2', v: '配置' } },
      ],
    },
    {
      name: 'several words that say as little',
      tables: losses('价格高、配置低', '已购其他品牌'),
      expect: [
        { row: 0, field: 'lossReason', message: 'vague' },
        { row: 1, field: 'lossReason', message: 'vague' },
      ],
    },
    {
      name: 'nobody reached, and how often nobody says; a lost contact with a reason that is none',
      tables: {
        'loss-analysis': [
          { customerName: '陈立', lossDate: '2026-03-05', lossKind: '战败', lossReason: '没联系上' },
          { customerName: '王芳', lossDate: '2026-03-05', lossKind: '失控', lossReason: '其他' },
        ],
      },
      expect: [
        { row: 0, field: 'lossReason', message: 'vague' },
        { row: 1, field: 'lossReason', message: 'vague' },
      ],
    },
  ],
  good: [
    {
      name: 'calls that went unanswered, without a column for the kind',
      tables: losses('三次未接通', '空号', '5次关机'),
    },
    {
      name: 'a lost contact that says no more than that',
      tables: {
        'loss-analysis': [{ customerName: '陈立', lossDate: '2026-03-05', lossKind: '失控', lossReason: '不接' }],
      },
    },
    { name: 'a model, an amount or the customer’s words', tables: losses('买了哈弗', '差8千', '“太挤”') },
    { name: 'a whole sentence', tables: losses('家里老人生病，一年内不考虑') },
    { name: 'a blank reason is another rule’s', tables: losses(null, '三次未接通，微信不回') },
    {
      name: 'one entry over two rows is judged as a whole',
      tables: {
        'loss-analysis': [
          { customerName: '陈立', phone: '13800000001', lossDate: '2026-03-05', lossReason: '价格' },
          { customerName: null, phone: null, lossDate: null, lossReason: '比哈弗H6高8千' },
        ],
      },
    },
  ],
})
