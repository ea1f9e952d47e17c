import rule from '../../../src/catalog/rules/planned-contact-not-made'
import { testRule, type TablesLiteral } from '../../support/testRule'

const person = { customerName: '陈立', phone: '13800000001', consultant: '周敏' }
const card = (lastContactDate: string, nextContactDate: string, more: object = {}): TablesLiteral['prospect-card'] => [
  {
    ...person,
    model: '菱智M5',
    createdDate: '2026-03-01',
    level: 'B',
    status: '在跟',
    lastContactDate,
    nextContactDate,
    ...more,
  },
]
const grid = (...marks: readonly [day: number, mark: string][]) => ({
  接触状况表: [
    ['2026年3月意向客户接触状况表'],
    ['区分', '客户姓名', '联系电话', '级别', '结果', ...Array.from({ length: 31 }, (_, index) => `${index + 1}日`)],
    [
      '上月留存',
      '陈立',
      '13800000001',
      'A',
      '在跟',
      ...Array.from({ length: 31 }, (_, index) => marks.find(([day]) => day === index + 1)?.[1] ?? null),
    ],
  ],
})
const month = '2026-03' as const

testRule(rule, {
  bad: [
    {
      name: 'a star that stayed a star',
      month,
      tables: {},
      grids: grid([2, 'A√'], [9, '*'], [16, 'A√']),
      expect: [
        {
          table: 'contact-log',
          row: 1,
          field: 'contactDate',
          message: 'star',
          severity: 'warning',
          data: { name: '陈立', date: '2026-03-09' },
        },
      ],
    },
    {
      name: 'two of them, one kept',
      month,
      tables: {},
      grids: grid([2, '*'], [9, '*√'], [16, '＊']),
      expect: [
        { row: 0, field: 'contactDate', message: 'star' },
        { row: 2, field: 'contactDate', message: 'star' },
      ],
    },
    {
      name: 'the day that the card names',
      month,
      tables: { 'prospect-card': card('2026-03-18', '2026-03-25') },
      expect: [{ row: 0, field: 'nextContactDate', message: 'card', data: { name: '陈立', date: '2026-03-25' } }],
    },
    {
      name: 'the plan was made on the day before, and that was all',
      month,
      tables: {
        'contact-log': [
          {
            ...person,
            contactDate: '2026-03-24',
            contactMethod: '电话',
            contactNote: '约试驾',
            nextContactDate: '2026-03-25',
          },
        ],
      },
      grids: grid([24, '√'], [25, '*']),
      expect: [{ table: 'contact-log', row: 1, field: 'contactDate', message: 'star' }],
    },
    {
      name: 'the same on the card',
      month,
      tables: { 'prospect-card': card('2026-03-24', '2026-03-25') },
      expect: [{ table: 'prospect-card', row: 0, field: 'nextContactDate', message: 'card' }],
    },
  ],
  good: [
    { name: 'made on the day', month, tables: {}, grids: grid([9, '*√'], [16, 'A*']) },
    { name: 'made a day later', month, tables: {}, grids: grid([9, '*'], [10, '√']) },
    { name: 'still to come', month, today: '2026-03-08', tables: {}, grids: grid([2, '√'], [9, '*']) },
    {
      name: 'he came to the showroom himself',
      month,
      tables: {
        'showroom-traffic-log': [{ visitDate: '2026-03-08', arrivalTime: 0.4, visitKind: '再次', ...person }],
      },
      grids: grid([9, '*']),
    },
    { name: 'the card’s day is to come', month, tables: { 'prospect-card': card('2026-03-25', '2026-04-08') } },
    { name: 'the card was contacted since', month, tables: { 'prospect-card': card('2026-03-25', '2026-03-24') } },
    { name: 'closed', month, tables: { 'prospect-card': card('2026-03-10', '2026-03-17', { status: '战败' }) } },
    {
      name: 'over the weekend',
      month,
      today: '2026-03-30',
      tables: { 'prospect-card': card('2026-03-18', '2026-03-28') },
    },
  ],
})
