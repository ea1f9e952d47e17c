import rule from '../../../src/catalog/rules/late-monthly-review'
import { testRule } from '../../support/testRule'

const row = (lossDate: string, managerSignedDate: string | null, more: object = {}) => ({
  customerName: '陈立',
  lossDate,
  lossReason: '买了哈弗H6',
  managerSignedDate,
  ...more,
})
const february = (...rows: object[]) => ({ 'loss-analysis': { title: '2026年2月意向客户流失分析表', rows } })

testRule(rule, {
  bad: [
    {
      name: 'in the middle of the next month',
      tables: february(row('2026-02-05', '2026-03-20')),
      expect: [
        {
          row: 0,
          field: 'managerSignedDate',
          message: 'late',
          severity: 'warning',
          data: { n: 1, date: '2026-03-20', month: '2026-02', due: '2026-03-05' },
        },
      ],
    },
    {
      name: 'one session is told once, another by itself',
      tables: february(
        row('2026-02-05', '2026-02-28'),
        row('2026-02-06', '2026-03-20'),
        row('2026-02-07', '2026-03-20'),
        row('2026-02-08', '2026-03-25'),
      ),
      expect: [
        { row: 1, field: 'managerSignedDate', message: 'late' },
        { row: 3, field: 'managerSignedDate', message: 'late' },
      ],
    },
    {
      name: 'signed without a date',
      tables: february(row('2026-02-05', null, { managerSignature: '何刚' })),
      expect: [
        {
          row: -1,
          field: 'managerSignedDate',
          message: 'undated',
          severity: 'info',
          data: { due: '2026-03-05', month: '2026-02' },
        },
      ],
    },
  ],
  good: [
    { name: 'on the day', tables: february(row('2026-02-05', '2026-02-05')) },
    { name: 'five days after the month’s end', tables: february(row('2026-02-05', '2026-03-05')) },
    { name: 'within a week of the last day', tables: february(row('2026-02-28', '2026-03-07')) },
    {
      name: 'recorded in March, reviewed within a week',
      tables: february(row('2026-02-27', '2026-03-09', { recordedDate: '2026-03-02' })),
    },
    {
      name: 'neither signed nor dated: to be printed',
      tables: february(row('2026-02-05', null, { managerSignature: null })),
    },
    {
      name: 'a ledger’s older months, each in its time',
      month: '2026-03',
      tables: { 'loss-analysis': [row('2026-01-05', '2026-02-03'), row('2026-03-05', '2026-03-09')] },
    },
  ],
})
