import rule from '../../../src/catalog/rules/invited-not-arrived'
import { testRule, type TablesLiteral } from '../../support/testRule'

const chen = { customerName: '陈立', phone: '13800000001', consultant: '周敏' }
const wang = { customerName: '王芳', phone: '13800000002', consultant: '周敏' }
const call = (expectedVisit: string | null, more: object = {}) => ({
  ...chen,
  callDate: '2026-03-03',
  callTime: 0.4,
  invited: '是',
  expectedVisit,
  ...more,
})
const visit = (visitDate: string, who: object = chen) => ({ ...who, visitDate, arrivalTime: 0.4, visitKind: '首次' })
const tables = (calls: object[], visits: object[]): TablesLiteral => ({
  'phone-up-log': calls,
  'showroom-traffic-log': visits,
})
const month = '2026-03' as const

testRule(rule, {
  bad: [
    {
      name: 'he never came',
      month,
      tables: tables([call('2026-03-07')], [visit('2026-03-07', wang)]),
      expect: [
        {
          table: 'phone-up-log',
          row: 0,
          field: 'expectedVisit',
          message: 'absent',
          severity: 'warning',
          data: { name: '陈立', date: '2026-03-07' },
        },
      ],
    },
    {
      name: 'he had come before he called',
      month,
      tables: tables([call('2026-03-07')], [visit('2026-03-01', { ...chen, consultant: '李静' })]),
      expect: [{ row: 0, field: 'expectedVisit', message: 'absent' }],
    },
    {
      name: 'one of two',
      month,
      tables: tables([call('2026-03-07'), call('2026-03-08', wang)], [visit('2026-03-08')]),
      expect: [{ row: 1, field: 'expectedVisit', message: 'absent' }],
    },
  ],
  good: [
    { name: 'he came', month, tables: tables([call('2026-03-07')], [visit('2026-03-07')]) },
    { name: 'he came later', month, tables: tables([call('2026-03-07')], [visit('2026-03-15')]) },
    {
      name: 'the day is to come',
      month,
      today: '2026-03-06',
      tables: tables([call('2026-03-07')], [visit('2026-03-01', wang)]),
    },
    {
      name: 'another day was agreed',
      month,
      tables: tables([call('2026-03-07'), call('2026-04-05', { callDate: '2026-03-08' })], [visit('2026-03-01', wang)]),
    },
    {
      name: 'the log tells the day',
      month,
      tables: tables([call('2026-03-07', { actualVisitDate: '2026-03-08' })], [visit('2026-03-01', wang)]),
    },
    {
      name: 'a month whose log is not at hand',
      month,
      tables: tables([call('2026-02-07', { callDate: '2026-02-03' })], [visit('2026-03-01', wang)]),
    },
  ],
})
