import rule from '../../../src/catalog/rules/missing-daily-report'
import { testRule, type TablesLiteral } from '../../support/testRule'

const report = (reportDate: string, consultant = '周敏') => ({
  reportDate,
  consultant,
  customerName: '陈立',
  contactPurpose: '促进',
  contactNote: '约周末试驾',
})
const visit = (visitDate: string, consultant: string | null = '周敏') => ({
  visitDate,
  arrivalTime: 0.4,
  customerName: '王芳',
  visitKind: '首次',
  consultant,
})
const tables = (reports: object[], visits: object[]): TablesLiteral => ({
  'daily-report': reports,
  'showroom-traffic-log': visits,
})

testRule(rule, {
  bad: [
    {
      name: 'received a visit, wrote no report',
      tables: tables([report('2026-03-05')], [visit('2026-03-05'), visit('2026-03-06'), visit('2026-03-06')]),
      expect: [
        {
          table: 'daily-report',
          row: -1,
          field: 'reportDate',
          message: 'missing',
          severity: 'warning',
          data: { consultant: '周敏', date: '2026-03-06' },
        },
      ],
    },
    {
      name: 'made a contact on a Sunday',
      tables: {
        'daily-report': [report('2026-03-06')],
        'contact-log': [
          {
            contactDate: '2026-03-08',
            customerName: '王芳',
            contactMethod: '电话',
            contactNote: '约试驾',
            consultant: '周敏',
          },
        ],
      },
      expect: [{ table: 'daily-report', row: -1, field: 'reportDate', message: 'missing' }],
    },
    {
      name: 'wrote cards on two days',
      tables: {
        'daily-report': [report('2026-03-06')],
        'prospect-card': ['2026-03-10', '2026-03-09'].map((createdDate) => ({
          createdDate,
          customerName: '王芳',
          phone: '13800000002',
          model: '菱智M5',
          status: '在跟',
          consultant: '周敏',
        })),
      },
      expect: [
        { row: -1, field: 'reportDate', message: 'missing', data: { consultant: '周敏', date: '2026-03-09' } },
        { row: -1, field: 'reportDate', message: 'missing', data: { consultant: '周敏', date: '2026-03-10' } },
      ],
    },
    {
      name: 'on the month’s last day, which is over',
      month: '2026-03',
      today: '2026-04-05',
      tables: tables([report('2026-03-05')], [visit('2026-03-05'), visit('2026-03-31')]),
      expect: [
        {
          table: 'daily-report',
          row: -1,
          field: 'reportDate',
          message: 'missing',
          data: { consultant: '周敏', date: '2026-03-31' },
        },
      ],
    },
  ],
  good: [
    { name: 'a report on the day', tables: tables([report('2026-03-05')], [visit('2026-03-05')]) },
    { name: 'a day of rest', tables: tables([report('2026-03-05'), report('2026-03-09')], [visit('2026-03-05')]) },
    {
      name: 'a colleague whose reports are not at hand',
      tables: tables([report('2026-03-05')], [visit('2026-03-06', '李静')]),
    },
    { name: 'nobody attended', tables: tables([report('2026-03-05')], [visit('2026-03-06', null)]) },
    { name: 'the day is not over', today: '2026-03-06', tables: tables([report('2026-03-05')], [visit('2026-03-06')]) },
    { name: 'a month without reports', tables: tables([report('2026-03-05')], [visit('2026-02-06')]) },
  ],
})
