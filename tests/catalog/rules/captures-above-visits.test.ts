import rule from '../../../src/catalog/rules/captures-above-visits'
import { testRule, type TablesLiteral } from '../../support/testRule'

const form = (...days: readonly [visits: number | null, captured: number | null, calls?: number][]): TablesLiteral => ({
  'traffic-statistics': days.map(([totalVisits, capturedCount, totalCalls], index) => ({
    statisticsDate: `2026-03-0${index + 1}`,
    totalVisits,
    firstVisits: totalVisits,
    repeatVisits: 0,
    capturedCount,
    ...(totalCalls !== undefined && { totalCalls }),
  })),
})

testRule(rule, {
  bad: [
    {
      name: 'five of four',
      tables: form([2, 3], [2, 2]),
      expect: [
        {
          table: 'traffic-statistics',
          row: -1,
          field: 'capturedCount',
          message: 'above',
          severity: 'warning',
          data: { a: 5, b: 4, x: 125 },
        },
      ],
    },
    {
      name: 'calls do not explain it',
      tables: form([2, 5, 1]),
      expect: [{ row: -1, field: 'capturedCount', message: 'above' }],
    },
    {
      name: 'a day left blank',
      tables: form([2, 3], [null, null]),
      expect: [{ row: -1, field: 'capturedCount', message: 'above' }],
    },
  ],
  good: [
    { name: 'half of them', tables: form([4, 2], [2, 1]) },
    { name: 'all of them', tables: form([2, 2]) },
    { name: 'one day more, the other less', tables: form([1, 2], [4, 1]) },
    { name: 'of visits and calls', tables: form([2, 3, 2]) },
    { name: 'not filled in yet', tables: form([null, null]) },
  ],
})
