import rule from '../../../src/catalog/rules/loss-outside-form-month'
import { reportOf, testRule } from '../../support/testRule'

const loss = (lossDate: string | null, more: object = {}) => ({
  customerName: '陈立',
  phone: '13800000001',
  lossDate,
  lossReason: '买了哈弗H6',
  ...more,
})
const march = (...rows: object[]) => ({ title: '2026年3月意向客户流失分析表', rows })

testRule(rule, {
  bad: [
    {
      name: 'late entries of last month',
      tables: {
        'loss-analysis': march(
          loss('2026-02-27'),
          loss('2026-02-28', { recordedDate: '2026-03-05' }),
          loss('2026-03-02'),
        ),
      },
      expect: [
        {
          row: 0,
          field: 'lossDate',
          message: 'lateEntry',
          severity: 'info',
          data: { name: '陈立', date: '2026-02-27', month: '2026-02' },
        },
        { row: 1, field: 'lossDate', message: 'lateEntry', severity: 'info' },
      ],
    },
    {
      name: 'entered after the first days',
      tables: { 'loss-analysis': march(loss('2026-02-27', { recordedDate: '2026-03-06' })) },
      expect: [
        {
          row: 0,
          field: 'lossDate',
          message: 'manyLate',
          severity: 'warning',
          data: { name: '陈立', date: '2026-02-27', n: 1 },
        },
      ],
    },
    {
      name: 'with remarks left blank',
      tables: {
        'loss-analysis': march(
          loss('2026-02-27', { recordedDate: '2026-03-06', remark: null }),
          loss('2026-01-20', { remark: null }),
        ),
      },
      expect: [
        { row: 0, field: 'lossDate', message: 'manyLate' },
        { row: 1, field: 'lossDate', message: 'older' },
      ],
    },
    {
      name: 'more than a few late entries',
      tables: { 'loss-analysis': march(...[10, 15, 20, 25].map((date) => loss(`2026-02-${date}`))) },
      expect: [0, 1, 2, 3].map((row) => ({
        row,
        field: 'lossDate' as const,
        message: 'manyLate',
        severity: 'warning' as const,
      })),
    },
    {
      name: 'two months back, across the year’s end',
      tables: { 'loss-analysis': { title: '2026年1月流失分析表', rows: [loss('2025-11-30'), loss('2025-12-31')] } },
      expect: [
        {
          row: 0,
          field: 'lossDate',
          message: 'older',
          severity: 'error',
          data: { name: '陈立', date: '2025-11-30', month: '2025-11' },
        },
        { row: 1, field: 'lossDate', message: 'lateEntry' },
      ],
    },
    {
      name: 'after the form’s month',
      today: '2026-05-10',
      tables: { 'loss-analysis': march(loss('2026-04-02')) },
      expect: [
        {
          row: 0,
          field: 'lossDate',
          message: 'later',
          severity: 'error',
          data: { name: '陈立', date: '2026-04-02', month: '2026-04' },
        },
      ],
    },
    {
      name: 'after today',
      today: '2026-03-20',
      tables: { 'loss-analysis': march(loss('2026-03-21')) },
      expect: [
        { row: 0, field: 'lossDate', message: 'future', severity: 'error', data: { name: '陈立', date: '2026-03-21' } },
      ],
    },
  ],
  good: [
    { name: 'the first and the last day', tables: { 'loss-analysis': march(loss('2026-03-01'), loss('2026-03-31')) } },
    { name: 'no date', tables: { 'loss-analysis': march(loss(null), loss('2026-03-02')) } },
    {
      name: 'an official late entry',
      tables: { 'loss-analysis': march(loss('2026-01-20', { remark: '补登：1月20日战败，顾问休假，何刚' })) },
    },
    {
      name: 'the form of another month, checked beside this one',
      month: '2026-03',
      tables: { 'loss-analysis': { title: '2026年2月流失分析表', rows: [loss('2026-02-10')] } },
    },
    {
      name: 'a ledger of the year that names no month',
      month: '2026-03',
      tables: {
        'loss-analysis': Array.from({ length: 16 }, (_, index) =>
          loss(`2025-0${1 + Math.floor(index / 2)}-1${index % 2}`),
        ),
      },
    },
  ],
})

test('a date after today follows from the wrong date', () => {
  const { findings } = reportOf(rule, {
    name: '',
    today: '2026-03-20',
    tables: { 'loss-analysis': march(loss('2026-03-21')) },
  })
  expect(findings.find(({ code }) => code === 'DF29')?.causedBy).toMatchObject({ code: 'FL09', row: 0 })
})
