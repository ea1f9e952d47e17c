import rule from '../../../src/catalog/rules/fewer-losses-than-lost-cards'
import { reportOf, testRule, type Case } from '../../support/testRule'

const person = (index: number, consultant?: string) => ({
  customerName: `客户${index}`,
  phone: `1380000000${index}`,
  model: '菱智M5',
  ...(consultant && { consultant }),
})
const card = (index: number, consultant?: string, lossDate = '2026-03-05') => ({
  ...person(index, consultant),
  status: '战败',
  lossDate,
})
const loss = (index: number, consultant?: string, lossDate = '2026-03-05') => ({
  ...person(index, consultant),
  lossDate,
  lossReason: '买了哈弗H6',
})
const march = (...rows: object[]) => ({ title: '2026年3月意向客户流失分析表', rows })

const fewRows: Case = {
  name: 'two entries for four lost cards, a colleague in order',
  tables: {
    'prospect-card': [
      ...[1, 2, 3, 4].map((index) => card(index, '周敏')),
      card(5, '吴迪'),
      card(6, '吴迪'),
      card(7, '吴迪', '2026-01-05'),
    ],
    'loss-analysis': march(loss(5, '吴迪'), loss(1, '周敏'), loss(6, '吴迪'), loss(2, '周敏')),
  },
}

testRule(rule, {
  bad: [
    {
      ...fewRows,
      expect: [
        {
          table: 'loss-analysis',
          row: 1,
          field: 'customerName',
          message: 'fewer',
          severity: 'warning',
          data: { consultant: '周敏', a: 2, b: 4, k: 2 },
        },
      ],
    },
    {
      name: 'no entry at all of one consultant',
      tables: {
        'prospect-card': [card(1, '周敏'), card(2, '周敏'), card(5, '吴迪')],
        'loss-analysis': march(loss(5, '吴迪')),
      },
      expect: [{ row: 0, field: 'customerName', message: 'fewer', data: { consultant: '周敏', a: 0, b: 2, k: 2 } }],
    },
    {
      name: 'a form without any entry: said at its header',
      tables: {
        'prospect-card': [card(1, '周敏')],
        'loss-analysis': {
          title: '2026年3月意向客户流失分析表',
          rows: [],
          columns: ['customerName', 'phone', 'consultant', 'lossDate', 'lossReason'],
        },
      },
      expect: [{ row: -1, field: 'customerName', message: 'fewer', data: { consultant: '周敏', a: 0, b: 1, k: 1 } }],
    },
    {
      name: 'one consultant, one workbook: no column says who',
      tables: { 'prospect-card': [card(1), card(2), card(3)], 'loss-analysis': march(loss(2)) },
      expect: [
        {
          row: 0,
          field: 'customerName',
          message: 'fewer',
          data: { consultant: { zh: '本表', en: 'This table' }, a: 1, b: 3, k: 2 },
        },
      ],
    },
    {
      name: 'February’s losses entered in March count for February',
      tables: {
        'prospect-card': [1, 2, 3].map((index) => card(index, '周敏', '2026-02-10')),
        'loss-analysis': march(loss(1, '周敏', '2026-03-05')),
      },
      expect: [{ row: 0, field: 'customerName', message: 'fewer', data: { consultant: '周敏', a: 1, b: 3, k: 2 } }],
    },
    {
      name: 'a loss that only the daily report tells of counts like one on a card',
      tables: {
        'prospect-card': [card(1, '周敏'), card(2, '周敏')],
        'loss-analysis': march(loss(1, '周敏')),
        'daily-report': [{ ...person(3, '周敏'), reportDate: '2026-03-09', level: 'F1', contactNote: '已买哈弗H6' }],
      },
      expect: [{ row: 0, field: 'customerName', message: 'seen', data: { consultant: '周敏', a: 1, b: 3, k: 2 } }],
    },
  ],
  good: [
    {
      name: 'the losses of the reports are entered, though a card is still open',
      tables: {
        'prospect-card': [card(1, '周敏'), { ...person(3, '周敏'), status: '在跟', lossDate: null }],
        'loss-analysis': march(loss(1, '周敏'), loss(3, '周敏')),
        'daily-report': [{ ...person(3, '周敏'), reportDate: '2026-03-05', level: 'F1', contactNote: '已买哈弗H6' }],
      },
    },
    {
      name: 'every lost card has its entry',
      tables: {
        'prospect-card': [card(1, '周敏'), card(2, '周敏')],
        'loss-analysis': march(loss(1, '周敏'), loss(2, '周敏')),
      },
    },
    {
      name: 'more than a few entries: the missing ones are named one by one',
      tables: {
        'prospect-card': [1, 2, 3, 4].map((index) => card(index, '周敏')),
        'loss-analysis': march(...[1, 2, 3].map((index) => loss(index, '周敏'))),
      },
    },
    {
      name: 'losses of months whose form is not at hand',
      tables: {
        'prospect-card': [card(1, '周敏'), card(2, '周敏', '2026-01-05'), card(3, '周敏', '2026-02-05')],
        'loss-analysis': march(loss(1, '周敏')),
      },
    },
    {
      name: 'entered by a colleague who took the customer over',
      tables: {
        'prospect-card': [card(1, '周敏'), card(2, '周敏')],
        'loss-analysis': march(loss(1, '周敏'), loss(2, '吴迪')),
      },
    },
  ],
})

test('follows from the first missing card', () => {
  const { findings, roots } = reportOf(rule, fewRows)
  const fewer = findings.find(({ code }) => code === 'DF27')
  expect(fewer?.causedBy).toMatchObject({ code: 'DF01', row: 2 })
  expect(roots.warning).toBe(0)
})
