import lossByRegionAndSource from '../../../src/catalog/summaries/loss-by-region-and-source'
import { pivot } from '../../../src/engine/pivot'
import { figureOf, readTables } from '../../support/kpi-report'

const card = (district: string | null, more: Readonly<Record<string, string | null>> = {}) => ({
  customerName: '王芳',
  phone: '13800001234',
  model: '菱智',
  createdDate: '2026-02-10',
  initialLevel: 'A',
  source: '来店',
  district,
  status: '在跟',
  orderDate: null,
  lossDate: null,
  ...more,
})
const lost = { status: '战败', lossDate: '2026-03-09' }
const many = (district: string, cards: number, losses: number) =>
  Array.from({ length: cards }, (_, place) => card(district, place < losses ? lost : {}))

const report = readTables({
  'prospect-card': [
    ...many('惠城区', 40, 8),
    ...many('博罗县', 30, 12),
    card(null, { ...lost, status: '失控', source: null }),
    card('惠城区', { status: '战败', lossDate: '2026-02-20' }),
    card('惠城区', { status: '成交', orderDate: '2026-02-20' }),
    card('惠城区', { createdDate: '2026-04-01' }),
    card('惠阳区', { status: '准战败', lossDate: '2026-03-09' }),
  ],
})
const result = pivot(lossByRegionAndSource, report.tables, report.context)

test('the rate is of the card stock: cards closed before the month, or made after it, are not in it', () => {
  const byDistrict = result.rows.map((row, place) => {
    const { count, base, rate, share } = result.rowTotals[place]!
    return [row, count, base, rate, share]
  })
  expect(byDistrict).toEqual([
    ['博罗县', 12, 30, 0.4, 12 / 21],
    ['惠城区', 8, 40, 0.2, 8 / 21],
    ['惠阳区', 0, 1, 0, 0],
    ['未填', 1, 1, 1, 1 / 21],
  ])
  expect(result.all).toMatchObject({ count: 21, base: 72, rate: 21 / 72 })
})

test('count and base are those of the KPI of the month', () => {
  expect(figureOf(report, 'prospect-loss-rate', 'cards')).toMatchObject({ numerator: 21, denominator: 72 })
})

test('names the district that loses most, among those with enough cards', () => {
  expect(lossByRegionAndSource.highlights!(result, report.context)[0]?.zh).toBe(
    '战败率最高的是博罗县：40.0%（12/30），全店29.2%。',
  )
})
