import { figureOf, numbersOf, readTables } from '../../support/kpi-report'

const card = (
  createdDate: string,
  status: string,
  lossDate: string | null = null,
  orderDate: string | null = null,
) => ({
  createdDate,
  initialLevel: 'A',
  customerName: '王芳',
  phone: '13800001234',
  model: '菱智',
  status,
  lossDate,
  orderDate,
  consultant: '陈晓东',
})
const loss = (lossDate: string, lossKind: string) => ({
  customerName: '王芳',
  phone: '13800001234',
  model: '菱智',
  createdDate: '2026-02-01',
  initialLevel: 'A',
  lossDate,
  lossKind,
  lossReason: '价格高',
  consultant: '陈晓东',
})

describe('loss-rate', () => {
  const report = readTables({
    'prospect-card': [
      card('2026-02-01', 'F1', '2026-03-05'),
      card('2026-03-02', '战败', '2026-03-31'),
      card('2026-02-01', '失控', '2026-03-09'),
      card('2026-01-01', '战败', '2026-02-28'),
      card('2026-01-01', '成交', null, '2026-02-10'),
      card('2026-01-01', '成交', '2026-01-20', '2026-02-10'),
      card('2026-03-09', '成交', null, '2026-03-10'),
      card('2026-03-10', '在跟'),
      card('2026-04-01', '在跟'),
    ],
    'loss-analysis': [loss('2026-03-05', 'F1'), loss('2026-03-09', '失控'), loss('2026-02-28', '战败')],
  })

  test('stands on the cards carried over and new; cards closed before the month are not in stock, and leave once', () => {
    expect(numbersOf(report, 'loss-rate', 'cards')).toEqual([2, 5, 0.4])
  })
  test('by the loss table it is lower where losses were not entered', () => {
    expect(numbersOf(report, 'loss-rate', 'loss-table')).toEqual([1, 5, 0.2])
  })
  test('of closed cards it is lost against ordered', () => {
    expect(numbersOf(report, 'loss-rate', 'closed')).toEqual([2, 3, 2 / 3])
  })
  test('lost contacts are counted apart', () => {
    expect(numbersOf(report, 'lost-contact-rate', 'cards')).toEqual([1, 5, 0.2])
  })

  test('a ledger without order dates still has a rate, and says what it takes for granted', () => {
    const { orderDate: _, ...open } = card('2026-02-01', '在跟')
    const without = readTables({ 'prospect-card': [open, { ...open, status: '战败', lossDate: '2026-03-05' }] })
    expect(figureOf(without, 'loss-rate', 'cards')).toMatchObject({
      numerator: 1,
      denominator: 2,
      value: 0.5,
      reason: { zh: '意向客户管理卡没有“成交日期”列，按该列全空算' },
    })
    expect(figureOf(without, 'loss-rate', 'closed').value).toBeNull()
  })
})
