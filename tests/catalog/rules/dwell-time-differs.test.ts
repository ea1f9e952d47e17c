import rule from '../../../src/catalog/rules/dwell-time-differs'
import type { Cell } from '../../../src/model/workbook'
import { testRule, type TablesLiteral } from '../../support/testRule'

const visits = (...rows: readonly (readonly [Cell, Cell, Cell])[]): TablesLiteral => ({
  'showroom-traffic-log': rows.map(([arrivalTime, departureTime, dwellTime]) => ({
    visitDate: '2026-03-05',
    arrivalTime,
    departureTime,
    dwellTime,
    visitKind: '首次',
    consultant: '李静',
  })),
})
const [ten, eleven] = [10 / 24, 11 / 24]

testRule(rule, {
  bad: [
    {
      name: 'more or less than the times say',
      tables: visits([ten, eleven, 45], [ten, eleven, 63]),
      expect: [
        {
          row: 0,
          field: 'dwellTime',
          message: 'differ',
          severity: 'warning',
          data: { written: 45, minutes: 60 },
          fix: 60,
        },
        { row: 1, field: 'dwellTime', message: 'differ' },
      ],
    },
    {
      name: 'more than a day',
      tables: visits([ten, eleven, 1500], [ten, null, 2880]),
      expect: [
        { row: 0, field: 'dwellTime', message: 'day', fix: 60 },
        { row: 1, field: 'dwellTime', message: 'day', data: { written: 2880 } },
      ],
    },
    {
      name: 'typed as a time',
      tables: visits([ten, eleven, 0.5 / 24], ['10:00', '11:00', '20分钟']),
      expect: [
        { row: 0, field: 'dwellTime', message: 'differ', data: { written: 30, minutes: 60 } },
        { row: 1, field: 'dwellTime', message: 'differ', data: { written: 20, minutes: 60 } },
      ],
    },
  ],
  good: [
    { name: 'within two minutes', tables: visits([ten, eleven, 60], [ten, eleven, 58], [ten, eleven, 62]) },
    { name: 'typed as a time', tables: visits([ten, eleven, 1 / 24]) },
    { name: 'blank, or a time lacking', tables: visits([ten, eleven, null], [ten, null, 45]) },
    { name: 'times that are not certain', tables: visits(['10:00', '1:30', 45]) },
    { name: 'a departure before the arrival is FL10’s', tables: visits([eleven, ten, 60]) },
    { name: 'slots', tables: visits(['9:00-10:00', '10:00-11:00', 45]) },
  ],
})
