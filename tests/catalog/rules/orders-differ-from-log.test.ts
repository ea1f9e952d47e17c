import rule from '../../../src/catalog/rules/orders-differ-from-log'
import { testRule, type TablesLiteral } from '../../support/testRule'

const day = (statisticsDate: string, orderCount: number | null) => ({
  statisticsDate,
  totalVisits: 3,
  firstVisits: 2,
  repeatVisits: 1,
  orderCount,
})
const visits = (visitDate: string, ...ordered: (string | null)[]) =>
  ordered.map((is) => ({ visitDate, arrivalTime: 0.4, customerName: '陈立', visitKind: '再次', ordered: is }))
const cards = (...orderDates: (string | null)[]): TablesLiteral => ({
  'prospect-card': orderDates.map((orderDate, index) => ({
    createdDate: '2026-02-05',
    customerName: `客户${index}`,
    phone: `1380000000${index}`,
    model: '菱智M5',
    status: orderDate === null ? '在跟' : '成交',
    orderDate,
  })),
})
const withLog = (statistics: object[], log: object[]): TablesLiteral => ({
  'traffic-statistics': statistics,
  'showroom-traffic-log': log,
})
const month = '2026-03' as const

testRule(rule, {
  bad: [
    {
      name: 'one too many',
      month,
      tables: withLog([day('2026-03-05', 2)], visits('2026-03-05', '是', '否')),
      expect: [
        {
          table: 'traffic-statistics',
          row: 0,
          field: 'orderCount',
          message: 'log',
          severity: 'error',
          data: { date: '2026-03-05', a: 2, b: 1 },
        },
      ],
    },
    {
      name: 'left blank',
      month,
      tables: withLog([day('2026-03-05', null)], visits('2026-03-05', '是')),
      expect: [{ row: 0, field: 'orderCount', message: 'log' }],
    },
    {
      name: 'by the cards',
      month,
      tables: { 'traffic-statistics': [day('2026-03-05', 0)], ...cards('2026-03-05', '2026-03-06', null) },
      expect: [{ table: 'traffic-statistics', row: 0, field: 'orderCount', message: 'cards' }],
    },
  ],
  good: [
    { name: 'they agree', month, tables: withLog([day('2026-03-05', 1)], visits('2026-03-05', '是', '否')) },
    {
      name: 'ordered by telephone, as the card tells',
      month,
      tables: { ...withLog([day('2026-03-05', 2)], visits('2026-03-05', '是')), ...cards('2026-03-05', '2026-03-05') },
    },
    { name: 'a blank day of none', month, tables: withLog([day('2026-03-05', null)], visits('2026-03-05', '否')) },
    {
      name: 'days to come',
      month,
      today: '2026-03-05',
      tables: withLog([day('2026-03-05', 1), day('2026-03-06', 3)], visits('2026-03-05', '是')),
    },
    {
      name: 'a month that no sheet tells of',
      month,
      tables: withLog([day('2026-02-05', 3), day('2026-03-05', 1)], visits('2026-03-05', '是')),
    },
  ],
})
