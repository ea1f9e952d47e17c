import rule from '../../../src/catalog/rules/unlisted-reason-category'
import { testRule } from '../../support/testRule'

const loss = (lossReasonCategory: string | null, lossReason: string | null = '第二排空间小，嫌挤') => ({
  customerName: '陈立',
  lossDate: '2026-03-05',
  lossReason,
  lossReasonCategory,
})

testRule(rule, {
  bad: [
    {
      name: 'blank, the reason speaks',
      tables: { 'loss-analysis': [loss('P1', '贵了八千'), loss(null)] },
      expect: [
        {
          row: 1,
          field: 'lossReasonCategory',
          message: 'proposed',
          severity: 'error',
          data: { name: '陈立', value: '载货能力差/性能' },
          fix: '载货能力差/性能',
        },
      ],
    },
    {
      name: 'blank, in the words that the table uses',
      tables: { 'loss-analysis': [loss('车'), loss('外因', '家里买房'), loss(null), loss(null, '不买了，明年再说')] },
      expect: [
        { row: 2, field: 'lossReasonCategory', message: 'proposed', fix: '车' },
        { row: 3, field: 'lossReasonCategory', message: 'proposed', fix: '外因' },
      ],
    },
    {
      name: 'blank, the reason says nothing',
      tables: { 'loss-analysis': [loss('车'), loss(null, '去了城东')] },
      expect: [{ row: 1, field: 'lossReasonCategory', message: 'blank', fix: undefined as never }],
    },
    {
      name: 'blank, the reason speaks of two',
      tables: { 'loss-analysis': [loss('P1', '贵了八千'), loss(null, '贵了八千，第二排空间也小')] },
      expect: [
        {
          row: 1,
          field: 'lossReasonCategory',
          message: 'either',
          data: { name: '陈立', value: 'P1', other: '载货能力差/性能' },
          fix: undefined as never,
        },
      ],
    },
    {
      name: 'a word of nobody’s list',
      tables: { 'loss-analysis': [loss('缘分未到')] },
      expect: [{ row: 0, field: 'lossReasonCategory', message: 'unlisted', data: { name: '陈立', v: '缘分未到' } }],
    },
  ],
  good: [
    { name: 'groups of S000', tables: { 'loss-analysis': ['车', '价格', '人', '外因'].map((word) => loss(word)) } },
    {
      name: 'labels, codes and spellings',
      tables: { 'loss-analysis': ['价格高', 'V2', '价格战败', '配置'].map((word) => loss(word)) },
    },
    { name: 'groups of S001', tables: { 'loss-analysis': ['产品', '销售流程原因'].map((word) => loss(word)) } },
    { name: 'two of the list', tables: { 'loss-analysis': [loss('价格、配置')] } },
    {
      name: 'a form without the column',
      tables: { 'loss-analysis': [{ customerName: '陈立', lossDate: '2026-03-05', lossReason: '贵' }] },
    },
    {
      name: 'a line numbered in advance',
      tables: {
        'loss-analysis': [
          { ...loss('车'), sequence: 1 },
          { sequence: 2, customerName: null, lossDate: null, lossReason: null, lossReasonCategory: null },
        ],
      },
    },
  ],
})
