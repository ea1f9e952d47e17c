import statisticsDifferFromLog from '../../../src/catalog/rules/statistics-differ-from-log'
import { reportOf, testRule, type Case } from '../../support/testRule'

const visits = (date: string, ...kinds: readonly (string | null)[]) =>
  kinds.map((visitKind) => ({ visitDate: date, customerName: '张伟', visitKind, consultant: '李静', arrivalTime: 0.4 }))
const day = (
  statisticsDate: string,
  totalVisits: number | null,
  firstVisits: number | null,
  repeatVisits: number | null,
) => ({
  statisticsDate,
  totalVisits,
  firstVisits,
  repeatVisits,
})
const log = [...visits('2026-03-01', '首次', '首次', '再次'), ...visits('2026-03-02', '首次')]
const oneTooMany: Case = {
  name: 'a first visit too many',
  month: '2026-03',
  tables: {
    'traffic-statistics': [day('2026-03-01', 4, 3, 1), day('2026-03-02', 1, 1, 0)],
    'showroom-traffic-log': log,
  },
}

testRule(statisticsDifferFromLog, {
  bad: [
    {
      ...oneTooMany,
      expect: [
        {
          table: 'traffic-statistics',
          row: 0,
          field: 'firstVisits',
          message: 'first',
          data: { date: '2026-03-01', statistics: 3, log: 2 },
        },
        {
          row: 0,
          field: 'totalVisits',
          message: 'total',
          severity: 'error',
          data: { date: '2026-03-01', statistics: 4, log: 3 },
        },
      ],
    },
    {
      name: 'first and return visits mixed up',
      month: '2026-03',
      tables: {
        'traffic-statistics': [day('2026-03-01', 3, 1, 2), day('2026-03-02', 1, 1, 0)],
        'showroom-traffic-log': log,
      },
      expect: [
        { row: 0, field: 'firstVisits', message: 'first' },
        { row: 0, field: 'repeatVisits', message: 'repeat', data: { date: '2026-03-01', statistics: 2, log: 1 } },
      ],
    },
    {
      name: 'a day left blank, one left out, one made up',
      month: '2026-03',
      tables: {
        'traffic-statistics': [day('2026-03-01', null, null, null), day('2026-03-03', 2, 2, 0)],
        'showroom-traffic-log': log,
      },
      expect: [
        { row: 0, field: 'totalVisits', message: 'blank', data: { date: '2026-03-01', log: 3 } },
        { row: 1, field: 'firstVisits', message: 'first' },
        { row: 1, field: 'totalVisits', message: 'total', data: { date: '2026-03-03', statistics: 2, log: 0 } },
        {
          table: 'traffic-statistics',
          row: -1,
          field: 'statisticsDate',
          message: 'absent',
          data: { date: '2026-03-02', log: 1 },
        },
      ],
    },
    {
      name: 'some errands counted and some not',
      month: '2026-03',
      tables: {
        'traffic-statistics': [day('2026-03-01', 4, 2, 2), day('2026-03-02', 1, 1, 0)],
        'showroom-traffic-log': [...log, ...visits('2026-03-01', '再次', '再次')].map((visit, index) => ({
          ...visit,
          visitPurpose: index > 3 ? '保养' : '看车',
        })),
      },
      expect: [
        { row: 0, field: 'repeatVisits', message: 'repeat' },
        { row: 0, field: 'totalVisits', message: 'total', data: { date: '2026-03-01', statistics: 4, log: 5 } },
      ],
    },
  ],
  good: [
    {
      name: 'they agree, blanks for none, a party of unknown kind counted as either',
      month: '2026-03',
      tables: {
        'traffic-statistics': [
          day('2026-03-01', 3, 2, 1),
          day('2026-03-02', 2, 2, null),
          day('2026-03-03', null, null, null),
        ],
        'showroom-traffic-log': [...log, ...visits('2026-03-02', null)],
      },
    },
    {
      name: 'errands left out of the statistics, or counted along',
      month: '2026-03',
      tables: {
        'traffic-statistics': [day('2026-03-01', 3, 2, 1), day('2026-03-02', 3, 1, 2)],
        'showroom-traffic-log': [
          ...[...log, ...visits('2026-03-01', '再次', '首次')].map((visit, index) => ({
            ...visit,
            visitPurpose: index > 3 ? '保养' : '看车',
          })),
          ...visits('2026-03-02', '再次', '再次').map((visit) => ({ ...visit, visitPurpose: '提车' })),
        ],
      },
    },
    {
      name: 'a day of errands alone is not in the statistics',
      month: '2026-03',
      tables: {
        'traffic-statistics': [day('2026-03-01', 3, 2, 1), day('2026-03-02', 1, 1, 0)],
        'showroom-traffic-log': [
          ...log.map((visit) => ({ ...visit, visitPurpose: '看车' })),
          ...visits('2026-03-03', '再次').map((visit) => ({ ...visit, visitPurpose: '维修' })),
        ],
      },
    },
    {
      name: 'several logs, one a day',
      month: '2026-03',
      tables: {
        'traffic-statistics': [day('2026-03-01', 3, 2, 1), day('2026-03-02', 1, 1, 0)],
        'showroom-traffic-log': [
          { name: '3月1日登记', rows: log.slice(0, 3) },
          { name: '3月2日登记', rows: log.slice(3) },
        ],
      },
    },
    {
      name: 'days that are not over yet',
      month: '2026-03',
      today: '2026-03-01',
      tables: {
        'traffic-statistics': [day('2026-03-01', 3, 2, 1), day('2026-03-02', null, null, null)],
        'showroom-traffic-log': log,
      },
    },
    {
      name: 'a month whose log is not at hand',
      month: '2026-03',
      tables: {
        'traffic-statistics': [day('2026-02-01', 9, 5, 4), day('2026-03-01', 3, 2, 1), day('2026-03-02', 1, 1, 0)],
        'showroom-traffic-log': log,
      },
    },
  ],
})

test('a wrong total that follows from a wrong part names it', () => {
  const [part, total] = reportOf(statisticsDifferFromLog, oneTooMany).findings
  expect(part?.causedBy).toBeNull()
  expect(total?.causedBy).toBe(part)
})
