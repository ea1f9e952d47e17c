import rule from '../../../src/catalog/rules/day-without-entries'
import { testRule } from '../../support/testRule'

const date = (day: number): string => `2026-03-${String(day).padStart(2, '0')}`
const visits = (days: readonly number[], parties = 3) =>
  days.flatMap((day) =>
    Array.from({ length: parties }, (_, index) => ({
      visitDate: date(day),
      arrivalTime: 0.4 + index / 20,
      customerName: '陈立',
      visitKind: '首次',
      consultant: '周敏',
    })),
  )
const days = [2, 3, 4, 5, 6, 9, 10, 11, 12, 13]
const without = (...some: number[]): number[] => days.filter((day) => !some.includes(day))
const statistics = (day: number, totalVisits: number | null, remark: string | null = null) => [
  { statisticsDate: date(day), totalVisits, firstVisits: totalVisits, repeatVisits: 0, remark },
]
const month = '2026-03' as const

testRule(rule, {
  bad: [
    {
      name: 'a Thursday',
      month,
      tables: { 'showroom-traffic-log': visits(without(5)) },
      expect: [
        {
          table: 'showroom-traffic-log',
          row: -1,
          field: 'visitDate',
          message: 'none',
          severity: 'warning',
          data: { date: '2026-03-05' },
        },
      ],
    },
    {
      name: 'two days',
      month,
      tables: { 'showroom-traffic-log': visits(without(5, 11)) },
      expect: [
        { row: -1, field: 'visitDate', message: 'none' },
        { row: -1, field: 'visitDate', message: 'none' },
      ],
    },
    {
      name: 'the statistics leave it blank',
      month,
      tables: { 'showroom-traffic-log': visits(without(5)), 'traffic-statistics': statistics(5, null) },
      expect: [{ table: 'traffic-statistics', row: 0, field: 'statisticsDate', message: 'counted' }],
    },
    {
      name: 'the statistics, counted from the log, say 0',
      month,
      tables: { 'showroom-traffic-log': visits(without(5)), 'traffic-statistics': statistics(5, 0) },
      expect: [
        {
          table: 'traffic-statistics',
          row: 0,
          field: 'statisticsDate',
          message: 'counted',
          severity: 'warning',
          data: { date: '2026-03-05' },
        },
      ],
    },
    {
      name: 'the first day that the statistics count',
      month,
      tables: { 'showroom-traffic-log': visits(without(2)), 'traffic-statistics': statistics(2, 0) },
      expect: [{ table: 'traffic-statistics', row: 0, field: 'statisticsDate', message: 'counted' }],
    },
    {
      name: 'a Saturday of a store that has guests on the others',
      month,
      tables: { 'showroom-traffic-log': visits([...days, 7, 16, 17, 18, 19, 20, 21, 23]) },
      expect: [{ row: -1, field: 'visitDate', message: 'none', data: { date: '2026-03-14' } }],
    },
  ],
  good: [
    { name: 'weekends', month, tables: { 'showroom-traffic-log': visits(days) } },
    {
      name: 'one Saturday does not open the others',
      month,
      tables: { 'showroom-traffic-log': visits([...days, 7, 16]) },
    },
    { name: 'a quiet store', month, tables: { 'showroom-traffic-log': visits(without(5), 1) } },
    {
      name: 'a remark in the statistics says why',
      month,
      tables: {
        'showroom-traffic-log': visits(without(5)),
        'traffic-statistics': statistics(5, 0, '盘点，不对外营业'),
      },
    },
    {
      name: 'a store that has days without guests: the statistics say 0 of two',
      month,
      tables: {
        'showroom-traffic-log': visits(without(5, 11)),
        'traffic-statistics': [...statistics(5, 0), ...statistics(11, 0)],
      },
    },
    {
      name: 'the statistics count guests: another rule asks for their entries',
      month,
      tables: { 'showroom-traffic-log': visits(without(5)), 'traffic-statistics': statistics(5, 2) },
    },
    {
      name: 'the statistics are not filled in before the log begins',
      month,
      tables: { 'showroom-traffic-log': visits(without(2)), 'traffic-statistics': statistics(2, null) },
    },
    { name: 'a log of four days', month, tables: { 'showroom-traffic-log': visits([2, 3, 9, 10]) } },
    {
      name: 'four parties a day make a busy one',
      month,
      settings: { busyDayParties: 4 },
      tables: { 'showroom-traffic-log': visits(without(5)) },
    },
    {
      name: 'ten days make a log',
      month,
      settings: { monthLogMinDays: 10 },
      tables: { 'showroom-traffic-log': visits(without(5)) },
    },
    {
      name: 'the store was closed',
      month,
      settings: { restDays: { weekly: 'official', publicHolidays: true, closed: ['2026-03-05'], open: [] } },
      tables: { 'showroom-traffic-log': visits(without(5)) },
    },
  ],
})
