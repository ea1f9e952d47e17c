import { catalog } from '../../../src/catalog'
import type { Settings } from '../../../src/model/settings'
import { summaryJson } from '../../../src/cli/summary-json'
import { summaryRows, summaryText } from '../../../src/cli/summary-table'
import { unmasked as mask } from '../../../src/engine/masking/mask'
import { planSummaries } from '../../../src/engine/plan'
import { pivot } from '../../../src/engine/pivot'
import { countsOf, summaryOf, totalOf } from '../../support/after-sales/figures'
import { readTables } from '../../support/kpi-report'
import type { TablesLiteral } from '../../support/testRule'

const churnByRegion = catalog.summaries.find(({ id }) => id === 'churn-by-region-and-model')!
const vehicle = { customerName: '王芳', phone: '13800001234', plate: '琼A00001', vin: 'L0000000000000001' }
const stayed = (district: string | null, ownedModel: string | null, lastServiceDate: string | null, more = {}) => ({
  ...vehicle,
  district,
  ownedModel,
  lastServiceDate,
  churnReason: null,
  ...more,
})
const many = <T>(count: number, one: T): readonly T[] => Array.from({ length: count }, () => one)
const card = (district: string | null, ownedModel: string) => ({
  ...vehicle,
  district,
  ownedModel,
  insuranceDue: '2026-12-31',
})

const churn = [
  ...many(6, stayed('市区', '海马3', '2025-09-30')),
  ...many(2, stayed('县城', '海马3', '2025-03-31')),
  ...many(9, stayed('县城', '海马7', '2025-01-15')),
  stayed('县城', '海马7', '2026-03-01'),
  stayed('市区', '海马3', null),
  stayed(null, '海马3', '2025-09-30'),
]
const owners = [
  ...many(60, card('市区', '海马3')),
  ...many(4, card('县城', '海马3')),
  ...many(30, card('县城', '海马7')),
]

/** Counted with other settings than the profile's. */
function withSettings(tables: TablesLiteral, settings: Partial<Settings>) {
  const report = readTables(tables)
  const context = { ...report.context, settings: { ...report.context.settings, ...settings } }
  return pivot(churnByRegion, report.tables, context)
}

test('churned, owners, rate and share of every cell; who still comes is not counted, who has no visit is told', () => {
  const report = readTables({ 'service-churn': churn, 'owner-card': owners })
  const result = summaryOf(report, 'churn-by-region-and-model')
  expect(result).toMatchObject({
    rows: ['县城', '市区', '未填'],
    columns: ['海马3', '海马7'],
    total: 18,
    read: 20,
    left: { notCounted: 1, unreadable: 1 },
    unfilled: { rows: 1, columns: 0 },
  })
  expect(countsOf(result, '县城')).toEqual([2, 9])
  expect(result.cells.find(({ row, column }) => row === '县城' && column === '海马7')).toMatchObject({
    count: 9,
    base: 30,
    rate: 0.3,
    share: 0.5,
  })
  expect(totalOf(result, '县城')).toMatchObject({ count: 11, base: 34, rate: 11 / 34 })
  expect(totalOf(result, '未填')).toMatchObject({ count: 1, base: 0, rate: null })
  expect(result.all).toMatchObject({ count: 18, base: 94, rate: 18 / 94 })
  expect(churnByRegion.highlights?.(result, report.context).map(({ zh }) => zh)).toEqual([
    '流失最多的地区是“县城”，11台，占61.1%，先招揽这里。',
    '流失率最高的地区是“县城”，保有34台流失11台，32.4%。',
    '按每台每年进站4次，一年应进站304台次；流失的18台少进站72台次。',
    '一位忠诚客户的价值：300元×6次×3年×2辆×5人＝54000元（系数在设置中改；把影响的人都当成客户，偏乐观）。',
  ])
  expect(result.definition.map(({ zh }) => zh)).toContain(
    '流失口径“关爱部方案”（guanai）：短期完全流失：6至12个月；长期流失：12个月以上。',
  )
})

test('by another definition others have churned, and what it does not define is told', () => {
  const tables = { 'service-churn': [...churn, stayed('市区', '海马3', '2020-01-01')], 'owner-card': owners }
  expect(withSettings(tables, { churnProfile: 'tier4' })).toMatchObject({
    total: 11,
    left: { notCounted: 8, unreadable: 2 },
  })
  expect(withSettings(tables, { churnProfile: 'six' }).total).toBe(19)
})

test('vehicles sold on or moved away stand apart where the settings say so', () => {
  const tables = {
    'service-churn': [
      stayed('市区', '海马3', '2025-01-05', { churnReason: '车已转让' }),
      stayed('市区', '海马3', '2025-01-05', { churnReason: '车在外地' }),
      stayed('市区', '海马3', '2025-01-05', { churnReason: '价格高' }),
    ],
  }
  expect(withSettings(tables, {}).total).toBe(3)
  expect(withSettings(tables, { countResoldVehicles: false })).toMatchObject({ total: 2, left: { notCounted: 1 } })
  const neither = withSettings(tables, { countResoldVehicles: false, countMovedVehicles: false })
  expect(neither).toMatchObject({ total: 1, left: { notCounted: 2 } })
  expect(neither.definition.map(({ zh }) => zh)).toContain('车在外地的不算流失。')
})

test('without owners there is no rate, and it says why', () => {
  const result = summaryOf(readTables({ 'service-churn': churn }), 'churn-by-region-and-model')
  expect(result.all).toMatchObject({ count: 18, base: null, rate: null })
  expect(result.baseReason).not.toBeNull()
})

test('a sheet that counts by region already', () => {
  const result = summaryOf(
    readTables({
      'service-defection': [
        { district: '市区', churnCount: 40, fleetCount: 400, churnRate: 0.1 },
        { district: '县城', churnCount: 30, fleetCount: 100, churnRate: 0.3 },
        { district: '外地', churnCount: null, fleetCount: 50, churnRate: null },
      ],
    }),
    'churn-by-region-and-model',
  )
  expect(result).toMatchObject({ rows: ['市区', '县城', '外地'], total: 70, left: { unreadable: 1 } })
  expect(totalOf(result, '县城')).toMatchObject({ count: 30, base: 100, rate: 0.3 })
  expect(result.all.base).toBe(550)
})

test('the owners’ cards alone tell who has churned, by their last visit', () => {
  const cards = [
    { ...card('市区', '海马3'), lastServiceDate: '2025-01-05' },
    { ...card('市区', '海马3'), lastServiceDate: '2026-01-05' },
    { ...card('市区', '海马3'), lastServiceDate: null },
  ]
  const result = summaryOf(readTables({ 'owner-card': cards }), 'churn-by-region-and-model')
  expect(result.all).toMatchObject({ count: 1, base: 3, rate: 1 / 3 })
  expect(result.left).toMatchObject({ notCounted: 1, unreadable: 1 })
})

describe('more lost customers than owners on file', () => {
  const few = [...many(3, card('市区', '海马3')), ...many(40, card('县城', '海马7'))]
  const report = readTables({ 'service-churn': churn, 'owner-card': few })
  const result = summaryOf(report, 'churn-by-region-and-model')

  test('have no rate, and how many figures that are is told with an example', () => {
    expect(totalOf(result, '市区')).toMatchObject({ count: 6, base: 3, rate: null })
    expect(totalOf(result, '县城')).toMatchObject({ count: 11, base: 40, rate: 11 / 40 })
    expect(result.all.rate).toBe(18 / 43)
    // 市区, 海马3 as a column, 市区·海马3 and 县城·海马3; not 未填, which has no owners to be of.
    expect(result.aboveBase?.zh).toBe(
      '4处没有比率，写“-”：数量大于保有数（如市区：6比3），比率会超过100%。算保有数的名单多半不全，或两边写法不一，请核对。',
    )
    expect(
      summaryOf(readTables({ 'service-churn': churn, 'owner-card': owners }), 'churn-by-region-and-model').aboveBase,
    ).toBeNull()
  })
  test('on the sheet a dash stands there, and the note below', () => {
    const [edit] = planSummaries(report, 'zh', ['churn-by-region-and-model'])
    const rows =
      edit?.kind === 'put-sheet' ? edit.content.rows.map((row) => row.map((cell) => cell?.value ?? null)) : []
    const heads = rows[2]!
    const district = rows.find(([first]) => first === '市区')!
    const rates = heads.flatMap((head, column) => (head === '流失率' ? [district[column]] : []))
    expect(rates).toContain('-')
    for (const rate of rates) expect(typeof rate === 'number' ? rate : 0).toBeLessThanOrEqual(1)
    expect(rows.map(([first]) => first)).toContain(result.aboveBase!.zh)
  })
  test('the command line has no rate above 1 either, in text, JSON and CSV', () => {
    const made = { summary: churnByRegion, result, highlights: [] }
    const json = summaryJson(made, mask)
    expect(json.aboveBase).toEqual(result.aboveBase)
    expect(json.rowTotals.find(({ region }) => region === '市区')).toMatchObject({ count: 6, base: 3, rate: null })
    expect(summaryText(made, mask, 'zh')).toContain(result.aboveBase!.zh)
    const place = summaryRows(made, mask, 'zh')[0]!.indexOf('流失率')
    for (const [, ...cells] of summaryRows(made, mask, 'zh').slice(1))
      expect(Number(cells[place - 1])).toBeLessThanOrEqual(1)
  })
})

describe('models still sold and models that are not', () => {
  const told = churn.map((one) => ({ ...one, modelOnSale: one.ownedModel === '海马3' ? '停售' : '在售' }))
  const result = summaryOf(readTables({ 'service-churn': told, 'owner-card': owners }), 'churn-by-region-and-model')

  test('are added up beside the models, with owners and rates', () => {
    expect(result.columnGroups).toMatchObject({
      columns: ['在售', '停售'],
      columnTotals: [
        { count: 9, base: 30, rate: 0.3 },
        { count: 9, base: 64, rate: 9 / 64 },
      ],
    })
  })
  test('what most lines of a series say decides; 是否在售 is answered by 是 and 否', () => {
    const mixed = told.map((one, place) => ({
      ...one,
      modelOnSale: place === 0 ? '是' : one.modelOnSale === '停售' ? '否' : '是',
    }))
    expect(summaryOf(readTables({ 'service-churn': mixed }), 'churn-by-region-and-model').columnGroups).toMatchObject({
      columns: ['在售', '停售'],
      columnTotals: [{ count: 9 }, { count: 9 }],
    })
  })
  test('a list that does not say so has no such groups', () => {
    expect(summaryOf(readTables({ 'service-churn': churn }), 'churn-by-region-and-model').columnGroups).toBeNull()
  })
})
