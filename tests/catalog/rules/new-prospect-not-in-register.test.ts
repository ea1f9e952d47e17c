import rule from '../../../src/catalog/rules/new-prospect-not-in-register'
import { testRule, type TablesLiteral } from '../../support/testRule'

const chen = { customerName: '陈立', phone: '13800000001', consultant: '周敏' }
const wang = { customerName: '王芳', phone: '13800000002', consultant: '周敏' }
const report = (who: object = chen, more: object = {}) => ({
  reportDate: '2026-03-05',
  carriedOver: '本月新增',
  contactPurpose: '促进',
  source: '来店',
  contactNote: '首次来店试驾',
  ...who,
  ...more,
})
const visit = (who: object = chen, more: object = {}) => ({
  visitDate: '2026-03-05',
  arrivalTime: 0.4,
  visitKind: '首次',
  captured: '是',
  ...who,
  ...more,
})
const tables = (reports: object[], visits: object[]): TablesLiteral => ({
  'daily-report': reports,
  'showroom-traffic-log': visits,
})

testRule(rule, {
  bad: [
    {
      name: 'new in the report, not in the register',
      tables: tables([report(), report(wang)], [visit(wang)]),
      expect: [
        {
          table: 'daily-report',
          row: 0,
          field: 'customerName',
          message: 'noVisit',
          severity: 'error',
          data: { name: '陈立', source: '来店', date: '2026-03-05' },
        },
      ],
    },
    {
      name: 'captured, and not in the report of the day',
      tables: tables([report(wang)], [visit(), visit(wang)]),
      expect: [
        {
          table: 'showroom-traffic-log',
          row: 0,
          field: 'captured',
          message: 'noReport',
          data: { name: '陈立', date: '2026-03-05', consultant: '周敏' },
        },
      ],
    },
    {
      name: 'captured, and reported only three weeks later',
      tables: tables([report(wang), report(chen, { reportDate: '2026-03-26' })], [visit(), visit(wang)]),
      expect: [{ table: 'showroom-traffic-log', row: 0, field: 'captured', message: 'noReport' }],
    },
    {
      name: 'new by a call that nobody entered',
      tables: {
        'daily-report': [report(chen, { source: '来电' })],
        'phone-up-log': [{ ...wang, callDate: '2026-03-04', callTime: 0.4 }],
      },
      expect: [{ table: 'daily-report', row: 0, field: 'customerName', message: 'noVisit' }],
    },
  ],
  good: [
    {
      name: 'lost in January and new once more: the card is of then',
      tables: {
        ...tables([report(chen), report(wang)], [visit(wang)]),
        'prospect-card': [{ ...chen, createdDate: '2026-01-20', model: '菱智M5', status: '在跟' }],
      },
    },
    {
      name: 'a caller of once who came in person',
      tables: {
        'daily-report': [report(chen, { source: '来电' }), report(wang)],
        'showroom-traffic-log': [visit(chen, { visitKind: '再次', captured: '否' }), visit(wang)],
        'phone-up-log': [{ ...wang, callDate: '2026-03-04', callTime: 0.4 }],
      },
    },
    { name: 'in both', tables: tables([report()], [visit()]) },
    { name: 'a day apart', tables: tables([report(chen, { reportDate: '2026-03-06' })], [visit()]) },
    {
      name: 'a later row of the month',
      tables: tables([report(), report(chen, { reportDate: '2026-03-20' })], [visit()]),
    },
    { name: 'from the net', tables: tables([report(chen, { source: '网络' }), report(wang)], [visit(wang)]) },
    {
      name: 'no report on that day',
      tables: tables([report(wang, { reportDate: '2026-03-09' })], [visit(), visit(wang)]),
    },
    {
      name: 'carried over',
      tables: tables([report(chen, { carriedOver: '上月留存' })], [visit(wang, { captured: '否' })]),
    },
  ],
})
