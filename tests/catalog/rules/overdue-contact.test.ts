import rule from '../../../src/catalog/rules/overdue-contact'
import { testRule, type TablesLiteral } from '../../support/testRule'

const card = (lastContactDate: string | null, more: object = {}): TablesLiteral['prospect-card'] => [
  {
    customerName: '陈立',
    phone: '13800000001',
    model: '菱智M5',
    consultant: '周敏',
    createdDate: '2026-02-20',
    level: 'A',
    status: '在跟',
    lastContactDate,
    ...more,
  },
]
const person = { customerName: '陈立', phone: '13800000001', consultant: '周敏' }
const month = '2026-03' as const

testRule(rule, {
  bad: [
    {
      name: 'thirteen days at level A',
      month,
      tables: { 'prospect-card': card('2026-03-18') },
      expect: [
        {
          row: 0,
          field: 'lastContactDate',
          message: 'overdue',
          severity: 'warning',
          data: { name: '陈立', level: 'A', d: 13, date: '2026-03-18', c: 7 },
        },
      ],
    },
    {
      name: 'more than twice the cadence of H',
      month,
      tables: { 'prospect-card': card('2026-03-25', { level: 'H' }) },
      expect: [{ row: 0, field: 'lastContactDate', message: 'twice', severity: 'warning' }],
    },
    {
      name: 'C for fifty days is no more than overdue',
      month,
      tables: { 'prospect-card': card('2026-02-09', { level: 'C', createdDate: '2026-01-02' }) },
      expect: [{ row: 0, field: 'lastContactDate', message: 'overdue' }],
    },
    {
      name: 'never contacted since the card was made',
      month,
      tables: { 'prospect-card': card(null) },
      expect: [{ row: 0, field: 'lastContactDate', message: 'twice' }],
    },
    {
      name: 'in the follow-up log, counted from the day in the level box',
      month,
      tables: {
        'follow-up-log': [
          { carriedOver: '上月留存', ...person, source: '来店', level: 'A', levelDate: '2026-02-26', status: '在跟' },
        ],
      },
      expect: [{ table: 'follow-up-log', row: 0, field: 'level', message: 'twice' }],
    },
  ],
  good: [
    {
      name: 'judged C since the box was filled',
      month,
      tables: {
        'follow-up-log': [
          { carriedOver: '上月留存', ...person, source: '来店', level: 'B', levelDate: '2026-02-26', status: '在跟' },
        ],
        'contact-log': [
          { ...person, contactDate: '2026-03-06', contactMethod: '电话', contactNote: '年后再定', level: 'C' },
        ],
      },
    },

    { name: 'within the cadence', month, tables: { 'prospect-card': card('2026-03-25') } },
    {
      name: 'within the grace of two working days',
      month,
      today: '2026-03-24',
      tables: { 'prospect-card': card('2026-03-13') },
    },
    {
      name: 'the holidays do not count as grace',
      month: '2026-02',
      today: '2026-02-24',
      tables: { 'prospect-card': card('2026-02-12', { level: 'H', createdDate: '2026-02-10' }) },
    },
    { name: 'closed', month, tables: { 'prospect-card': card('2026-03-01', { status: '战败' }) } },
    {
      name: 'an order is looked after otherwise',
      month,
      tables: { 'prospect-card': card('2026-03-01', { level: 'O' }) },
    },
    {
      name: 'the log knows of a later contact',
      month,
      tables: {
        'prospect-card': card('2026-03-05'),
        'contact-log': [{ contactDate: '2026-03-27', ...person, contactMethod: '电话', contactNote: '约周末试驾' }],
      },
    },
    {
      name: 'he came to the showroom',
      month,
      tables: {
        'prospect-card': card('2026-03-05'),
        'showroom-traffic-log': [{ visitDate: '2026-03-28', arrivalTime: 0.4, visitKind: '再次', ...person }],
      },
    },
    { name: 'contacted after the month', month, today: '2026-04-10', tables: { 'prospect-card': card('2026-04-05') } },
    {
      name: 'the card does not ask for the last contact, and no sheet tells',
      month,
      tables: {
        'prospect-card': [{ ...person, model: '菱智M5', createdDate: '2026-02-20', level: 'A', status: '在跟' }],
      },
    },
  ],
})
