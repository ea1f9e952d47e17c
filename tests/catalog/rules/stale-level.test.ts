import rule from '../../../src/catalog/rules/stale-level'
import { reportOf, testRule, type Case, type TablesLiteral } from '../../support/testRule'

const person = { customerName: '陈立', phone: '13800000001', consultant: '周敏' }
const card = (createdDate: string, level: string, more: object = {}): TablesLiteral['prospect-card'] => [
  {
    ...person,
    model: '菱智M5',
    createdDate,
    level,
    initialLevel: level,
    status: '在跟',
    lastContactDate: '2026-03-29',
    ...more,
  },
]
const month = '2026-03' as const
const three: Case = { name: 'three weeks at H', month, tables: { 'prospect-card': card('2026-03-10', 'H') } }

testRule(rule, {
  bad: [
    {
      ...three,
      expect: [
        {
          row: 0,
          field: 'level',
          message: 'stale',
          severity: 'warning',
          data: { name: '陈立', d: 21, level: 'H' },
        },
      ],
    },
    {
      name: 'A since Christmas',
      month,
      tables: { 'prospect-card': card('2025-12-25', 'A') },
      expect: [{ row: 0, field: 'level', message: 'stale' }],
    },
    {
      name: 'the contacts stand in the log',
      month,
      tables: {
        'prospect-card': card('2025-09-01', 'B', { lastContactDate: null }),
        'contact-log': [{ contactDate: '2026-03-20', ...person, contactMethod: '电话', contactNote: '约周末试驾' }],
      },
      expect: [{ table: 'prospect-card', row: 0, field: 'level', message: 'stale' }],
    },
  ],
  good: [
    { name: 'within twice the window', month, tables: { 'prospect-card': card('2026-02-10', 'A') } },
    { name: 'C never', month, tables: { 'prospect-card': card('2025-01-10', 'C') } },
    { name: 'an order never', month, tables: { 'prospect-card': card('2025-11-10', 'O') } },
    {
      name: 'nobody contacted him',
      month,
      tables: { 'prospect-card': card('2025-12-25', 'A', { lastContactDate: null }) },
    },
    { name: 'closed', month, tables: { 'prospect-card': card('2025-12-25', 'A', { status: '成交' }) } },
    { name: 'raised since', month, tables: { 'prospect-card': card('2025-12-25', 'A', { initialLevel: 'C' }) } },
  ],
})

test('follows from the window that is over', () => {
  const { findings } = reportOf(rule, three)
  expect(findings.find(({ code }) => code === 'CT13')?.causedBy?.code).toBe('CT12')
})
