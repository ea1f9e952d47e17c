import rule from '../../../src/catalog/rules/level-change-not-reported'
import { day, testRule, type TablesLiteral } from '../../support/testRule'

const person = { customerName: '陈立', phone: '13800000001', consultant: '周敏' }
const wang = { customerName: '王芳', phone: '13800000002', consultant: '周敏' }
const contact = (contactDate: string, level: string | null, more: object = {}) => ({
  ...person,
  contactDate,
  contactMethod: '电话',
  contactNote: '约周末试驾',
  level,
  ...more,
})
const report = (reportDate: string, previousLevel: string, level: string, who: object = person) => ({
  ...who,
  reportDate,
  contactPurpose: '促进',
  contactNote: '约周末试驾',
  previousLevel,
  level,
})
const tables = (log: object[], reports: object[]): TablesLiteral => ({ 'contact-log': log, 'daily-report': reports })
const raised = [contact('2026-03-02', 'B'), contact('2026-03-09', 'A')]

const grid = (...marks: readonly [day: number, mark: string][]) => ({
  接触状况表: [
    ['2026年3月意向客户接触状况表'],
    [
      '区分',
      '客户姓名',
      '联系电话',
      '销售顾问',
      '级别',
      '级别日期',
      '结果',
      ...Array.from({ length: 31 }, (_, index) => `${index + 1}日`),
    ],
    [
      '上月留存',
      person.customerName,
      person.phone,
      person.consultant,
      'A',
      day('2026-02-26'),
      '成交',
      ...Array.from({ length: 31 }, (_, index) => marks.find(([date]) => date === index + 1)?.[1] ?? null),
    ],
  ],
})

testRule(rule, {
  bad: [
    {
      name: 'the report keeps the old level',
      tables: tables(raised, [report('2026-03-09', 'B', 'B')]),
      expect: [
        {
          table: 'contact-log',
          row: 1,
          field: 'level',
          message: 'changed',
          severity: 'warning',
          data: { name: '陈立', date: '2026-03-09', from: 'B', to: 'A', consultant: '周敏' },
        },
      ],
    },
    {
      name: 'the report of the day lacks him',
      tables: tables(raised, [report('2026-03-09', 'A', 'A', wang)]),
      expect: [{ row: 1, field: 'level', message: 'changed' }],
    },
    {
      name: 'lowered twice, one of them reported',
      tables: tables(
        [contact('2026-03-02', 'H'), contact('2026-03-09', 'A'), contact('2026-03-16', 'B')],
        [report('2026-03-09', 'H', 'A'), report('2026-03-16', 'A', 'A')],
      ),
      expect: [{ row: 2, field: 'level', message: 'changed' }],
    },
    {
      name: 'raised in the grid',
      month: '2026-03',
      tables: { 'daily-report': [report('2026-03-10', 'A', 'O'), report('2026-03-23', 'A', 'A', wang)] },
      grids: grid([10, 'O'], [23, '*H']),
      expect: [{ table: 'contact-log', row: 1, field: 'contactMark', message: 'changed' }],
    },
    {
      name: 'the first letter in the grid is another than the dated box',
      month: '2026-03',
      tables: { 'daily-report': [report('2026-03-05', 'A', 'A')] },
      grids: grid([5, '√H'], [12, 'O']),
      expect: [{ table: 'contact-log', row: 0, field: 'contactMark', message: 'changed' }],
    },
  ],
  good: [
    {
      name: 'the car delivered: D is no level here',
      month: '2026-03',
      tables: { 'daily-report': [report('2026-03-10', 'A', 'O'), report('2026-03-23', 'A', 'A', wang)] },
      grids: grid([10, 'O'], [23, '*D']),
    },
    { name: 'reported', tables: tables(raised, [report('2026-03-09', 'B', 'A')]) },
    {
      name: 'reported a day later',
      tables: tables(raised, [report('2026-03-09', 'A', 'A', wang), report('2026-03-10', 'B', 'A')]),
    },
    {
      name: 'no change',
      tables: tables([contact('2026-03-02', 'B'), contact('2026-03-09', 'B')], [report('2026-03-09', 'B', 'B', wang)]),
    },
    { name: 'no report on that day', tables: tables(raised, [report('2026-03-12', 'B', 'B')]) },
    {
      name: 'a contact without a level',
      tables: tables([contact('2026-03-02', 'B'), contact('2026-03-09', null)], [report('2026-03-09', 'B', 'B')]),
    },
  ],
})
