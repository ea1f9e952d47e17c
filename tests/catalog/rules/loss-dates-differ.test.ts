import rule from '../../../src/catalog/rules/loss-dates-differ'
import { testRule } from '../../support/testRule'

const pair = (onCard: string | null, inTable: string | null, status: string | null = '战败') => ({
  'prospect-card': [
    { customerName: '陈立', phone: '13800000001', model: '菱智M5', consultant: '周敏', status, lossDate: onCard },
  ],
  'loss-analysis': [{ customerName: '陈立', phone: '13800000001', lossDate: inTable, lossReason: '买了哈弗H6' }],
})

testRule(rule, {
  bad: [
    {
      name: 'across a month’s end, even by a day',
      month: '2026-03',
      tables: pair('2026-02-28', '2026-03-01'),
      expect: [
        {
          table: 'loss-analysis',
          row: 0,
          field: 'lossDate',
          message: 'acrossMonths',
          severity: 'warning',
          data: { name: '陈立', a: '2026-02-28', b: '2026-03-01' },
        },
      ],
    },
    {
      name: 'further apart than bought and heard',
      month: '2026-03',
      tables: pair('2026-03-04', '2026-03-07'),
      expect: [{ row: 0, field: 'lossDate', message: 'differ', severity: 'warning' }],
    },
    {
      name: 'two days apart inside a month',
      month: '2026-03',
      tables: pair('2026-03-04', '2026-03-06'),
      expect: [
        {
          row: 0,
          field: 'lossDate',
          message: 'daysApart',
          severity: 'info',
          data: { name: '陈立', a: '2026-03-04', b: '2026-03-06', d: 2 },
        },
      ],
    },
    {
      name: 'an undecided customer, eight days apart',
      month: '2026-03',
      tables: pair('2026-03-12', '2026-03-04', '准战败'),
      expect: [{ table: 'loss-analysis', row: 0, field: 'lossDate', message: 'differ' }],
    },
  ],
  good: [
    {
      name: 'reopened since, with the day of an earlier loss',
      month: '2026-03',
      tables: pair('2026-01-12', '2026-03-04', '激活'),
    },

    { name: 'the same day', month: '2026-03', tables: pair('2026-03-04', '2026-03-04') },
    { name: 'no date on the card', month: '2026-03', tables: pair(null, '2026-03-04') },
    { name: 'no date in the table', month: '2026-03', tables: pair('2026-03-04', null) },
    { name: 'the card was reopened since', month: '2026-03', tables: pair('2026-01-04', '2026-03-04', '在跟') },
    {
      name: 'a couple shares a phone and each was lost on a day of his own',
      month: '2026-03',
      tables: {
        'prospect-card': [
          { customerName: '陈立', phone: '13800000001', model: 'X', status: '战败', lossDate: '2026-02-10' },
          { customerName: '王芳', phone: '13800000001', model: 'X', status: '战败', lossDate: '2026-03-12' },
        ],
        'loss-analysis': [
          { customerName: '王芳', phone: '13800000001', lossDate: '2026-03-12', lossReason: '买了哈弗H6' },
        ],
      },
    },
  ],
})
