import type { Cell } from '../../../src/model/workbook'
import dwellTime from '../../../src/catalog/kpis/dwell-time'
import { formulaOf, readTables, rowValues } from '../../support/kpi-report'

const clock = (hour: number, minute: number, second = 0): number => (hour * 3600 + minute * 60 + second) / 86_400
const visit = (arrivalTime: Cell, departureTime: Cell) => ({
  visitDate: '2026-03-05',
  arrivalTime,
  departureTime,
  customerName: '王芳',
  phone: '13800001234',
  model: '菱智',
  visitKind: '首次',
  consultant: '陈晓东',
})

describe('dwell-time', () => {
  test.each([
    ['whole minutes', clock(9, 5), clock(10, 35), 90],
    ['half a minute is rounded up', clock(9, 0), clock(9, 12, 30), 13],
    ['with the day', 46086 + clock(9, 0), 46086 + clock(9, 20), 20],
    ['no departure', clock(9, 0), null, ''],
    ['a time as text', '9:00', clock(10, 0), ''],
    ['departure before arrival', clock(10, 0), clock(9, 0), ''],
    ['the same time twice', clock(10, 0), clock(10, 0), ''],
    ['one with the day, one without', clock(10, 0), 46086 + clock(11, 0), ''],
  ])('%s', (_, arrival, departure, minutes) => {
    const report = readTables({ 'showroom-traffic-log': [visit(arrival, departure)] })
    expect(rowValues(report, 'dwell-time')).toEqual([minutes])
  })

  test('says the same as a formula', () => {
    expect(formulaOf(dwellTime, { arrivalTime: 'C3', departureTime: 'D3' })).toBe(
      'IF(COUNT(C3,D3)<2,"",IF(OR(D3<=C3,D3-C3>=1),"",ROUND(ROUND((D3-C3)*1440,6),0)))',
    )
  })
})
