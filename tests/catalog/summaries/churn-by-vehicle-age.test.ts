import { catalog } from '../../../src/catalog'
import { pivot } from '../../../src/engine/pivot'
import { rowCounts, summaryOf } from '../../support/after-sales/figures'
import { readTables } from '../../support/kpi-report'

const vehicle = {
  customerName: '王芳',
  plate: '琼A00001',
  ownedModel: '海马3',
  lastServiceDate: '2025-01-05',
  churnReason: null,
}
const bought = (purchaseDate: string | null, vehicleAge: number | null = null) => ({
  ...vehicle,
  purchaseDate,
  vehicleAge,
})
const list = [
  bought('2025-04-01'),
  bought('2025-03-31'),
  bought('2022-04-01'),
  bought('2022-06-01'),
  bought('2021-04-01'),
  bought('2019-01-01'),
  bought(null, 2),
  bought(null),
]
const summary = catalog.summaries.find(({ id }) => id === 'churn-by-vehicle-age')!

test('every band, in order, with its cumulative share; a written age where there is no date', () => {
  const report = readTables({ 'service-churn': list })
  const result = summaryOf(report, 'churn-by-vehicle-age')
  expect(rowCounts(result)).toEqual({
    '0-1年': 1,
    '1-2年': 1,
    '2-3年': 1,
    '3-4年': 2,
    '4-5年': 1,
    '5-6年': 0,
    '6年以上': 1,
    未填: 1,
  })
  expect(result.rows.at(0)).toBe('0-1年')
  expect(result.rowTotals.map(({ cumulativeShare }) => cumulativeShare)).toEqual(
    [1, 2, 3, 5, 6, 6, 7, 8].map((count) => count / 8),
  )
  expect(summary.highlights?.(result, report.context).map(({ zh }) => zh)).toEqual([
    '车龄4年以内的流失5台，占62.5%，最容易招揽回来；其中“3-4年”最多，2台，先联系。',
  ])
})

test('bands are a setting', () => {
  const { tables, context } = readTables({ 'service-churn': list })
  const settings = { ...context.settings, ageBands: [3, 0] }
  const result = pivot(summary, tables, { ...context, settings })
  expect(rowCounts(result)).toEqual({ '0-3年': 3, '3年以上': 4, 未填: 1 })
})

test('a sheet that counts by age already, in other words for the same bands', () => {
  const result = summaryOf(
    readTables({
      'service-defection': [
        { ageBand: '1年以内', churnCount: 10, fleetCount: 200, churnRate: 0.05 },
        { ageBand: '1～2年', churnCount: 30, fleetCount: 100, churnRate: 0.3 },
        { ageBand: '6年以上', churnCount: 60, fleetCount: 100, churnRate: 0.6 },
      ],
    }),
    'churn-by-vehicle-age',
  )
  expect(rowCounts(result)).toMatchObject({ '0-1年': 10, '1-2年': 30, '6年以上': 60 })
  expect(result.all).toMatchObject({ count: 100, base: 400, rate: 0.25 })
})
