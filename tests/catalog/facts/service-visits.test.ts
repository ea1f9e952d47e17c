import { catalog } from '../../../src/catalog'
import { summaryOf } from '../../support/after-sales/figures'
import { readTables } from '../../support/kpi-report'

const vehicle = { customerName: '王芳', plate: '琼A00001', ownedModel: '海马3', district: '市区', churnReason: null }
const churn = [{ ...vehicle, lastServiceDate: '2025-01-05' }]
const line = (kpiName: string, kpiActual: number, kpiAchievement: number | null = null) => ({
  kpiName,
  kpiTarget: null,
  kpiActual,
  kpiAchievement,
})
const told = (rows: readonly ReturnType<typeof line>[]) =>
  summaryOf(readTables({ 'service-churn': churn, 'kpi-sheet': rows }), 'churn-by-region-and-model').told.map(
    ({ zh }) => zh,
  )

test('the visits of S004: 157,845 of 227,430 are 69.4%, not the 76.8% that are printed', () => {
  expect(told([line('管理内保有量', 81_225), line('进站台次', 157_845, 0.768)])).toEqual([
    '进站理论台次：81225×（1－30.0%）×4＝227430（流失率按设置）；实际157845，达成率69.4%。',
    '表中写的达成率是76.8%，按上面的数是69.4%，请核对。',
  ])
})

test('a churn rate of the sheet stands above the one that is set; without visits nothing is said', () => {
  expect(told([line('保有量', 1000), line('售后流失率', 0.25), line('进站台次', 2400, 0.8)])).toEqual([
    '进站理论台次：1000×（1－25.0%）×4＝3000；实际2400，达成率80.0%。',
  ])
  expect(told([line('保有量', 1000), line('售后流失率', 0.25)])).toEqual([])
})

test('what churn costs: visits, and the value by the factors that are set', () => {
  const owner = { ...vehicle, vin: 'L0000000000000001', phone: '13800001234', insuranceDue: '2026-12-31' }
  const { churnReason: _, ...card } = owner
  const report = readTables({ 'service-churn': churn, 'owner-card': Array.from({ length: 10 }, () => card) })
  const summary = catalog.summaries.find(({ id }) => id === 'churn-by-region-and-model')
  const result = summaryOf(report, 'churn-by-region-and-model')
  expect(summary?.highlights?.(result, report.context).map(({ zh }) => zh)).toEqual([
    '按每台每年进站4次，一年应进站36台次；流失的1台少进站4台次。',
    '一位忠诚客户的价值：300元×6次×3年×2辆×5人＝54000元（系数在设置中改；把影响的人都当成客户，偏乐观）。',
  ])
})
