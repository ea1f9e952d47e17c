import { figureOf, numbersOf, readTables } from '../../support/kpi-report'

const visit = (visitKind: string, captured: string | null, consultant: string, phone: string | number | null) => ({
  visitDate: '2026-03-05',
  arrivalTime: 0.4,
  departureTime: 0.5,
  customerName: '王芳',
  phone,
  model: '菱智',
  visitKind,
  captured,
  consultant,
})

describe('capture-rate', () => {
  const report = readTables({
    'showroom-traffic-log': [
      visit('首次', '是', '陈晓东', '13800001234'),
      visit('首次', '否', '陈晓东', '未留'),
      visit('首次', '√', '李海燕', 13800001235),
      visit('首次', null, '李海燕', null),
      visit('再次', '是', '李海燕', '13800001236'),
    ],
  })

  test('goes by first visits, as S002 asks', () => {
    expect(numbersOf(report, 'capture-rate', 'first-visits')).toEqual([2, 4, 0.5])
    expect(numbersOf(report, 'capture-rate', 'first-visits', '李海燕')).toEqual([1, 2, 0.5])
  })
  test('over all visits is a variant of its own', () => {
    expect(numbersOf(report, 'capture-rate', 'all-visits')).toEqual([3, 5, 0.6])
  })
  test('a note in the phone column is no phone', () => {
    expect(numbersOf(report, 'capture-rate', 'phone')).toEqual([2, 4, 0.5])
  })
  test('a consultant of return visits only has no rate, and the reason names the base', () => {
    const few = readTables({
      'showroom-traffic-log': [visit('首次', '是', '陈晓东', null), visit('再次', '是', '周文博', null)],
    })
    expect(figureOf(few, 'capture-rate', 'first-visits', '周文博')).toMatchObject({
      value: null,
      numerator: 0,
      denominator: 0,
      reason: { zh: '“首次来店批数”为0，不算比率' },
    })
  })
})
