import { catalog } from '../../src/catalog'
import { figureKpis } from '../../src/engine/compute'
import { countingOver } from '../../src/engine/counting'
import { numbersOf, readNow } from '../support/kpi-report'
import { storeCell } from '../support/store-cell'
import { workbookOfTables } from '../support/testRule'

const card = {
  createdDate: '2026-02-10',
  initialLevel: 'A',
  customerName: '王芳',
  phone: '13800001234',
  model: '菱智',
  level: 'A',
  consultant: '陈晓东',
}

test('in a month that is not over, ageing is counted to today, in the formula too', () => {
  const cards = ['2026-03-07', '2026-03-08', '2026-03-14'].map((lastContactDate) => ({ ...card, lastContactDate }))
  const workbook = workbookOfTables({ 'prospect-card': cards })
  const report = readNow(workbook, '2026-03', '2026-03-15')
  expect(numbersOf(report, 'cadence-compliance', 'a')).toEqual([2, 3, 2 / 3])
  expect(numbersOf(readNow(workbook, '2026-03', '2026-04-15'), 'cadence-compliance', 'a')).toEqual([0, 3, 0])
  const kept = figureKpis(catalog).find(({ id }) => id === 'cadence-compliance')?.variants[2]
  const counting = countingOver(report.tables, catalog, report.context, workbook, () => [])
  const at = { first: 46082, last: 46112, firstFormula: 'F', lastFormula: 'L', person: null }
  expect(counting.count(kept!, 'numerator', at)).toMatchObject({
    value: 2,
    formula: expect.stringContaining('">="&DATE(2026,3,15)-7'),
  })
  const { formula, value } = storeCell(report, '其中在跟进周期内联系过的A级客户数') ?? {}
  expect([formula?.includes('">="&DATE(2026,3,15)-7'), value]).toEqual([true, 2])
})
