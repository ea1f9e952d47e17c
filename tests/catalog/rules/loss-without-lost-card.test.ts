import rule from '../../../src/catalog/rules/loss-without-lost-card'
import { testRule } from '../../support/testRule'

const card = (customerName: string, phone: string, status: string | null, createdDate = '2026-01-05') => ({
  createdDate,
  customerName,
  phone,
  model: '菱智M5',
  consultant: '周敏',
  status,
})
const loss = (customerName: string, phone: string | null, more: object = {}) => ({
  customerName,
  phone,
  model: '菱智M5',
  consultant: '周敏',
  createdDate: '2026-01-05',
  lossDate: '2026-03-04',
  lossReason: '买了哈弗H6',
  ...more,
})

testRule(rule, {
  bad: [
    {
      name: 'no card',
      month: '2026-03',
      tables: {
        'prospect-card': [card('王芳', '13800000002', '战败')],
        'loss-analysis': [loss('陈立', '13800000001'), loss('王芳', '13800000002')],
      },
      expect: [
        {
          table: 'loss-analysis',
          row: 0,
          field: 'customerName',
          message: 'noCard',
          severity: 'error',
          data: { name: '陈立' },
        },
      ],
    },
    {
      name: 'the card is still open, was bought, or says nothing',
      month: '2026-03',
      tables: {
        'prospect-card': [
          card('陈立', '13800000001', '在跟'),
          card('王芳', '13800000002', '成交'),
          card('李强', '13800000003', null),
        ],
        'loss-analysis': [loss('陈立', '13800000001'), loss('王芳', '13800000002'), loss('李强', '13800000003')],
      },
      expect: [
        {
          row: 0,
          field: 'customerName',
          message: 'notMarked',
          severity: 'error',
          data: { name: '陈立', status: '在跟' },
        },
        { row: 1, field: 'customerName', message: 'notMarked', data: { name: '王芳', status: '成交' } },
        {
          row: 2,
          field: 'customerName',
          message: 'notMarked',
          data: { name: '李强', status: { zh: '空白', en: 'blank' } },
        },
      ],
    },
    {
      name: 'the prospect is older than the ledger',
      month: '2026-03',
      tables: {
        'prospect-card': [card('王芳', '13800000002', '战败', '2026-02-01')],
        'loss-analysis': [loss('陈立', '13800000001'), loss('王芳', '13800000002')],
      },
      expect: [{ row: 0, field: 'customerName', message: 'earlierCard', severity: 'info', data: { name: '陈立' } }],
    },
    {
      name: 'the store’s loss table beside one consultant’s cards',
      month: '2026-03',
      tables: {
        'prospect-card': [card('王芳', '13800000002', '战败')],
        'loss-analysis': [
          loss('王芳', '13800000002'),
          loss('陈立', '13800000001', { consultant: '刘洋' }),
          loss('李强', '13800000003', { consultant: '刘 洋' }),
          loss('赵云飞', '13800000004', { consultant: null }),
        ],
      },
      expect: [
        { row: 3, field: 'customerName', message: 'noCard', severity: 'error', data: { name: '赵云飞' } },
        {
          row: 1,
          field: 'customerName',
          message: 'otherConsultant',
          severity: 'info',
          data: { consultant: '刘洋', n: 2, names: ['陈立', '李强'] },
        },
      ],
    },
    {
      name: 'a card that names no consultant may be anybody’s',
      month: '2026-03',
      tables: {
        'prospect-card': [
          card('王芳', '13800000002', '战败'),
          { ...card('钱进', '13800000006', '在跟'), consultant: null },
        ],
        'loss-analysis': [loss('陈立', '13800000001', { consultant: '刘洋' })],
      },
      expect: [{ row: 0, field: 'customerName', message: 'noCard', severity: 'error' }],
    },
  ],
  good: [
    {
      name: 'refused by the manager and followed up again: no loss',
      month: '2026-03',
      tables: {
        'prospect-card': [card('陈立', '13800000001', '在跟')],
        'loss-analysis': [loss('陈立', '13800000001', { managerCallBack: '驳回，客户还没有买，恢复跟进' })],
      },
    },

    {
      name: 'marked lost or lost contact',
      month: '2026-03',
      tables: {
        'prospect-card': [card('陈立', '13800000001', '战败'), card('王芳', '13800000002', '失控')],
        'loss-analysis': [loss('陈立', '13800000001'), loss('王芳', '13800000002')],
      },
    },
    {
      name: 'an undecided customer’s card may stay open',
      month: '2026-03',
      tables: {
        'prospect-card': [card('陈立', '13800000001', '在跟'), card('王芳', '13800000002', '准战败')],
        'loss-analysis': [
          loss('陈立', '13800000001', { lossKind: '准战败' }),
          loss('王芳', '13800000002', { lossKind: '战败' }),
        ],
      },
    },
    {
      name: 'the wife bought, the husband is lost, one phone',
      month: '2026-03',
      tables: {
        'prospect-card': [card('王芳', '13800000001', '成交'), card('陈立', '13800000001', '战败')],
        'loss-analysis': [loss('陈立', '13800000001')],
      },
    },
    {
      name: 'a couple with one card and two entries',
      month: '2026-03',
      tables: {
        'prospect-card': [card('陈立', '13800000001', '战败')],
        'loss-analysis': [loss('王芳', '13800000001'), loss('陈立', '13800000001')],
      },
    },
    {
      name: 'a ledger without a status column is matched all the same',
      month: '2026-03',
      tables: {
        'prospect-card': [
          { createdDate: '2026-01-05', customerName: '陈立', phone: '13800000001', model: 'X', initialLevel: 'B' },
        ],
        'loss-analysis': [loss('陈立', '13800000001')],
      },
    },
    {
      name: 'without a phone the name, model and consultant tell',
      month: '2026-03',
      tables: {
        'prospect-card': [card('陈立', '13800000001', '战败')],
        'loss-analysis': [loss('陈立', null)],
      },
    },
    {
      name: 'an old lost card and a new one: the entry belongs to the lost one of that name',
      month: '2026-03',
      tables: {
        'prospect-card': [card('陈立', '13800000001', '战败'), card('陈立', '13800000001', '在跟', '2026-03-20')],
        'loss-analysis': [loss('陈立', '13800000001')],
      },
    },
  ],
})
