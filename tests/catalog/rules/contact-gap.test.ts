import rule from '../../../src/catalog/rules/contact-gap'
import { testRule, type TablesLiteral } from '../../support/testRule'

const contact = (contactDate: string, level: string | null = 'A', more: object = {}) => ({
  contactDate,
  customerName: '陈立',
  phone: '13800000001',
  consultant: '周敏',
  contactMethod: '电话',
  contactNote: '约周末试驾',
  level,
  ...more,
})
const log = (...rows: object[]): TablesLiteral => ({ 'contact-log': rows })
const grid = (...marks: readonly [day: number, mark: string][]) => ({
  接触状况表: [
    ['2026年3月意向客户接触状况表'],
    ['区分', '客户姓名', '联系电话', '级别', '结果', ...Array.from({ length: 31 }, (_, index) => `${index + 1}日`)],
    [
      '上月留存',
      '陈立',
      '13800000001',
      'A',
      '在跟',
      ...Array.from({ length: 31 }, (_, index) => marks.find(([day]) => day === index + 1)?.[1] ?? null),
    ],
  ],
})

testRule(rule, {
  bad: [
    {
      name: 'three weeks at level A',
      tables: log(contact('2026-03-02'), contact('2026-03-23')),
      expect: [
        {
          table: 'contact-log',
          row: 1,
          field: 'contactDate',
          message: 'gap',
          severity: 'warning',
          data: { name: '陈立', d1: '2026-03-02', d2: '2026-03-23', d: 21, level: 'A', c: 7 },
        },
      ],
    },
    {
      name: 'two gaps, the entries in no order',
      tables: log(contact('2026-03-30', 'H'), contact('2026-03-02', 'H'), contact('2026-03-16', 'H')),
      expect: [
        { row: 2, field: 'contactDate', message: 'gap' },
        { row: 0, field: 'contactDate', message: 'gap' },
      ],
    },
    {
      name: 'in the grid of the follow-up log, a star between them',
      month: '2026-03',
      tables: {},
      grids: grid([2, '√'], [12, '*'], [27, 'B']),
      expect: [{ table: 'contact-log', row: 2, field: 'contactDate', message: 'gap' }],
    },
  ],
  good: [
    {
      name: 'due at Qingming, called on the second day of work after it',
      tables: log(contact('2026-04-03', 'H'), contact('2026-04-08', 'H')),
    },
    { name: 'at the cadence', tables: log(contact('2026-03-02'), contact('2026-03-09')) },
    { name: 'a month at level C', tables: log(contact('2026-02-02', 'C'), contact('2026-03-05', 'C')) },
    { name: 'within the grace', tables: log(contact('2026-03-02'), contact('2026-03-11')) },
    {
      name: 'another customer on the same phone',
      tables: log(contact('2026-03-02'), contact('2026-03-25', 'A', { customerName: '王芳' })),
    },
    {
      name: 'he came to the showroom in between',
      tables: {
        ...log(contact('2026-03-02'), contact('2026-03-18')),
        'showroom-traffic-log': [
          { visitDate: '2026-03-10', arrivalTime: 0.4, visitKind: '再次', customerName: '陈立', phone: '13800000001' },
        ],
      },
    },
    {
      name: 'given up, then followed up again',
      month: '2026-03',
      tables: {},
      grids: grid([2, 'F1'], [27, 'B']),
    },
    { name: 'the level is not known', tables: log(contact('2026-03-02', null), contact('2026-03-25', null)) },
  ],
})
