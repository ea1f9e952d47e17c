import rule from '../../../src/catalog/rules/statistics-differ-from-calls'
import { reportOf, testRule, type Case, type TablesLiteral } from '../../support/testRule'

const calls = (callDate: string, ...kinds: (string | null)[]) =>
  kinds.map((visitKind) => ({ callDate, callTime: 0.4, customerName: '张伟', visitKind, consultant: '李静' }))
const day = (statisticsDate: string, totalCalls: number | null, firstCalls: number | null) => ({
  statisticsDate,
  totalCalls,
  firstCalls,
})
const tables = (statistics: object[], log: object[]): TablesLiteral => ({
  'traffic-statistics': statistics,
  'phone-up-log': log,
})
const log = [...calls('2026-03-01', '首次', '首次', '再次'), ...calls('2026-03-02', '首次')]
const month = '2026-03' as const
const oneTooMany: Case = {
  name: 'a first call too many',
  month,
  tables: tables([day('2026-03-01', 4, 3), day('2026-03-02', 1, 1)], log),
}

testRule(rule, {
  bad: [
    {
      ...oneTooMany,
      expect: [
        {
          table: 'traffic-statistics',
          row: 0,
          field: 'firstCalls',
          message: 'first',
          severity: 'error',
          data: { date: '2026-03-01', statistics: 3, log: 2 },
        },
        { row: 0, field: 'totalCalls', message: 'total', data: { date: '2026-03-01', statistics: 4, log: 3 } },
      ],
    },
    {
      name: 'a day left blank',
      month,
      tables: tables([day('2026-03-01', null, null), day('2026-03-02', 1, 1)], log),
      expect: [{ row: 0, field: 'totalCalls', message: 'blank' }],
    },
    {
      name: 'a day left out',
      month,
      tables: tables([day('2026-03-01', 3, 2)], log),
      expect: [{ row: -1, field: 'statisticsDate', message: 'absent', data: { date: '2026-03-02', log: 1 } }],
    },
  ],
  good: [
    { name: 'they agree', month, tables: tables([day('2026-03-01', 3, 2), day('2026-03-02', 1, 1)], log) },
    {
      name: 'a call of unknown kind counts as either',
      month,
      tables: tables([day('2026-03-01', 1, 1)], calls('2026-03-01', null)),
    },
    {
      name: 'days to come',
      month,
      today: '2026-03-01',
      tables: tables([day('2026-03-01', 3, 2), day('2026-03-02', null, null)], log),
    },
    {
      name: 'a month whose log is not at hand',
      month,
      tables: tables([day('2026-02-01', 9, 5), day('2026-03-01', 3, 2), day('2026-03-02', 1, 1)], log),
    },
  ],
})

test('a wrong total that follows from wrong first calls names them', () => {
  const [part, total] = reportOf(rule, oneTooMany).findings
  expect(total?.causedBy).toBe(part)
})
