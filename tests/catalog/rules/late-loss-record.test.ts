import rule from '../../../src/catalog/rules/late-loss-record'
import { testRule } from '../../support/testRule'

const loss = (lossDate: string | null, recordedDate: string | null, remark?: string) => ({
  'loss-analysis': [
    { customerName: '陈立', lossDate, lossReason: '买了哈弗H6', recordedDate, ...(remark && { remark }) },
  ],
})

testRule(rule, {
  bad: [
    {
      name: 'a week later',
      month: '2026-03',
      tables: loss('2026-03-05', '2026-03-12'),
      expect: [
        {
          row: 0,
          field: 'recordedDate',
          message: 'late',
          severity: 'warning',
          data: { name: '陈立', date: '2026-03-05', d: 7 },
        },
      ],
    },
    {
      name: 'with a remark left blank',
      month: '2026-03',
      tables: {
        'loss-analysis': [
          {
            customerName: '陈立',
            lossDate: '2026-03-05',
            lossReason: '买了哈弗H6',
            recordedDate: '2026-03-13',
            remark: null,
          },
        ],
      },
      expect: [{ row: 0, field: 'recordedDate', message: 'late' }],
    },
    {
      name: 'two days later',
      month: '2026-03',
      tables: loss('2026-03-05', '2026-03-07'),
      expect: [{ row: 0, field: 'recordedDate', message: 'late' }],
    },
    {
      name: 'in the next month, on the form of its own month',
      month: '2026-03',
      today: '2026-04-10',
      tables: loss('2026-03-29', '2026-04-03'),
      expect: [{ row: 0, field: 'recordedDate', message: 'late' }],
    },
    {
      name: 'a remark that says nothing of it',
      month: '2026-03',
      tables: loss('2026-03-05', '2026-03-12', '老客户介绍'),
      expect: [{ row: 0, field: 'recordedDate', message: 'late' }],
    },
  ],
  good: [
    { name: 'on the same day', month: '2026-03', tables: loss('2026-03-05', '2026-03-05') },
    { name: 'on the morning after', month: '2026-03', tables: loss('2026-03-05', '2026-03-06') },
    { name: 'explained', month: '2026-03', tables: loss('2026-03-05', '2026-03-12', '补登：3月12日回访得知，周敏') },
    { name: 'a late entry of last month', month: '2026-03', tables: loss('2026-02-27', '2026-03-02') },
    { name: 'no date', month: '2026-03', tables: loss('2026-03-05', null) },
    { name: 'recorded before: another rule’s', month: '2026-03', tables: loss('2026-03-09', '2026-03-05') },
  ],
})
