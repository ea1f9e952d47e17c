import rule from '../../../src/catalog/rules/missing-loss-destination'
import { testRule } from '../../support/testRule'

const loss = (lossDestination: string | null, more: object = {}) => ({
  customerName: '陈立',
  phone: '13800000001',
  lossDate: '2026-03-05',
  lossKind: '战败',
  lossReason: '价格谈不下来，客户等不及了',
  lossDestination,
  lossDealer: null,
  lossLevel: 'A',
  ...more,
})

testRule(rule, {
  bad: [
    {
      name: 'blank, or a word that names nothing',
      tables: { 'loss-analysis': [loss(null), loss('竞品'), loss('其他品牌')] },
      expect: [0, 1, 2].map((row) => ({
        row,
        field: 'lossDestination' as const,
        message: 'blank',
        severity: 'warning' as const,
        data: { name: '陈立' },
      })),
    },
    {
      name: 'only the model that he came for',
      tables: { 'loss-analysis': [loss(null, { lossReason: '嫌菱智M5太贵，T5 EVO又没有现车' })] },
      expect: [{ row: 0, field: 'lossDestination', message: 'blank' }],
    },
    {
      name: 'the same make elsewhere, without the dealer',
      tables: { 'loss-analysis': [loss('本品牌他店')] },
      expect: [{ row: 0, field: 'lossDestination', message: 'dealer', severity: 'warning', data: { name: '陈立' } }],
    },
    {
      name: 'bought something bigger, and nobody asked what; left the shop, which is no dealer',
      tables: {
        'loss-analysis': [
          loss(null, { lossReason: '客户觉得尾箱偏小，另外订了一台大一点的车' }),
          loss(null, { lossReason: '价格谈不拢，客户离店后没有再来' }),
        ],
      },
      expect: [0, 1].map((row) => ({ row, field: 'lossDestination' as const, message: 'blank' })),
    },
  ],
  good: [
    {
      name: 'a rival in the reason, beside our own model',
      tables: { 'loss-analysis': [loss(null, { lossReason: '菱智M5太贵，定了长安CS50' })] },
    },
    { name: 'a model', tables: { 'loss-analysis': [loss('哈弗H6')] } },
    {
      name: 'the same make with its dealer',
      tables: { 'loss-analysis': [loss('本品牌他店', { lossDealer: '城东风行店' })] },
    },
    { name: 'only the dealer', tables: { 'loss-analysis': [loss(null, { lossDealer: '城东吉利店' })] } },
    { name: 'the reason names it', tables: { 'loss-analysis': [loss(null, { lossReason: '买了哈弗H6，便宜8千' })] } },
    {
      name: 'undecided and lost contact bought nothing',
      tables: { 'loss-analysis': [loss(null, { lossKind: '准战败' }), loss(null, { lossKind: '失控' })] },
    },
    { name: 'a cancelled order', tables: { 'loss-analysis': [loss(null, { lossLevel: 'O' })] } },
    { name: 'a blank kind is another rule’s', tables: { 'loss-analysis': [loss(null, { lossKind: null })] } },
    {
      name: 'a form without the kind',
      tables: {
        'loss-analysis': [{ customerName: '陈立', lossDate: '2026-03-05', lossDestination: null, lossReason: '价格' }],
      },
    },
  ],
})
