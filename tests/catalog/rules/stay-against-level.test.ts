import rule from '../../../src/catalog/rules/stay-against-level'
import { testRule, type TablesLiteral } from '../../support/testRule'

const visits = (
  ...rows: readonly (readonly [minutes: number, level: string | null, more?: object])[]
): TablesLiteral => ({
  'showroom-traffic-log': rows.map(([minutes, level, more]) => ({
    visitDate: '2026-03-05',
    arrivalTime: 0.5,
    departureTime: 0.5 + minutes / 1440,
    visitKind: '首次',
    level,
    consultant: '李静',
    ...more,
  })),
})

testRule(rule, {
  bad: [
    {
      name: 'short for H and for A',
      tables: visits([12, 'H'], [15, 'A'], [25, 'H']),
      expect: [
        { row: 0, field: 'level', message: 'short', severity: 'warning', data: { minutes: 12, level: 'H' } },
        { row: 1, field: 'level', message: 'short' },
        { row: 2, field: 'level', message: 'short' },
      ],
    },
    {
      name: 'two hours, and still C',
      tables: visits([130, 'C']),
      expect: [{ row: 0, field: 'level', message: 'long', data: { minutes: 130, level: 'C' } }],
    },
    {
      name: 'by the dealer’s own measure',
      settings: { stayMinForLevel: { H: 60 }, longStayMinutes: 60 },
      tables: visits([45, 'H'], [10, 'A'], [70, 'C']),
      expect: [
        { row: 0, field: 'level', message: 'short' },
        { row: 2, field: 'level', message: 'long' },
      ],
    },
  ],
  good: [
    { name: 'long enough', tables: visits([35, 'H'], [22, 'A'], [5, 'B'], [10, 'C'], [90, 'C']) },
    { name: 'a return visit', tables: visits([10, 'H', { visitKind: '再次' }]) },
    {
      name: 'an order, a car to collect',
      tables: visits([10, 'H', { ordered: '是' }], [10, 'A', { visitPurpose: '提车' }]),
    },
    { name: 'times in the wrong order are FL10’s', tables: visits([-20, 'H']) },
    { name: 'slots', tables: visits([40, 'H', { arrivalTime: '9:00-10:00', departureTime: '9:00-10:00' }]) },
    { name: 'no level', tables: visits([3, null]) },
  ],
})
