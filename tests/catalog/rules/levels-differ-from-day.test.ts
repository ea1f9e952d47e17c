import rule from '../../../src/catalog/rules/levels-differ-from-day'
import { testRule, type TablesLiteral } from '../../support/testRule'

const day = (statisticsDate: string, openH: number | null, openA: number | null) => ({
  statisticsDate,
  totalVisits: 2,
  firstVisits: 2,
  repeatVisits: 0,
  openH,
  openA,
})
const visits = (visitDate: string, ...levels: (string | null)[]) =>
  levels.map((level) => ({ visitDate, arrivalTime: 0.4, customerName: '陈立', visitKind: '首次', level }))
const captures = (visitDate: string, ...levels: string[]) =>
  visits(visitDate, ...levels).map((visit) => ({ ...visit, captured: '是' }))
const returns = (visitDate: string, ...levels: string[]) =>
  visits(visitDate, ...levels).map((visit) => ({ ...visit, visitKind: '再次', captured: '否' }))
const cards = (...levels: string[]): TablesLiteral => ({
  'prospect-card': levels.map((level, index) => ({
    createdDate: '2026-02-05',
    customerName: `客户${index}`,
    phone: `1380000000${index}`,
    model: '菱智M5',
    level,
    status: '在跟',
  })),
})
const month = '2026-03' as const
const log = [...visits('2026-03-29', 'H', 'A'), ...visits('2026-03-30', 'A', 'A'), ...visits('2026-03-31', 'H', null)]
const tables = (...statistics: object[]): TablesLiteral => ({
  'traffic-statistics': statistics,
  'showroom-traffic-log': log,
})

testRule(rule, {
  bad: [
    {
      name: 'one day of three',
      month,
      tables: tables(day('2026-03-29', 1, 1), day('2026-03-30', 1, 2), day('2026-03-31', 1, 0)),
      expect: [
        {
          table: 'traffic-statistics',
          row: 1,
          field: 'openH',
          message: 'flow',
          severity: 'warning',
          data: { date: '2026-03-30', level: 'H', a: 1, b: 0 },
        },
      ],
    },
    {
      name: 'the stock of open cards, one level wrong at the month’s end',
      month,
      tables: {
        'traffic-statistics': [day('2026-03-30', 2, 5), day('2026-03-31', 2, 4)],
        ...cards('H', 'H', 'A', 'A', 'A'),
      },
      expect: [{ row: 1, field: 'openA', message: 'stock', data: { date: '2026-03-31', level: 'A', a: 4, b: 3 } }],
    },
    {
      name: 'who was captured on the day, one day of three',
      month,
      tables: {
        'traffic-statistics': [day('2026-03-29', 1, 0), day('2026-03-30', 0, 1), day('2026-03-31', 1, 1)],
        'showroom-traffic-log': [
          ...captures('2026-03-29', 'H'),
          ...returns('2026-03-29', 'A', 'A'),
          ...captures('2026-03-30', 'A'),
          ...returns('2026-03-30', 'H'),
          ...captures('2026-03-31', 'A'),
        ],
      },
      expect: [{ row: 2, field: 'openH', message: 'captured', data: { date: '2026-03-31', level: 'H', a: 1, b: 0 } }],
    },
    {
      name: 'neither of them',
      month,
      tables: {
        ...tables(day('2026-03-29', 7, 9), day('2026-03-30', 8, 9), day('2026-03-31', 7, 9)),
        ...cards('H', 'A'),
      },
      expect: [{ row: -1, field: 'openH', message: 'ask', severity: 'info' }],
    },
  ],
  good: [
    {
      name: 'the day’s visits',
      month,
      tables: tables(day('2026-03-29', 1, 1), day('2026-03-30', 0, 2), day('2026-03-31', 1, 0)),
    },
    {
      name: 'the stock of open cards',
      month,
      tables: {
        'traffic-statistics': [day('2026-03-30', 2, 5), day('2026-03-31', 2, 3)],
        ...cards('H', 'H', 'A', 'A', 'A'),
      },
    },
    {
      name: 'who was captured on the day, by visit or by call, in one sheet for both',
      month,
      tables: {
        'traffic-statistics': [
          { ...day('2026-03-30', 1, 1), totalCalls: 1 },
          { ...day('2026-03-31', 1, 0), totalCalls: 0 },
        ],
        'showroom-traffic-log': [
          ...captures('2026-03-30', 'H'),
          ...returns('2026-03-30', 'A', 'A'),
          ...captures('2026-03-31', 'H'),
        ],
        'phone-up-log': [
          { callDate: '2026-03-30', callTime: 0.4, customerName: '王芳', level: 'A', captured: '是' },
          { callDate: '2026-03-31', callTime: 0.4, customerName: '李强', level: 'A', captured: '否' },
        ],
      },
    },
    {
      name: 'cars ordered and not yet delivered are O',
      month,
      tables: {
        'traffic-statistics': [{ ...day('2026-03-31', 1, 1), openO: 2 }],
        'prospect-card': [
          ...(cards('H', 'A')['prospect-card'] as object[]),
          ...[1, 2].map((index) => ({
            createdDate: '2026-02-05',
            customerName: `订单${index}`,
            phone: `1380000010${index}`,
            model: '菱智M5',
            level: 'O',
            status: '成交',
          })),
        ],
      },
    },
    {
      name: 'followed up without a card at hand: it is in another file',
      month,
      tables: {
        'traffic-statistics': [day('2026-03-31', 1, 2)],
        ...cards('H', 'A'),
        'follow-up-log': [
          {
            carriedOver: '上月留存',
            customerName: '林晓',
            phone: '13800000991',
            level: 'A',
            source: '来店',
            model: '菱智M5',
          },
        ],
      },
    },
    {
      name: 'fits on too few days to be the visits',
      month,
      settings: { levelFitShare: 0.7 },
      tables: tables(day('2026-03-29', 1, 1), day('2026-03-30', 1, 2), day('2026-03-31', 1, 0)),
    },
    {
      name: 'blank for none',
      month,
      tables: tables(day('2026-03-29', 1, 1), day('2026-03-30', null, 2), day('2026-03-31', 1, null)),
    },
    {
      name: 'a level that cannot be read may be any',
      month,
      tables: {
        'traffic-statistics': [day('2026-03-31', 1, 1)],
        'showroom-traffic-log': visits('2026-03-31', '热', 'H'),
      },
    },
    {
      name: 'the stock of a day long past',
      month,
      tables: { 'traffic-statistics': [day('2026-03-10', 9, 9)], ...cards('H', 'A') },
    },
  ],
})
