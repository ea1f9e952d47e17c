import rule from '../../../src/catalog/rules/no-plan-for-tomorrow'
import { testRule, type TablesLiteral } from '../../support/testRule'

const row = (reportDate: string, plannedActivity: string | null, consultant = '周敏', customerName = '陈立') => ({
  reportDate,
  consultant,
  customerName,
  contactPurpose: '促进',
  contactNote: '约周末试驾',
  plannedActivity,
})
const reports = (...rows: object[]): TablesLiteral => ({ 'daily-report': rows })

testRule(rule, {
  bad: [
    {
      name: 'a day without a plan',
      tables: reports(row('2026-03-05', '回访王芳'), row('2026-03-06', null), row('2026-03-09', '回访何平')),
      expect: [
        {
          table: 'daily-report',
          row: 1,
          field: 'plannedActivity',
          message: 'day',
          severity: 'warning',
          data: { consultant: '周敏', date: '2026-03-06' },
        },
      ],
    },
    {
      name: 'never a plan, asked once',
      tables: reports(row('2026-03-05', null), row('2026-03-06', null), row('2026-03-05', '回访王芳', '李静')),
      expect: [{ row: 0, field: 'plannedActivity', message: 'never', data: { consultant: '周敏', n: 2 } }],
    },
    {
      name: 'two rows of a day, neither plans',
      tables: reports(row('2026-03-05', '回访'), row('2026-03-06', null), row('2026-03-06', null, '周敏', '王芳')),
      expect: [{ row: 1, field: 'plannedActivity', message: 'day' }],
    },
    {
      name: 'the month’s last day, which is over',
      month: '2026-03',
      today: '2026-04-05',
      tables: reports(row('2026-03-05', '回访王芳'), row('2026-03-31', null)),
      expect: [{ row: 1, field: 'plannedActivity', message: 'day' }],
    },
  ],
  good: [
    { name: 'planned', tables: reports(row('2026-03-05', '回访王芳')) },
    {
      name: 'one row of the day plans',
      tables: reports(row('2026-03-05', '回访'), row('2026-03-05', null, '周敏', '王芳')),
    },
    {
      name: 'the day is not over',
      today: '2026-03-06',
      tables: reports(row('2026-03-05', '回访'), row('2026-03-06', null)),
    },
    {
      name: 'nobody is named',
      tables: {
        'daily-report': [
          { ...row('2026-03-05', '回访'), consultant: null },
          { ...row('2026-03-06', null), consultant: null },
        ],
      },
    },
  ],
})
