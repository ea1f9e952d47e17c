import rule from '../../../src/catalog/rules/no-next-contact'
import { day, testRule, type TablesLiteral } from '../../support/testRule'

const person = { customerName: '陈立', phone: '13800000001', consultant: '周敏' }
const card = (
  lastContactDate: string | null,
  nextContactDate: string | null,
  more: object = {},
): TablesLiteral['prospect-card'] => [
  {
    ...person,
    customerName: '王芳',
    phone: '13800000002',
    model: '菱智M5',
    createdDate: '2026-03-01',
    level: 'A',
    status: '在跟',
    lastContactDate: '2026-03-30',
    nextContactDate: '2026-04-06',
  },
  {
    ...person,
    model: '菱智M5',
    createdDate: '2026-03-01',
    level: 'A',
    status: '在跟',
    lastContactDate,
    nextContactDate,
    ...more,
  },
]
const grid = (
  ...rows: readonly (readonly [name: string, level: string, ...marks: readonly [day: number, mark: string][]])[]
) => ({
  接触状况表: [
    ['2026年3月意向客户接触状况表'],
    ['区分', '客户姓名', '联系电话', '级别', '结果', ...Array.from({ length: 31 }, (_, index) => `${index + 1}日`)],
    ...rows.map(([name, level, ...marks], at) => [
      '上月留存',
      name,
      `1380000000${at + 1}`,
      level,
      '在跟',
      ...Array.from({ length: 31 }, (_, index) => marks.find(([date]) => date === index + 1)?.[1] ?? null),
    ]),
  ],
})
const month = '2026-03' as const

testRule(rule, {
  bad: [
    {
      name: 'contacted on the planned day, which is the last, and no day since',
      month,
      tables: { 'prospect-card': card('2026-03-31', '2026-03-31') },
      expect: [{ row: 1, field: 'nextContactDate', message: 'past', data: { name: '陈立', date: '2026-03-31' } }],
    },
    {
      name: 'blank on the card: the day of the cadence is proposed',
      month,
      tables: { 'prospect-card': card('2026-03-26', null) },
      expect: [
        {
          row: 1,
          field: 'nextContactDate',
          message: 'blank',
          severity: 'warning',
          data: { name: '陈立' },
          fix: day('2026-04-02'),
        },
      ],
    },
    {
      name: 'contacted since, and no new day',
      month,
      tables: { 'prospect-card': card('2026-03-27', '2026-03-26') },
      expect: [{ row: 1, field: 'nextContactDate', message: 'past', data: { name: '陈立', date: '2026-03-27' } }],
    },
    {
      name: 'no star ahead in the grid',
      month,
      today: '2026-03-10',
      tables: {},
      grids: grid(['陈立', 'A', [2, '√'], [9, '*√']], ['王芳', 'A', [9, '√'], [16, '*']]),
      expect: [
        { table: 'follow-up-log', row: 0, field: 'level', message: 'star', data: { name: '陈立', level: 'A', c: 7 } },
      ],
    },
  ],
  good: [
    {
      name: 'judged B since the month began: due in the next one',
      month,
      today: '2026-03-21',
      tables: {},
      grids: grid(['陈立', 'A', [3, '*B'], [17, '*B']]),
    },

    { name: 'planned', month, tables: { 'prospect-card': card('2026-03-26', '2026-04-02') } },
    { name: 'closed', month, tables: { 'prospect-card': card('2026-03-26', null, { status: '成交' }) } },
    { name: 'missed, which is asked elsewhere', month, tables: { 'prospect-card': card('2026-03-12', '2026-03-19') } },
    {
      name: 'the column is not kept',
      month,
      tables: {
        'prospect-card': [{ ...person, model: '菱智M5', level: 'A' }],
        'contact-log': [{ ...person, contactDate: '2026-03-26', contactPlanned: '否', contactNote: '约试驾' }],
      },
    },
    {
      name: 'the month is nearly over',
      month,
      today: '2026-03-28',
      tables: {},
      grids: grid(['陈立', 'A', [2, '√'], [27, '*√']]),
    },
    {
      name: 'a grid without stars',
      month,
      today: '2026-03-10',
      tables: {},
      grids: grid(['陈立', 'A', [2, '√'], [9, '√']]),
    },
  ],
})
