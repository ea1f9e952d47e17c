import rule from '../../../src/catalog/rules/unlisted-loss-kind'
import { testRule } from '../../support/testRule'

const losses = (...kinds: (string | null)[]) => ({
  'loss-analysis': kinds.map((lossKind, index) => ({
    customerName: `客户${index}`,
    phone: `1380000000${index}`,
    lossDate: '2026-03-05',
    lossReason: '买了哈弗H6',
    lossKind,
  })),
})

testRule(rule, {
  bad: [
    {
      name: 'blank and unknown',
      tables: losses(null, '价格战败', '战败'),
      expect: [
        { row: 0, field: 'lossKind', message: 'blank', severity: 'error', data: { name: '客户0' } },
        { row: 1, field: 'lossKind', message: 'unlisted', severity: 'error', data: { v: '价格战败' } },
      ],
    },
  ],
  good: [
    { name: 'the three kinds and their spellings', tables: losses('战败', '失控', '准战败', 'F1', '失联', '冷冻') },
    {
      name: 'a form without the column',
      tables: { 'loss-analysis': [{ customerName: '陈立', lossDate: '2026-03-05', lossReason: '买了哈弗H6' }] },
    },
    {
      name: 'a line numbered in advance',
      tables: {
        'loss-analysis': [
          { sequence: 1, customerName: '陈立', consultant: '周敏', lossDate: '2026-03-05', lossKind: '战败' },
          { sequence: 2, customerName: null, consultant: '周敏', lossDate: null, lossKind: null },
        ],
      },
    },
  ],
})
