import { planKpis } from '../../../src/engine/plan'
import { memoryHost } from '../../../src/hosts/memory'
import type { Edit } from '../../../src/model/edit'
import type { Cell } from '../../../src/model/workbook'
import { readNow, readTables, rowValues } from '../../support/kpi-report'
import { workbookOfTables, type TablesLiteral } from '../../support/testRule'

const visit = (captured: string, visitKind = '首次', consultant = '李静') => ({
  visitDate: '2026-03-05',
  arrivalTime: 0.4,
  departureTime: 0.5,
  customerName: '王芳',
  phone: '13800001234',
  model: '菱智',
  visitKind,
  captured,
  consultant,
})
/** First visits: 2 of 3 captured; 李静's 1 of 2, 周敏's 1 of 1. */
const visits = [visit('是'), visit('否'), visit('是', '首次', '周敏'), visit('是', '再次', '周敏')]
const kpi = (kpiName: string, kpiScope: Cell, kpiTarget: Cell, more = {}) => ({
  kpiName,
  kpiScope,
  kpiTarget,
  kpiActual: null,
  kpiAchievement: null,
  kpiMonthOnMonth: null,
  ...more,
})
const tables: TablesLiteral = {
  'showroom-traffic-log': visits,
  'kpi-sheet': [
    kpi('留档率', '店', 0.8),
    kpi('来店留档率(%)', '店', 65),
    kpi('本月首次来店批数', '李静', 4),
    kpi('留档率', '周敏', 0.8),
    kpi('满意度', '店', 0.9),
    kpi('留档率', '一组', 0.8),
    kpi('留档率', '店', 0.8, { kpiPeriod: '日' }),
    kpi('留档率', '店', 0.5, { kpiActual: 0.4 }),
    kpi('成交率', '店', 0.3),
  ],
}
const fills = (edits: readonly Edit[]) =>
  edits.filter(
    (edit): edit is Extract<Edit, { kind: 'fill-column' }> => edit.kind === 'fill-column' && edit.id.startsWith('kpi-'),
  )

test('a blank cell is filled by the name, the scope and the unit of its row; what nobody can tell is left', () => {
  const report = readTables(tables)
  const whole = 2 / 3
  expect(rowValues(report, 'kpi-actual')).toEqual([whole, 200 / 3, 2, 1, '', '', '', whole, ''])
  expect(rowValues(report, 'kpi-achievement')).toEqual([whole / 0.8, 200 / 3 / 65, 0.5, 1.25, '', '', '', 0.8, ''])
  expect(new Set(rowValues(report, 'kpi-month-on-month'))).toEqual(new Set(['']))
})

test('formulas stand in the rows that are known alone, each with its own format', () => {
  const [actual, achievement, ...rest] = fills(planKpis(readTables(tables), 'zh'))
  expect(rest).toEqual([])
  expect(Array.from(actual!.rows)).toEqual([1, 2, 3, 4])
  expect(actual!.formats).toEqual(['0.0%', '0.0', '0', '0.0%'])
  expect(actual!.formulas[0]).toMatch(/^IFERROR\(\(.*COUNTIFS\('来店.*DATE\(2026,3,1\).*\)\/\(.*COUNTIFS.*\),"-"\)$/)
  expect(actual!.formulas[2]).toContain('"="&"李静"')
  expect(achievement!.formulas[0]).toBe('IF(COUNT(E2,D2)<2,"",IF(D2=0,"-",E2/D2))')
})

test('what a person wrote stays, and a second filling finds the same cells again', async () => {
  const host = memoryHost(workbookOfTables(tables))
  const fill = async () => host.apply(planKpis(readNow(await host.read()), 'zh'))
  const sheetOf = async () => (await host.read()).sheets.find(({ name }) => name.startsWith('KPI'))!
  const column = async (index: number) => [1, 2, 3, 8].map((row) => sheet.columns[index]?.at(row))
  await fill()
  let sheet = await sheetOf()
  const once = [await column(4), await column(5)]
  expect(once[0]).toEqual([2 / 3, 200 / 3, 2, 0.4])
  await fill()
  sheet = await sheetOf()
  expect([await column(4), await column(5)]).toEqual(once)
  expect(Object.keys(sheet.filledColumns ?? {})).toEqual(['kpi-actual', 'kpi-achievement'])
})

test('nothing is said against what was filled in', () => {
  expect(readTables({ ...tables, 'kpi-sheet': [kpi('留档率', '店', 0.8, { kpiActual: 2 / 3 })] }).findings).toEqual([])
})
