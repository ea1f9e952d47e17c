import rule from '../../../src/catalog/rules/slots-differ-from-day'
import { day, testRule } from '../../support/testRule'

type Row = readonly [date: string, ...slots: [number, number, number], total: number | null, first: number | null]
const sheet = (...rows: readonly Row[]) => ({
  展厅来店统计表: [
    ['2026年3月展厅来店统计表'],
    ['日期', '9:00-11:00', '11:00-14:00', '14:00-18:00', '来店总数', '初次来店'],
    ...rows.map(([date, ...rest]) => [day(date), ...rest]),
  ],
})
const month = '2026-03' as const

testRule(rule, {
  bad: [
    {
      name: 'a first visit is in no slot',
      month,
      tables: {},
      grids: sheet(['2026-03-01', 1, 2, 1, 5, 4], ['2026-03-02', 1, 0, 1, 4, 3], ['2026-03-03', 2, 0, 0, 2, 2]),
      expect: [
        {
          table: 'traffic-statistics',
          row: 1,
          field: 'firstVisits',
          message: 'first',
          severity: 'error',
          data: { date: '2026-03-02', slots: 2, day: 3 },
        },
      ],
    },
    {
      name: 'slots that count all visits',
      month,
      tables: {},
      grids: sheet(['2026-03-01', 2, 2, 1, 5, 4], ['2026-03-02', 1, 1, 1, 3, 1], ['2026-03-03', 2, 0, 0, 3, 1]),
      expect: [{ row: 2, field: 'totalVisits', message: 'total' }],
    },
    {
      name: 'two days of four',
      month,
      tables: {},
      grids: sheet(
        ['2026-03-01', 1, 2, 1, 5, 4],
        ['2026-03-02', 1, 1, 1, 5, 4],
        ['2026-03-03', 2, 0, 0, 2, 2],
        ['2026-03-04', 2, 2, 0, 7, 5],
      ),
      expect: [
        { row: 1, field: 'firstVisits', message: 'first' },
        { row: 3, field: 'firstVisits', message: 'first' },
      ],
    },
  ],
  good: [
    {
      name: 'slots of first visits, return visits in the total only',
      month,
      tables: {},
      grids: sheet(['2026-03-01', 1, 2, 1, 6, 4], ['2026-03-02', 1, 0, 1, 4, 2]),
    },
    {
      name: 'slots of all visits',
      month,
      tables: {},
      grids: sheet(['2026-03-01', 1, 2, 1, 4, 2], ['2026-03-02', 1, 0, 1, 2, 1]),
    },
    {
      name: 'days not filled in yet',
      month,
      tables: {},
      grids: sheet(['2026-03-01', 1, 2, 1, 6, 4], ['2026-03-02', 0, 0, 0, null, null]),
    },
    {
      name: 'days to come',
      month,
      today: '2026-03-01',
      tables: {},
      grids: sheet(['2026-03-01', 1, 2, 1, 5, 4], ['2026-03-02', 1, 0, 1, 9, 9]),
    },
  ],
})
