import rule from '../../../src/catalog/rules/report-not-reviewed'
import { testRule, type Case } from '../../support/testRule'

const row = (reportDate: string, managerComment: string | null, more: object = {}) => ({
  reportDate,
  consultant: '周敏',
  customerName: '陈立',
  contactPurpose: '促进',
  contactNote: '约周末试驾',
  managerComment,
  ...more,
})
const reports = (...rows: object[]): Case['tables'] => ({ 'daily-report': rows })
const month = '2026-03' as const

testRule(rule, {
  bad: [
    {
      name: 'a day that nobody read',
      month,
      tables: reports(row('2026-03-05', '周末前再联系一次'), row('2026-03-06', null)),
      expect: [
        {
          table: 'daily-report',
          row: 1,
          field: 'managerComment',
          message: 'day',
          severity: 'warning',
          data: { consultant: '周敏', date: '2026-03-06' },
        },
      ],
    },
    {
      name: 'a colleague’s day',
      month,
      tables: reports(row('2026-03-05', '再联系一次'), row('2026-03-05', null, { consultant: '李静' })),
      expect: [{ row: 1, field: 'managerComment', message: 'day' }],
    },
    {
      name: 'a sheet without any comment is signed on paper',
      month,
      tables: reports(row('2026-03-05', null), row('2026-03-06', null)),
      expect: [{ row: 0, field: 'managerComment', message: 'print', severity: 'info' }],
    },
  ],
  good: [
    { name: 'read', month, tables: reports(row('2026-03-05', '再联系一次')) },
    { name: 'one line for the day', month, tables: reports(row('2026-03-05', '再联系一次'), row('2026-03-05', null)) },
    { name: 'signed', month, tables: reports(row('2026-03-05', null, { managerSignature: '何刚' })) },
    {
      name: 'read at the next evening meeting',
      month,
      today: '2026-03-06',
      tables: reports(row('2026-03-05', '再联系一次'), row('2026-03-06', null)),
    },
    {
      name: 'over the weekend',
      month,
      today: '2026-03-08',
      tables: reports(row('2026-03-05', '再联系一次'), row('2026-03-06', null)),
    },
  ],
})
