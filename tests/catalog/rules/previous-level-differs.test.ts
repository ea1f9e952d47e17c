import rule from '../../../src/catalog/rules/previous-level-differs'
import { testRule, type TablesLiteral } from '../../support/testRule'

const person = { customerName: '陈立', phone: '13800000001', consultant: '周敏' }
const report = (reportDate: string, previousLevel: string | null, level: string | null, who: object = person) => ({
  ...who,
  reportDate,
  contactPurpose: '促进',
  contactNote: '约周末试驾',
  previousLevel,
  level,
})
const reports = (...rows: object[]): TablesLiteral => ({ 'daily-report': rows })
const log = (contactDate: string, level: string): TablesLiteral => ({
  'contact-log': [{ ...person, contactDate, contactMethod: '电话', contactNote: '约周末试驾', level }],
})

testRule(rule, {
  bad: [
    {
      name: 'the last report raised him',
      tables: reports(report('2026-03-02', 'B', 'A'), report('2026-03-09', 'B', 'A')),
      expect: [
        {
          table: 'daily-report',
          row: 1,
          field: 'previousLevel',
          message: 'differs',
          severity: 'error',
          data: { name: '陈立', a: 'B', date: '2026-03-02', b: 'A' },
        },
      ],
    },
    {
      name: 'the contact log has another level',
      tables: { ...reports(report('2026-03-09', 'C', 'B')), ...log('2026-03-02', 'H') },
      expect: [{ table: 'daily-report', row: 0, field: 'previousLevel', message: 'differs' }],
    },
    {
      name: 'rows in no order',
      tables: reports(report('2026-03-09', 'H', 'A'), report('2026-03-02', 'B', 'A')),
      expect: [{ row: 0, field: 'previousLevel', message: 'differs' }],
    },
  ],
  good: [
    { name: 'it follows', tables: reports(report('2026-03-02', 'B', 'A'), report('2026-03-09', 'A', 'H')) },
    { name: 'the first report of all', tables: reports(report('2026-03-09', 'B', 'A')) },
    { name: 'twice on a day', tables: reports(report('2026-03-09', 'B', 'A'), report('2026-03-09', 'B', 'A')) },
    { name: 'left blank', tables: reports(report('2026-03-02', 'B', 'A'), report('2026-03-09', null, 'A')) },
    {
      name: 'another customer',
      tables: reports(
        report('2026-03-02', 'B', 'A', { ...person, customerName: '王芳' }),
        report('2026-03-09', 'B', 'B'),
      ),
    },
    {
      name: 'the log follows later',
      tables: { ...reports(report('2026-03-09', 'C', 'B')), ...log('2026-03-20', 'H') },
    },
  ],
})
