import rule from '../../../src/catalog/rules/losses-share-one-date'
import { testRule } from '../../support/testRule'

const loss = (index: number, lossDate: string | null, consultant = '周敏') => ({
  customerName: `客户${index}`,
  lossDate,
  lossReason: '买了哈弗H6',
  consultant,
})
const month = (dates: readonly (string | null)[], consultant?: string) =>
  dates.map((date, index) => loss(index, date, consultant))

testRule(rule, {
  bad: [
    {
      name: 'four losses, one date',
      tables: { 'loss-analysis': month(Array(4).fill('2026-03-28')) },
      expect: [
        {
          row: 0,
          field: 'lossDate',
          message: 'shared',
          severity: 'warning',
          data: { consultant: '周敏', month: '2026-03', n: 4, date: '2026-03-28' },
        },
      ],
    },
    {
      name: 'one consultant of two',
      tables: {
        'loss-analysis': [
          loss(9, '2026-03-02', '吴迪'),
          ...month(Array(5).fill('2026-03-28')),
          loss(8, '2026-03-28', '吴迪'),
        ],
      },
      expect: [{ row: 1, field: 'lossDate', message: 'shared' }],
    },
    {
      name: 'a daily report, but of another day',
      tables: {
        'loss-analysis': month(Array(4).fill('2026-03-28')),
        'daily-report': [
          {
            reportDate: '2026-03-27',
            consultant: '周敏',
            customerName: '陈立',
            contactPurpose: '促进',
            contactNote: '电话回访',
          },
        ],
      },
      expect: [{ table: 'loss-analysis', row: 0, field: 'lossDate', message: 'shared' }],
    },
  ],
  good: [
    { name: 'three losses', tables: { 'loss-analysis': month(Array(3).fill('2026-03-28')) } },
    {
      name: 'one of another day',
      tables: { 'loss-analysis': month([...Array<string>(4).fill('2026-03-28'), '2026-03-05']) },
    },
    {
      name: 'two consultants on one date',
      tables: {
        'loss-analysis': [...month(['2026-03-28', '2026-03-28']), ...month(['2026-03-28', '2026-03-28'], '吴迪')],
      },
    },
    {
      name: 'the daily report of that day tells it',
      tables: {
        'loss-analysis': month(Array(4).fill('2026-03-28')),
        'daily-report': [
          {
            reportDate: '2026-03-28',
            consultant: '周敏',
            customerName: '陈立',
            contactPurpose: '促进',
            contactNote: '电话回访',
          },
        ],
      },
    },
    { name: 'no dates', tables: { 'loss-analysis': month([null, null, null, null]) } },
  ],
})
