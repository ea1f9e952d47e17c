import rule from '../../../src/catalog/rules/month-without-losses'
import { testRule } from '../../support/testRule'

const blank = { sequence: 1, customerName: null, phone: null, lossDate: null, lossReason: null }
const cards = (count: number, consultant = '周敏', more: object = {}) =>
  Array.from({ length: count }, (_, index) => ({
    customerName: `客户${index + 1}`,
    model: '菱智M5',
    createdDate: '2026-02-05',
    consultant,
    status: '在跟',
    lossDate: null,
    ...more,
  }))
const form = (title: string, rows: object[] = [blank]) => ({ title, rows })

testRule(rule, {
  bad: [
    {
      name: 'twenty prospects, an empty form',
      month: '2026-03',
      tables: { 'loss-analysis': [blank], 'prospect-card': cards(20) },
      expect: [
        {
          table: 'loss-analysis',
          row: -1,
          field: 'customerName',
          message: 'none',
          severity: 'info',
          data: { n: 20, month: '2026-03' },
        },
      ],
    },
    {
      name: 'losses of an earlier month on the cards',
      month: '2026-03',
      tables: {
        'loss-analysis': [blank],
        'prospect-card': [...cards(25), ...cards(1, '周敏', { status: '战败', lossDate: '2026-01-09' })],
      },
      expect: [{ row: -1, field: 'customerName', message: 'none', data: { n: 25, month: '2026-03' } }],
    },
    {
      name: 'a form with nothing below its header',
      tables: {
        'loss-analysis': {
          title: '2026年3月意向客户流失分析表',
          rows: [],
          columns: ['customerName', 'phone', 'lossDate', 'lossReason'],
        },
        'prospect-card': cards(30),
      },
      expect: [{ row: -1, field: 'customerName', message: 'none' }],
    },
  ],
  good: [
    { name: 'nineteen prospects', month: '2026-03', tables: { 'loss-analysis': [blank], 'prospect-card': cards(19) } },
    {
      name: 'one loss',
      month: '2026-03',
      tables: {
        'loss-analysis': [{ customerName: '陈立', lossDate: '2026-03-05', lossReason: '买了哈弗H6' }],
        'prospect-card': cards(30),
      },
    },
    {
      name: 'lost cards speak for themselves',
      month: '2026-03',
      tables: {
        'loss-analysis': [blank],
        'prospect-card': [...cards(30), ...cards(1, '周敏', { status: '战败', lossDate: '2026-03-09' })],
      },
    },
    {
      name: 'the colleague’s customers',
      month: '2026-03',
      tables: {
        'loss-analysis': form('2026年3月意向客户流失分析表 销售顾问：吴迪'),
        'prospect-card': [...cards(30), ...cards(5, '吴迪')],
      },
    },
  ],
})
