import { catalog } from '../../../src/catalog'
import { readTables } from '../../support/kpi-report'
import { countsOf, rowCounts, summaryOf } from '../../support/after-sales/figures'
import {
  allDestinations,
  inWarranty,
  outOfWarranty,
  repeated,
  sum,
  unprintedTowns,
} from '../../support/after-sales/printed'
import { Random } from '../../support/dealer-month/random'

/** The name behind the group: 社会修理·修理厂. */
const nameOf = (key: string): string => key.split('·')[1] ?? key
const vehicle = { customerName: '王芳', plate: '陕A00001', ownedModel: '海马3', lastServiceDate: '2025-03-05' }
const customers = new Random(181).shuffled([
  ...repeated(inWarranty).map((serviceDestination) => ({ ...vehicle, serviceDestination, warrantySide: '保期内' })),
  ...repeated(outOfWarranty).map((serviceDestination) => ({ ...vehicle, serviceDestination, warrantySide: '保期外' })),
])
const sheet = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts).map(([serviceDestination, unitCount]) => ({
    serviceDestination,
    unitCount,
    unitShare: unitCount / sum(Object.values(counts)),
  }))

describe.each([
  ['181 customers', { 'service-churn': customers }],
  [
    'two sheets that count already',
    {
      'service-defection': [
        { name: '保期内流失其他服务站明细', rows: sheet(inWarranty) },
        { name: '保期外流失其他服务站明细', rows: sheet(outOfWarranty) },
      ],
    },
  ],
])('%s come to the printed figures (S004)', (_, tables) => {
  const result = summaryOf(readTables(tables), 'defection-by-warranty')
  const byName = Object.fromEntries(Object.entries(rowCounts(result)).map(([key, count]) => [nameOf(key), count]))

  test('142 within the warranty, 39 out of it, 181 in all', () => {
    expect(result.columns).toEqual(['保内', '保外'])
    expect(result.columnTotals.map(({ count }) => count)).toEqual([142, 39])
    expect(result.total).toBe(181)
    expect(result.unfilled).toEqual({ rows: 0, columns: 0 })
  })
  test('each of the 23 destinations within it', () => {
    const found = Object.fromEntries(result.rows.map((row) => [nameOf(row), countsOf(result, row)[0]]))
    for (const [destination, count] of Object.entries(inWarranty))
      expect([destination, found[destination]]).toEqual([destination, count])
    expect(Object.keys(inWarranty)).toHaveLength(23)
  })
  test('the ten printed lines are 146, and the 35 others are listed', () => {
    for (const [destination, count] of Object.entries(allDestinations))
      expect([destination, byName[destination]]).toEqual([destination, count])
    expect(sum(Object.values(allDestinations))).toBe(146)
    const others = Object.entries(byName).filter(([name]) => !(name in allDestinations))
    expect(sum(others.map(([, count]) => count))).toBe(35)
    expect(others.map(([name]) => name)).toEqual(expect.arrayContaining(Object.keys(unprintedTowns)))
  })
  test('destinations are grouped', () => {
    const groups = rowCounts(result.rowGroups!)
    expect(groups['社会修理']).toBe(47)
    expect(groups['未归类']).toBe(26 + 5 + 15 + 2 + 28 + 1)
    expect(sum(Object.values(groups))).toBe(181)
  })
})

test('the side is the one of the warranty where nobody wrote it; who churned without a destination is 未填, who still comes is not counted', () => {
  const result = summaryOf(
    readTables({
      'service-churn': [
        { ...vehicle, serviceDestination: '修理厂', purchaseDate: '2024-05-01' },
        { ...vehicle, serviceDestination: '修理厂', purchaseDate: '2020-05-01' },
        { ...vehicle, serviceDestination: null, purchaseDate: '2020-05-01' },
        { ...vehicle, serviceDestination: null, purchaseDate: null, lastServiceDate: '2026-03-01' },
        { ...vehicle, serviceDestination: null, purchaseDate: null, lastServiceDate: null },
      ],
    }),
    'defection-by-warranty',
  )
  expect(result).toMatchObject({
    rows: ['社会修理·修理厂', '未填'],
    columns: ['保内', '保外'],
    total: 3,
    left: { notCounted: 1, unreadable: 1 },
  })
})

test('sheets of two months: this one counts, and is compared with the one before', () => {
  const month = (name: string, unitCount: number) => ({
    name,
    title: `${name}流失其他服务站统计`,
    rows: [
      { serviceDestination: '修理厂', warrantySide: '保外', unitCount, unitShare: 0.5 },
      { serviceDestination: '其他服务站', warrantySide: '保内', unitCount: 4, unitShare: 0.5 },
    ],
  })
  const report = readTables({ 'service-defection': [month('2026年2月', 9), month('2026年3月', 12)] })
  const result = summaryOf(report, 'defection-by-warranty')
  expect(result.total).toBe(16)
  expect(rowCounts(result)).toEqual({ '社会修理·修理厂': 12, '同品牌他店·其他服务站': 4 })
  expect(result.left.notCounted).toBe(2)
  expect(result.before).toMatchObject({ month: '2026-02', all: { count: 13 } })
  const summary = catalog.summaries.find(({ id }) => id === 'defection-by-warranty')
  expect(summary?.highlights?.(result, report.context)[0]?.zh).toBe(
    '最多的流失去向是“社会修理·修理厂”，12，占75.0%，比上月多3。',
  )
})
