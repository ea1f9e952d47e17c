import rule from '../../../src/catalog/rules/contact-after-closing'
import { testRule, type TablesLiteral } from '../../support/testRule'

const person = { customerName: '陈立', phone: '13800000001', consultant: '周敏' }
const card = (more: object): TablesLiteral => ({
  'prospect-card': [{ ...person, model: '菱智M5', createdDate: '2026-02-05', level: 'A', ...more }],
})
const lost = card({ status: '战败', lossDate: '2026-03-10' })
const report = (reportDate: string, contactPurpose: string, level: string): TablesLiteral => ({
  'daily-report': [{ ...person, reportDate, contactPurpose, level, contactNote: '约周末试驾' }],
})

const grid = (...marks: readonly [day: number, mark: string][]) => ({
  接触状况表: [
    ['2026年3月意向客户接触状况表'],
    [
      '区分',
      '客户姓名',
      '联系电话',
      '销售顾问',
      '级别',
      '结果',
      ...Array.from({ length: 31 }, (_, index) => `${index + 1}日`),
    ],
    [
      '上月留存',
      person.customerName,
      person.phone,
      person.consultant,
      'A',
      '成交',
      ...Array.from({ length: 31 }, (_, index) => marks.find(([day]) => day === index + 1)?.[1] ?? null),
    ],
  ],
})

testRule(rule, {
  bad: [
    {
      name: 'pursued ten days after the loss',
      tables: { ...lost, ...report('2026-03-20', '促进', 'A') },
      expect: [
        {
          table: 'daily-report',
          row: 0,
          field: 'level',
          message: 'closed',
          severity: 'error',
        },
      ],
    },
    {
      name: 'at a level in the contact log',
      tables: {
        ...card({ status: '失控', lossDate: '2026-03-10' }),
        'contact-log': [
          { ...person, contactDate: '2026-03-15', contactMethod: '电话', contactNote: '想再看看', level: 'B' },
        ],
      },
      expect: [{ table: 'contact-log', row: 0, field: 'level', message: 'closed' }],
    },
    {
      name: 'pursued after the order',
      tables: { ...card({ status: '成交', orderDate: '2026-03-10' }), ...report('2026-03-20', '促进', 'H') },
      expect: [{ table: 'daily-report', row: 0, field: 'level', message: 'sold', severity: 'warning' }],
    },
    {
      name: 'pursued after the order, in the grid',
      month: '2026-03',
      tables: card({ status: '成交', orderDate: '2026-03-10' }),
      grids: grid([10, 'O'], [23, '√B']),
      expect: [{ table: 'contact-log', row: 1, field: 'contactMark', message: 'sold' }],
    },
  ],
  good: [
    {
      name: 'the car delivered after the order: D is no level here',
      month: '2026-03',
      tables: card({ status: '成交', orderDate: '2026-03-10' }),
      grids: grid([10, 'O'], [23, '*D']),
    },
    { name: 'before the loss', tables: { ...lost, ...report('2026-03-08', '促进', 'A') } },
    { name: 'on the day of the loss', tables: { ...lost, ...report('2026-03-10', '促进', 'A') } },
    {
      name: 'a call after the sale',
      tables: { ...card({ status: '成交', orderDate: '2026-03-10' }), ...report('2026-03-20', '售后回访', 'A') },
    },
    {
      name: 'an order waits at level O',
      tables: { ...card({ status: '成交', orderDate: '2026-03-10' }), ...report('2026-03-20', '促进', 'O') },
    },
    {
      name: 'won back',
      tables: { ...card({ status: '在跟', lossDate: '2026-03-10' }), ...report('2026-03-20', '促进', 'A') },
    },
    {
      name: 'a second follow-up without a level',
      tables: {
        ...lost,
        'contact-log': [{ ...person, contactDate: '2026-03-15', contactMethod: '电话', contactNote: '二次跟踪' }],
      },
    },
  ],
})
