import rule from '../../../src/catalog/rules/captured-without-card'
import { testRule, type TablesLiteral } from '../../support/testRule'

const chen = { customerName: '陈立', phone: '13800000001', consultant: '周敏' }
const wang = { customerName: '王芳', phone: '13800000002', consultant: '周敏' }
const visit = (who: object = chen, more: object = {}) => ({
  visitDate: '2026-03-05',
  arrivalTime: 0.4,
  visitKind: '首次',
  captured: '是',
  ...who,
  ...more,
})
const card = (who: object = chen, more: object = {}) => ({
  model: '菱智M5',
  createdDate: '2026-03-05',
  source: '来店',
  status: '在跟',
  ...who,
  ...more,
})
const tables = (visits: object[], cards: object[]): TablesLiteral => ({
  'showroom-traffic-log': visits,
  'prospect-card': cards,
})

testRule(rule, {
  bad: [
    {
      name: 'captured, and no card',
      tables: tables([visit(), visit(wang)], [card(wang)]),
      expect: [
        {
          table: 'showroom-traffic-log',
          row: 0,
          field: 'captured',
          message: 'noCard',
          severity: 'error',
          data: { name: '陈立', date: '2026-03-05' },
        },
      ],
    },
    {
      name: 'a card of a visit that the log lacks',
      tables: tables([visit(wang)], [card(), card(wang)]),
      expect: [{ table: 'prospect-card', row: 0, field: 'source', message: 'noVisit' }],
    },
    {
      name: 'a card of a call that the log lacks',
      tables: {
        'phone-up-log': [{ callDate: '2026-03-04', callTime: 0.4, ...wang }],
        'prospect-card': [card(chen, { source: '来电' }), card(wang, { source: '来电' })],
      },
      expect: [{ table: 'prospect-card', row: 0, field: 'source', message: 'noCall' }],
    },
  ],
  good: [
    { name: 'both', tables: tables([visit()], [card()]) },
    { name: 'a day apart', tables: tables([visit(chen, { visitDate: '2026-03-06' })], [card()]) },
    {
      name: 'the card was made at his second visit',
      tables: tables([visit()], [card(chen, { createdDate: '2026-03-15' })]),
    },
    {
      name: 'other sources have no register',
      tables: tables([visit(wang)], [card(chen, { source: '网络' }), card(wang)]),
    },
    {
      name: 'a card of a month whose log is not at hand',
      tables: tables([visit(wang)], [card(chen, { createdDate: '2026-01-05' }), card(wang)]),
    },
    { name: 'one digit apart', tables: tables([visit(chen, { phone: '13800000009' })], [card()]) },
    { name: 'captured today', today: '2026-03-05', tables: tables([visit()], [card(wang, { source: '网络' })]) },
    {
      name: 'a colleague whose cards are not at hand',
      tables: tables([visit({ ...chen, consultant: '李静' })], [card(wang, { source: '网络' })]),
    },
  ],
})
