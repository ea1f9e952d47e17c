import rule from '../../../src/catalog/rules/repeated-loss'
import { testRule } from '../../support/testRule'

const loss = (customerName: string | null, phone: string | null, lossDate: string | null, more: object = {}) => ({
  customerName,
  phone,
  lossDate,
  createdDate: '2026-01-05',
  lossReason: '买了哈弗H6',
  ...more,
})
const form = (month: number, ...rows: object[]) => ({ title: `2026年${month}月流失分析表`, name: `${month}月`, rows })

testRule(rule, {
  bad: [
    {
      name: 'the same customer twice in a month',
      tables: {
        'loss-analysis': [
          loss('陈立', '13800000001', '2026-03-05'),
          loss('王芳', '13800000002', '2026-03-06'),
          loss('陈立', '138 0000 0001', '2026-03-08'),
        ],
      },
      expect: [{ row: 2, field: 'phone', message: 'twice', severity: 'warning', data: { name: '陈立' } }],
    },
    {
      name: 'a family shares a phone',
      tables: {
        'loss-analysis': [loss('陈立', '13800000001', '2026-03-05'), loss('王芳', '13800000001', '2026-03-05')],
      },
      expect: [
        { row: 1, field: 'phone', message: 'sharedPhone', severity: 'info', data: { name: '王芳', other: '陈立' } },
      ],
    },
    {
      name: 'a company’s second car',
      tables: {
        'loss-analysis': [
          loss('鹿寨顺达物流公司', '13800000001', '2026-03-05'),
          loss('鹿寨顺达物流公司', '13800000001', '2026-03-05'),
        ],
      },
      expect: [{ row: 1, field: 'phone', message: 'fleet', severity: 'info', data: { name: '鹿寨顺达物流公司' } }],
    },
    {
      name: 'lost again in another month',
      tables: {
        'loss-analysis': [
          form(2, loss('陈立', '13800000001', '2026-02-05')),
          form(3, loss('陈立', '13800000001', '2026-03-05')),
        ],
      },
      expect: [
        { row: 0, field: 'phone', message: 'again', severity: 'warning', data: { name: '陈立', date: '2026-02-05' } },
      ],
    },
    {
      name: 'the third of a fleet is one whom we know',
      tables: {
        'loss-analysis': [
          loss('陈立', '13800000001', '2026-03-05'),
          loss('王芳', '13800000001', '2026-03-05'),
          loss('陈立', '13800000001', '2026-03-06'),
        ],
      },
      expect: [
        { row: 1, field: 'phone', message: 'sharedPhone' },
        { row: 2, field: 'phone', message: 'twice' },
      ],
    },
  ],
  good: [
    {
      name: 'handed over to 竞品客源, a list of its own',
      tables: {
        'loss-analysis': [
          form(3, loss('陈立', '13800000001', '2026-03-05')),
          {
            name: '竞品客源',
            rows: [
              {
                customerName: '陈立',
                phone: '13800000001',
                model: '菱智M5',
                lossDate: '2026-03-05',
                lossDestination: '哈弗H6',
                nextContactDate: '2026-03-08',
              },
            ],
          },
        ],
      },
    },

    {
      name: 'everybody has a phone of his own, or none',
      tables: {
        'loss-analysis': [
          loss('陈立', '13800000001', '2026-03-05'),
          loss('陈立', '13800000002', '2026-03-05'),
          loss('王芳', null, '2026-03-05'),
          loss('王芳', null, '2026-03-06'),
        ],
      },
    },
    {
      name: 'reactivated: a new prospect since the earlier loss',
      tables: {
        'loss-analysis': [
          form(2, loss('陈立', '13800000001', '2026-02-05')),
          form(3, loss('陈立', '13800000001', '2026-03-05', { createdDate: '2026-02-20' })),
        ],
      },
    },
    {
      name: 'a note in place of a phone',
      tables: { 'loss-analysis': [loss('陈立', '未留', null), loss('王芳', '未留', null)] },
    },
  ],
})
