import { figureOf, numbersOf, readTables } from '../../support/kpi-report'

const card = (createdDate: string, orderDate: string | null) => ({
  createdDate,
  initialLevel: 'H',
  customerName: '王芳',
  phone: '13800001234',
  model: '菱智',
  status: orderDate ? '成交' : '在跟',
  orderDate,
  consultant: '陈晓东',
})
const visit = (visitKind: string, ordered: string) => ({
  visitDate: '2026-03-05',
  arrivalTime: 0.4,
  departureTime: 0.5,
  customerName: '王芳',
  phone: '13800001234',
  model: '菱智',
  visitKind,
  ordered,
  consultant: '陈晓东',
})

describe('closing-rate', () => {
  const cards = [card('2026-01-02', '2026-03-02'), card('2026-02-20', '2026-03-31'), card('2026-03-05', '2026-04-01')]

  test('carry-over honestly exceeds 100%', () => {
    const report = readTables({
      'prospect-card': cards,
      'showroom-traffic-log': [visit('首次', '否'), visit('再次', '是')],
    })
    expect(numbersOf(report, 'closing-rate', 'first-visits')).toEqual([2, 1, 2])
    expect(numbersOf(report, 'closing-rate', 'all-visits')).toEqual([2, 2, 1])
    expect(numbersOf(report, 'closing-rate', 'log')).toEqual([1, 2, 0.5])
  })
  test('without a log there is no rate, and it says so', () => {
    const report = readTables({ 'prospect-card': cards })
    expect(figureOf(report, 'closing-rate', 'first-visits')).toMatchObject({
      value: null,
      reason: { zh: '工作簿里没有来店客户登记表' },
    })
  })
})
