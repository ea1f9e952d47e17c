import rule from '../../../src/catalog/rules/level-window-over'
import { testRule, type TablesLiteral } from '../../support/testRule'

const person = { customerName: '陈立', phone: '13800000001', consultant: '周敏' }
const card = (createdDate: string, level: string, more: object = {}): TablesLiteral['prospect-card'] => [
  { ...person, model: '菱智M5', createdDate, level, initialLevel: level, status: '在跟', ...more },
]
const report = (reportDate: string, previousLevel: string, level: string): TablesLiteral['daily-report'] => [
  { reportDate, ...person, contactPurpose: '促进', previousLevel, level, contactNote: '电话回访' },
]
const month = '2026-03' as const

testRule(rule, {
  bad: [
    {
      name: 'H for three weeks',
      month,
      tables: { 'prospect-card': card('2026-03-10', 'H') },
      expect: [
        {
          row: 0,
          field: 'level',
          message: 'over',
          severity: 'warning',
          data: { name: '陈立', date: '2026-03-10', level: 'H', d: 21, w: 7 },
        },
      ],
    },
    {
      name: 'A for two months',
      month,
      tables: { 'prospect-card': card('2026-01-20', 'A') },
      expect: [{ row: 0, field: 'level', message: 'over' }],
    },
    {
      name: 'raised to H three weeks ago, as a report tells',
      month,
      tables: {
        'prospect-card': card('2026-01-20', 'H', { initialLevel: 'B' }),
        'daily-report': report('2026-03-10', 'B', 'H'),
      },
      expect: [{ table: 'prospect-card', row: 0, field: 'level', message: 'over' }],
    },
  ],
  good: [
    {
      name: 'lost and won back: the level counts from the day he came back',
      month,
      tables: {
        'prospect-card': card('2026-01-05', 'A'),
        'daily-report': [
          ...(report('2026-01-20', 'A', 'A') as object[]),
          ...(report('2026-02-02', 'A', 'F1') as object[]),
          ...(report('2026-03-24', 'A', 'A') as object[]).map((one) => ({ ...one, previousLevel: null })),
        ],
      },
    },
    {
      name: 'won back, and no sheet says when',
      month,
      tables: { 'prospect-card': card('2026-01-05', 'A', { status: '激活' }) },
    },

    { name: 'within its window', month, tables: { 'prospect-card': card('2026-03-25', 'H') } },
    { name: 'within the grace', month, tables: { 'prospect-card': card('2026-03-23', 'H') } },
    { name: 'C has no end', month, tables: { 'prospect-card': card('2025-06-01', 'C') } },
    { name: 'closed', month, tables: { 'prospect-card': card('2026-01-20', 'H', { status: '战败' }) } },
    {
      name: 'it began at another level, and nobody tells since when',
      month,
      tables: { 'prospect-card': card('2026-01-20', 'H', { initialLevel: 'B' }) },
    },
    {
      name: 'raised last week, as a report tells',
      month,
      tables: {
        'prospect-card': card('2026-01-20', 'H', { initialLevel: 'B' }),
        'daily-report': report('2026-03-26', 'B', 'H'),
      },
    },
    {
      name: 'an order waits for its car',
      month,
      tables: { 'prospect-card': card('2026-01-20', 'O') },
    },
  ],
})
