import { numbersOf, figureOf, readTables } from '../../support/kpi-report'

const visit = (visitDate: string, visitKind: string, consultant: string, visitPurpose: string | null = null) => ({
  visitDate,
  arrivalTime: 0.4,
  departureTime: 0.5,
  customerName: '王芳',
  phone: '13800001234',
  model: '菱智',
  visitKind,
  consultant,
  visitPurpose,
})
const log = [
  visit('2026-03-01', '首次', '陈晓东', '看车'),
  visit('2026-03-31', '初次', '陈晓东', '提车'),
  visit('2026-03-15', '二次', '李海燕', null),
  visit('2026-02-28', '首次', '李海燕', '看车'),
  visit('2026-04-01', '首次', '李海燕', '看车'),
]

describe('showroom-visits', () => {
  const report = readTables({ 'showroom-traffic-log': log })
  test.each([
    ['all', '', 3],
    ['all', '陈晓东', 2],
    ['all', '李海燕', 1],
    ['first', '', 2],
    ['return', '', 1],
    ['return', '李海燕', 1],
  ])('%s of %s', (variant, of, count) => {
    expect(numbersOf(report, 'showroom-visits', variant, of)).toEqual([count, null, count])
  })

  test('visits to buy leave out errands by the purpose of the visit only; a blank purpose counts', () => {
    expect(figureOf(report, 'showroom-visits', 'buyers').value).toBe(2)
  })

  test('without the purpose column there is no figure of buyers, and it says why', () => {
    const without = readTables({ 'showroom-traffic-log': log.map(({ visitPurpose: _, ...rest }) => rest) })
    expect(figureOf(without, 'showroom-visits', 'buyers')).toMatchObject({
      value: null,
      reason: { zh: '来店客户登记表缺少“来店目的”列' },
    })
    expect(figureOf(without, 'showroom-visits', 'all').value).toBe(3)
  })
})
