import rule from '../../../src/catalog/rules/loss-dated-on-signing-day'
import { testRule } from '../../support/testRule'

const loss = (index: number, lossDate: string, managerSignedDate: string | null, more: object = {}) => ({
  customerName: `客户${index}`,
  phone: `1380000000${index}`,
  lossDate,
  lossReason: '买了哈弗H6',
  managerSignature: '何刚',
  managerSignedDate,
  ...more,
})
const card = (index: number, lossDate: string) => ({
  customerName: `客户${index}`,
  phone: `1380000000${index}`,
  model: '菱智M5',
  status: '战败',
  lossDate,
})

testRule(rule, {
  bad: [
    {
      name: 'the cards show other days',
      month: '2026-03',
      tables: {
        'prospect-card': [card(1, '2026-02-03'), card(2, '2026-02-20')],
        'loss-analysis': [loss(1, '2026-03-05', '2026-03-05'), loss(2, '2026-03-05', '2026-03-05')],
      },
      expect: [
        {
          table: 'loss-analysis',
          row: 0,
          field: 'lossDate',
          message: 'otherDate',
          severity: 'warning',
          data: { n: 2, names: ['客户1', '客户2'], date: '2026-03-05' },
        },
      ],
    },
    {
      name: 'written after the month’s end',
      month: '2026-03',
      tables: {
        'loss-analysis': [1, 2, 3].map((index) =>
          loss(index, '2026-03-31', '2026-03-31', { recordedDate: '2026-04-02' }),
        ),
      },
      expect: [
        {
          row: 0,
          field: 'lossDate',
          message: 'otherDate',
          data: { n: 3, names: ['客户1', '客户2', '客户3'], date: '2026-03-31' },
        },
      ],
    },
    {
      name: 'without evidence it is only said, once a day',
      month: '2026-03',
      tables: {
        'loss-analysis': [
          loss(1, '2026-03-05', '2026-03-05'),
          loss(2, '2026-03-09', '2026-03-09'),
          loss(3, '2026-03-05', '2026-03-05'),
          loss(4, '2026-03-09', '2026-03-09'),
        ],
      },
      expect: [
        {
          row: 0,
          field: 'lossDate',
          message: 'sameDay',
          severity: 'info',
          data: { n: 2, names: ['客户1', '客户3'], date: '2026-03-05' },
        },
        {
          row: 1,
          field: 'lossDate',
          message: 'sameDay',
          data: { n: 2, names: ['客户2', '客户4'], date: '2026-03-09' },
        },
      ],
    },
  ],
  good: [
    {
      name: 'signed at the evening’s meeting, as the cards show',
      month: '2026-03',
      tables: {
        'prospect-card': [card(1, '2026-03-05'), card(2, '2026-03-05')],
        'loss-analysis': [loss(1, '2026-03-05', '2026-03-05'), loss(2, '2026-03-05', '2026-03-05')],
      },
    },
    {
      name: 'one loss on the day of the signature',
      month: '2026-03',
      tables: { 'loss-analysis': [loss(1, '2026-03-05', '2026-03-05'), loss(2, '2026-03-09', '2026-03-31')] },
    },
    {
      name: 'signed once for the month',
      month: '2026-03',
      tables: { 'loss-analysis': [1, 2, 3].map((index) => loss(index, '2026-03-05', '2026-03-31')) },
    },
    {
      name: 'no signing dates',
      month: '2026-03',
      tables: { 'loss-analysis': [1, 2].map((index) => loss(index, '2026-03-05', null)) },
    },
  ],
})
