import { numbersOf, readTables } from '../../support/kpi-report'

const card = (status: string, lossDate: string | null, consultant: string) => ({
  createdDate: '2026-02-10',
  initialLevel: 'C',
  customerName: '王芳',
  phone: '13800001234',
  model: '菱智',
  status,
  lossDate,
  orderDate: null,
  consultant,
})
const loss = (lossKind: string, consultant: string) => ({
  customerName: '王芳',
  phone: '13800001234',
  model: '菱智',
  createdDate: '2026-02-01',
  initialLevel: 'A',
  lossDate: '2026-03-08',
  lossKind,
  lossReason: '空号',
  consultant,
})

describe('lost-contact-rate', () => {
  const report = readTables({
    'prospect-card': [
      card('失联', '2026-03-08', '陈晓东'),
      card('失控', '2026-03-09', '李海燕'),
      card('战败', '2026-03-09', '李海燕'),
      card('在跟', null, '李海燕'),
    ],
    'loss-analysis': [loss('L', '陈晓东'), loss('战败', '李海燕')],
  })

  test('by the cards, with every spelling of the profile', () => {
    expect(numbersOf(report, 'lost-contact-rate', 'cards')).toEqual([2, 4, 0.5])
    expect(numbersOf(report, 'lost-contact-rate', 'cards', '李海燕')).toEqual([1, 3, 1 / 3])
  })
  test('by the loss table', () => {
    expect(numbersOf(report, 'lost-contact-rate', 'loss-table')).toEqual([1, 4, 0.25])
    expect(numbersOf(report, 'lost-contact-rate', 'loss-table', '李海燕')).toEqual([0, 3, 0])
  })
  test('of closed cards', () => {
    expect(numbersOf(report, 'lost-contact-rate', 'closed')).toEqual([2, 3, 2 / 3])
  })
})
