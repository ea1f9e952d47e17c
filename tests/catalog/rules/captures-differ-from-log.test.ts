import rule from '../../../src/catalog/rules/captures-differ-from-log'
import { testRule, type TablesLiteral } from '../../support/testRule'

const day = (statisticsDate: string, capturedCount: number | null) => ({
  statisticsDate,
  totalVisits: 3,
  firstVisits: 3,
  repeatVisits: 0,
  capturedCount,
})
const visits = (visitDate: string, ...captured: (string | null)[]) =>
  captured.map((is) => ({ visitDate, arrivalTime: 0.4, customerName: '陈立', visitKind: '首次', captured: is }))
const cards = (createdDate: string, ...sources: string[]) =>
  sources.map((source, index) => ({
    createdDate,
    customerName: `客户${index}`,
    phone: `1380000000${index}`,
    model: '菱智M5',
    source,
    status: '在跟',
  }))
const withLog = (statistics: object[], log: object[]): TablesLiteral => ({
  'traffic-statistics': statistics,
  'showroom-traffic-log': log,
})
const withCards = (statistics: object[], ledger: object[]): TablesLiteral => ({
  'traffic-statistics': statistics,
  'prospect-card': ledger,
})
const month = '2026-03' as const

testRule(rule, {
  bad: [
    {
      name: 'one too many',
      month,
      tables: withLog([day('2026-03-05', 3)], visits('2026-03-05', '是', '否', '是')),
      expect: [
        {
          table: 'traffic-statistics',
          row: 0,
          field: 'capturedCount',
          message: 'log',
          severity: 'error',
          data: { date: '2026-03-05', a: 3, b: 2 },
        },
      ],
    },
    {
      name: 'left blank',
      month,
      tables: withLog(
        [day('2026-03-05', null), day('2026-03-06', 1)],
        [...visits('2026-03-05', '是'), ...visits('2026-03-06', '是')],
      ),
      expect: [{ row: 0, field: 'capturedCount', message: 'log' }],
    },
    {
      name: 'more than the cards of three days',
      month,
      tables: withCards(
        [day('2026-03-05', 3)],
        [...cards('2026-03-05', '来店', '网络'), ...cards('2026-03-06', '来店')],
      ),
      expect: [{ row: 0, field: 'capturedCount', message: 'cards', data: { date: '2026-03-05', a: 3, b: 2 } }],
    },
    {
      name: 'calls, which have a sheet of their own',
      month,
      tables: {
        'traffic-statistics': [
          { rows: [day('2026-03-05', 1)] },
          {
            name: '来电统计',
            rows: [{ statisticsDate: '2026-03-05', totalCalls: 2, firstCalls: 2, capturedCount: 2 }],
          },
        ],
        'showroom-traffic-log': visits('2026-03-05', '是', '否'),
        'phone-up-log': [{ callDate: '2026-03-05', callTime: 0.4, customerName: '王芳', captured: '是' }],
      },
      expect: [{ row: 0, field: 'capturedCount', message: 'log', data: { date: '2026-03-05', a: 2, b: 1 } }],
    },
  ],
  good: [
    { name: 'they agree', month, tables: withLog([day('2026-03-05', 2)], visits('2026-03-05', '是', '否', '是')) },
    {
      name: 'a blank day of none',
      month,
      tables: withLog([day('2026-03-05', null)], visits('2026-03-05', '否', null)),
    },
    {
      name: 'calls counted as well',
      month,
      tables: {
        ...withLog([day('2026-03-05', 2)], visits('2026-03-05', '是', '否')),
        'phone-up-log': [{ callDate: '2026-03-05', callTime: 0.4, customerName: '王芳', captured: '是' }],
      },
    },
    {
      name: 'visits and calls, a sheet each',
      month,
      tables: {
        'traffic-statistics': [
          { rows: [day('2026-03-05', 2)] },
          {
            name: '来电统计',
            rows: [{ statisticsDate: '2026-03-05', totalCalls: 2, firstCalls: 2, capturedCount: 1 }],
          },
        ],
        'showroom-traffic-log': visits('2026-03-05', '是', '是'),
        'phone-up-log': [
          { callDate: '2026-03-05', callTime: 0.4, customerName: '王芳', captured: '是' },
          { callDate: '2026-03-05', callTime: 0.5, customerName: '李强', captured: '否' },
        ],
      },
    },
    {
      name: 'visits and calls, a sheet each, against the cards',
      month,
      tables: {
        'traffic-statistics': [
          { rows: [day('2026-03-05', 2)] },
          {
            name: '来电统计',
            rows: [{ statisticsDate: '2026-03-05', totalCalls: 2, firstCalls: 2, capturedCount: 1 }],
          },
        ],
        'prospect-card': cards('2026-03-05', '来店', '来店', '来电'),
      },
    },
    {
      name: 'the card was made a day later',
      month,
      tables: withCards([day('2026-03-05', 2)], [...cards('2026-03-05', '来店'), ...cards('2026-03-06', '来店')]),
    },
    {
      name: 'days to come',
      month,
      today: '2026-03-05',
      tables: withLog([day('2026-03-05', 1), day('2026-03-06', 4)], visits('2026-03-05', '是')),
    },
    {
      name: 'a month whose log is not at hand',
      month,
      tables: withLog([day('2026-02-05', 4), day('2026-03-05', 1)], visits('2026-03-05', '是')),
    },
  ],
})
