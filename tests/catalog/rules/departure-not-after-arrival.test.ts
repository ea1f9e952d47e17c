import rule from '../../../src/catalog/rules/departure-not-after-arrival'
import type { Cell } from '../../../src/model/workbook'
import { testRule, type TablesLiteral } from '../../support/testRule'

const visits = (...times: readonly (readonly [Cell, Cell])[]): TablesLiteral => ({
  'showroom-traffic-log': times.map(([arrivalTime, departureTime]) => ({
    visitDate: '2026-03-05',
    arrivalTime,
    departureTime,
    visitKind: '首次',
    consultant: '李静',
  })),
})

testRule(rule, {
  bad: [
    {
      name: 'earlier',
      tables: visits([0.5, 0.45], ['15:30', '15:10']),
      expect: [
        {
          row: 0,
          field: 'departureTime',
          message: 'before',
          severity: 'error',
          data: { arrival: '12:00', departure: '10:48' },
        },
        { row: 1, field: 'departureTime', message: 'before' },
      ],
    },
    {
      name: 'the twelve hours of the afternoon are lacking',
      tables: visits([13 / 24, 2 / 24], ['11:40', '1:10']),
      expect: [
        { row: 0, field: 'departureTime', message: 'afternoon', fix: 14 / 24 },
        { row: 1, field: 'departureTime', message: 'afternoon', data: { arrival: '11:40', departure: '1:10' } },
      ],
    },
    {
      name: 'the same minute',
      tables: visits([0.5, 0.5]),
      expect: [{ row: 0, field: 'departureTime', message: 'same', data: { arrival: '12:00', departure: '12:00' } }],
    },
  ],
  good: [
    { name: 'later', tables: visits([0.5, 0.55], ['9:30', '10:15']) },
    { name: 'slots', tables: visits(['9:00-10:00', '9:00-10:00'], ['10:00-11:00', '9:00-10:00']) },
    { name: 'one of them blank', tables: visits([0.5, null], [null, 0.5]) },
    { name: 'with the day before the comma', tables: visits([46_086.4, 46_086.5]) },
  ],
})
