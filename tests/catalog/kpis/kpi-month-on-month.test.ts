import { catalog } from '../../../src/catalog'
import { checkNow } from '../../../src/engine/check'
import { planKpis } from '../../../src/engine/plan'
import { rowValues } from '../../support/kpi-report'
import { day, workbookOfTables } from '../../support/testRule'

const visit = (visitDate: string, captured: string, consultant = '李静') => ({
  visitDate,
  arrivalTime: 0.4,
  visitKind: '首次',
  captured,
  consultant,
})
const kpi = (kpiName: string, kpiScope: string, kpiTarget: number) => ({
  kpiName,
  kpiScope,
  kpiTarget,
  kpiActual: null,
  kpiMonthOnMonth: null,
})
const march = workbookOfTables({
  'showroom-traffic-log': [visit('2026-03-05', '是'), visit('2026-03-06', '是')],
  'kpi-sheet': [
    kpi('留档率', '店', 0.7),
    kpi('留档率', '店', 70),
    kpi('首次来店批数', '周敏', 5),
    kpi('满意度', '店', 1),
  ],
})
const logOf = (days: readonly string[]) => ({
  ...workbookOfTables({ 'showroom-traffic-log': days.map((one, index) => visit(one, index % 2 ? '否' : '是')) }),
  fileName: '2月.xlsx',
})
const reportWith = (days: readonly string[]) =>
  checkNow(
    march,
    { ...catalog, rules: [] },
    { profile: catalog.profiles[0]!, today: day('2026-03-31'), month: '2026-03', previous: logOf(days) },
  )

test("over last month's figure by the same base, in the row's own unit", () => {
  const report = reportWith(['2026-02-03', '2026-02-04'])
  expect(rowValues(report, 'kpi-month-on-month')).toEqual([1, 1, '', ''])
  const edit = planKpis(report, 'zh').find((one) => one.kind === 'fill-column' && one.id === 'kpi-month-on-month')
  expect(edit).toMatchObject({ formulas: ['IF(ISNUMBER(D2),D2/0.5-1,"")', 'IF(ISNUMBER(D3),D3/50-1,"")'] })
})

test('nothing against a workbook of an earlier month', () => {
  const report = reportWith(['2026-01-03', '2026-01-04'])
  expect(new Set(rowValues(report, 'kpi-month-on-month'))).toEqual(new Set(['']))
})
