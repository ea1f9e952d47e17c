import { catalog } from '../../../src/catalog'
import { readTables } from '../../support/kpi-report'
import { countsOf, rowCounts, summaryOf } from '../../support/after-sales/figures'
import { outOfWarrantyReasons, repeated } from '../../support/after-sales/printed'

const vehicle = { customerName: '王芳', plate: '陕A00001', ownedModel: '海马3', lastServiceDate: '2025-03-05' }

test.each([
  [
    '39 customers',
    { 'service-churn': repeated(outOfWarrantyReasons).map((churnReason) => ({ ...vehicle, churnReason })) },
  ],
  [
    'a sheet that counts already',
    {
      'service-defection': Object.entries(outOfWarrantyReasons).map(([churnReason, unitCount]) => ({
        churnReason,
        unitCount,
        unitShare: unitCount / 39,
      })),
    },
  ],
])('%s come to the printed reasons (S004)', (_, tables) => {
  const result = summaryOf(readTables(tables), 'churn-reason')
  expect(rowCounts(result)).toEqual({
    '距离远/地理位置': 23,
    '配件/工时价格贵': 9,
    过路车: 3,
    车在外地: 2,
    其他: 1,
    等待时间长: 1,
  })
  expect(result.total).toBe(39)
  expect(result.columns).toEqual(['内因', '外因', '未填'])
  expect(result.columnTotals.map(({ count }) => count)).toEqual([10, 28, 1])
})

test('the side that is written stands above ours; what says nothing known is 未归类', () => {
  const report = readTables({
    'service-churn': [
      { ...vehicle, churnReason: '嫌工时费太贵', reasonSide: '外因' },
      { ...vehicle, churnReason: '嫌工时费太贵', reasonSide: null },
      { ...vehicle, churnReason: '客户没说', reasonSide: '内部原因' },
      { ...vehicle, churnReason: '客户没说', reasonSide: null },
      { ...vehicle, churnReason: null, reasonSide: null },
      { ...vehicle, churnReason: '排队太久', reasonSide: null, lastServiceDate: '2026-03-01' },
    ],
  })
  const result = summaryOf(report, 'churn-reason')
  expect(result.columns).toEqual(['内因', '外因', '未填'])
  expect(countsOf(result, '配件/工时价格贵')).toEqual([1, 1, 0])
  expect(countsOf(result, '未归类')).toEqual([1, 0, 1])
  expect(countsOf(result, '未填')).toEqual([0, 0, 1])
  expect(countsOf(result, '等待时间长')).toEqual([1, 0, 0])
  const summary = catalog.summaries.find(({ id }) => id === 'churn-reason')
  expect(summary?.highlights?.(result, report.context).map(({ zh }) => zh)).toContain(
    '内因占75.0%（知道内因、外因的4台次中3台次）：先在店内改善，再按主要原因的话术招揽。',
  )
})
