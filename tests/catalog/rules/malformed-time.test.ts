import malformedTime from '../../../src/catalog/rules/malformed-time'
import type { Cell } from '../../../src/model/workbook'
import { testRule, type TablesLiteral } from '../../support/testRule'

const visits = (...times: readonly Cell[]): TablesLiteral => ({
  'showroom-traffic-log': times.map((arrivalTime) => ({
    visitDate: '2026-03-05',
    arrivalTime,
    customerName: '陈立',
    visitKind: '首次',
    consultant: '李静',
  })),
})

testRule(malformedTime, {
  bad: [
    {
      name: 'other signs than the colon',
      tables: visits('15;05', '12；00', '15.35', 9.45, '下午3点20'),
      expect: [
        {
          row: 0,
          field: 'arrivalTime',
          message: 'readable',
          severity: 'warning',
          data: { value: '15;05', time: '15:05' },
          fix: (15 * 60 + 5) / 1440,
        },
        { row: 1, field: 'arrivalTime', message: 'readable', data: { value: '12；00', time: '12:00' }, fix: 0.5 },
        { row: 2, field: 'arrivalTime', message: 'readable', data: { value: '15.35', time: '15:35' } },
        { row: 3, field: 'arrivalTime', message: 'readable', data: { value: '9.45', time: '9:45' } },
        { row: 4, field: 'arrivalTime', message: 'readable', data: { value: '下午3点20', time: '15:20' } },
      ],
    },
    {
      name: 'a time as text is no time for a formula',
      tables: visits('9:30'),
      expect: [{ row: 0, field: 'arrivalTime', message: 'readable', fix: (9 * 60 + 30) / 1440 }],
    },
    {
      name: 'what is not certain is asked',
      tables: visits('13.0', 13.5, '3:20', 1430),
      expect: [
        { row: 0, field: 'arrivalTime', message: 'guessed' },
        { row: 1, field: 'arrivalTime', message: 'guessed' },
        { row: 2, field: 'arrivalTime', message: 'guessed' },
        { row: 3, field: 'arrivalTime', message: 'guessed' },
      ],
    },
    {
      name: 'no time at all',
      tables: visits('刚到', '25:00'),
      expect: [
        { row: 0, field: 'arrivalTime', message: 'unreadable', data: { value: '刚到' } },
        { row: 1, field: 'arrivalTime', message: 'unreadable' },
      ],
    },
  ],
  good: [
    { name: 'Excel’s times', tables: visits(0.4, 0.75, 0) },
    { name: 'with the day before the comma', tables: visits(46086.4) },
    { name: 'a slot tells only the hour', tables: visits('9:00-10:00', '9-10点', '14：00～15：00', '上午') },
    { name: 'blank and dashes', tables: visits(null, '-', '/') },
  ],
})
