import rule from '../../../src/catalog/rules/planned-contact-not-reported'
import { testRule, type TablesLiteral } from '../../support/testRule'

const chen = { customerName: '陈立', phone: '13800000001', consultant: '周敏' }
const wang = { customerName: '王芳', phone: '13800000002', consultant: '周敏' }
const planned = (who: object = chen, more: object = {}) => ({
  contactDate: '2026-03-05',
  contactPlanned: '是',
  contactMade: '是',
  contactMethod: '电话',
  contactNote: '约周末试驾',
  ...who,
  ...more,
})
const report = (who: object = chen, reportDate = '2026-03-05') => ({
  reportDate,
  contactPurpose: '促进',
  contactNote: '约周末试驾',
  ...who,
})
const tables = (log: object[], reports: object[]): TablesLiteral => ({ 'contact-log': log, 'daily-report': reports })

testRule(rule, {
  bad: [
    {
      name: 'one of two is not in the report',
      tables: tables([planned(), planned(wang)], [report()]),
      expect: [
        {
          table: 'contact-log',
          row: 1,
          field: 'contactDate',
          message: 'missing',
          severity: 'warning',
          data: { consultant: '周敏', date: '2026-03-05', b: 2, k: 1, names: ['王芳'] },
        },
      ],
    },
    {
      name: 'neither is',
      tables: tables([planned(), planned(wang)], [report({ ...chen, customerName: '何平', phone: '13800000003' })]),
      expect: [{ row: 0, field: 'contactDate', message: 'missing' }],
    },
    {
      name: 'on two days',
      tables: tables(
        [planned(wang), planned(wang, { contactDate: '2026-03-12' })],
        [report(), report(chen, '2026-03-12')],
      ),
      expect: [
        { row: 0, field: 'contactDate', message: 'missing' },
        { row: 1, field: 'contactDate', message: 'missing' },
      ],
    },
  ],
  good: [
    { name: 'in the report', tables: tables([planned()], [report()]) },
    { name: 'an unplanned visit besides', tables: tables([planned()], [report(), report(wang)]) },
    { name: 'a day later', tables: tables([planned()], [report(wang), report(chen, '2026-03-06')]) },
    { name: 'no report on that day', tables: tables([planned()], [report(wang, '2026-03-09')]) },
    { name: 'not planned', tables: tables([planned(chen, { contactPlanned: '否' })], [report(wang)]) },
  ],
})
