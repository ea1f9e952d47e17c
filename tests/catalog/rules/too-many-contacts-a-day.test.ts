import rule from '../../../src/catalog/rules/too-many-contacts-a-day'
import { testRule } from '../../support/testRule'

const contacts = (count: number, consultant: string | null = '周敏', from = 1) =>
  Array.from({ length: count }, (_, index) => ({
    customerName: `客户${from + index}`,
    phone: `138000${String(from + index).padStart(5, '0')}`,
    contactDate: '2026-03-31',
    contactMethod: '电话',
    contactNote: '电话回访',
    consultant,
  }))
const reports = (count: number, from = 1) =>
  contacts(count, '周敏', from).map(({ contactDate: reportDate, ...rest }) => ({
    reportDate,
    contactPurpose: '促进',
    ...rest,
  }))

testRule(rule, {
  bad: [
    {
      name: 'fifty-one customers',
      tables: { 'contact-log': contacts(51) },
      expect: [
        {
          table: 'contact-log',
          row: 0,
          field: 'contactDate',
          message: 'many',
          severity: 'warning',
          data: { consultant: '周敏', date: '2026-03-31', n: 51 },
        },
      ],
    },
    {
      name: 'in report and log together',
      tables: { 'contact-log': contacts(30), 'daily-report': reports(30, 25) },
      expect: [
        {
          table: 'contact-log',
          row: 0,
          field: 'contactDate',
          message: 'many',
          data: { consultant: '周敏', date: '2026-03-31', n: 54 },
        },
      ],
    },
    {
      name: 'above a threshold of the store’s own',
      settings: { maxContactsPerDay: 20 },
      tables: { 'daily-report': reports(21) },
      expect: [{ table: 'daily-report', row: 0, field: 'reportDate', message: 'many' }],
    },
    {
      name: 'told where most of them stand',
      tables: {
        'daily-report': contacts(60).map(({ contactDate: reportDate, ...rest }) => ({
          reportDate,
          contactPurpose: '促进',
          ...rest,
        })),
        'contact-log': contacts(1, '周敏', 70),
      },
      expect: [
        {
          table: 'daily-report',
          row: 0,
          field: 'reportDate',
          message: 'many',
          data: { consultant: '周敏', date: '2026-03-31', n: 61 },
        },
      ],
    },
    {
      name: 'told at the first row of that sheet, though its customer stands elsewhere, too',
      tables: {
        'contact-log': contacts(1, '周敏', 1),
        'daily-report': reports(60),
      },
      expect: [{ table: 'daily-report', row: 0, field: 'reportDate', message: 'many' }],
    },
  ],
  good: [
    { name: 'fifty', tables: { 'contact-log': contacts(50) } },
    { name: 'two consultants', tables: { 'contact-log': [...contacts(30), ...contacts(30, '李静', 31)] } },
    {
      name: 'the same customers in report and log',
      tables: { 'contact-log': contacts(40), 'daily-report': reports(40) },
    },
    { name: 'nobody is named', tables: { 'contact-log': contacts(60, null) } },
  ],
})
