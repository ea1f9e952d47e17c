import { dealerMonth } from '../support/dealer-month'
import { readNow, readTables } from '../support/kpi-report'

const carried = (index: number, consultant = '周敏') => ({
  carriedOver: '上月留存',
  customerName: `客户${index}`,
  phone: `1380000010${index}`,
  source: '来店',
  consultant,
})
const card = (index: number, consultant = '周敏', more: object = {}) => ({
  customerName: `客户${index}`,
  phone: `1380000010${index}`,
  model: '菱智M5',
  createdDate: '2026-01-05',
  consultant,
  status: '在跟',
  ...more,
})
const none = { added: 0, reactivated: 0, in: 0, ordered: 0, lost: 0, lostContact: 0, dormant: 0, out: 0 }

test('everybody’s balance is told, in order or not', () => {
  const { balances } = readTables({
    'follow-up-log': [carried(1), carried(2), carried(3), carried(5, '吴迪')],
    'prospect-card': [
      card(1, '周敏', { status: '成交' }),
      card(3),
      card(4, '周敏', { createdDate: '2026-03-09' }),
      card(5, '吴迪'),
    ],
  })
  expect(balances).toEqual([
    { consultant: '周敏', counts: { ...none, opening: 3, added: 1, ordered: 1 }, due: 3, open: 2 },
    { consultant: '吴迪', counts: { ...none, opening: 1 }, due: 1, open: 1 },
  ])
})

test('without an opening list the cards say who was open, and it adds up by itself', () => {
  const lost = { status: '战败', lossDate: '2026-03-12' }
  const { balances } = readTables({
    'prospect-card': [
      card(1),
      card(2, '周敏', lost),
      card(3, '周敏', { ...lost, lossDate: '2026-02-12' }),
      card(4, '周敏', { createdDate: '2026-03-09' }),
      card(5, '周敏', { createdDate: '2026-04-02' }),
    ],
  })
  const counts = { ...none, opening: 2, added: 1, lost: 1 }
  expect(balances).toEqual([{ consultant: '周敏', counts, due: 2, open: 2, byCards: true }])
})

test('a whole month balances, and as many are open as cards are', () => {
  const { balances, figures } = readNow(dealerMonth().workbook())
  expect(balances.length).toBeGreaterThan(1)
  const sum = (of: (balance: (typeof balances)[number]) => number): number =>
    balances.reduce((total, balance) => total + of(balance), 0)
  const stock = figures.find(({ kpi, variant, of }) => kpi === 'loss-rate' && variant === 'cards' && of === '')!
  expect(sum(({ counts }) => counts.opening + counts.added)).toBe(stock.denominator)
})

test('without cards or a month there is none', () => {
  expect(readTables({ 'follow-up-log': [carried(1)] }).balances).toEqual([])
})
