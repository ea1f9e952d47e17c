import { catalog } from '../../src/catalog'
import lossReasonBySeries from '../../src/catalog/summaries/loss-reason-by-series'
import { checkNow } from '../../src/engine/check'
import { entriesOf, pivot } from '../../src/engine/pivot'
import { medianOf } from '../../src/engine/summaries/figures'
import { planSummaries } from '../../src/engine/plan'
import { summarySource, type Summary } from '../../src/model/summary'
import { text } from '../../src/model/text'
import { readTables } from '../support/kpi-report'
import { day, workbookOfTables } from '../support/testRule'

const title = text('试', 'Trial')
const declared = (more: Partial<Summary>): Summary => ({
  id: 'trial',
  title,
  definition: title,
  sheet: { id: 'trial', title },
  of: [],
  rows: { id: 'row', title },
  measures: ['count', 'base', 'rate', 'share', 'cumulativeShare', 'sum'],
  source: ['S001'],
  ...more,
})
const defection = [
  { statisticsDate: '2026-03-01', district: '惠城区', churnCount: 3, fleetCount: 10 },
  { statisticsDate: '2026-03-01', district: '博罗县', churnCount: 0, fleetCount: 5 },
  { statisticsDate: '2026-03-01', district: '惠城区', churnCount: 2, fleetCount: 10 },
  { statisticsDate: '2026-03-01', district: '龙门县', churnCount: null, fleetCount: 0 },
]
const counted = summarySource({
  template: 'service-defection',
  fields: ['district', 'churnCount', 'fleetCount'],
  read: ({ values }) => ({
    row: (entry) => values.district.at(entry),
    weight: (entry) => values.churnCount.at(entry),
    base: (entry) => values.fleetCount.at(entry),
    amount: (entry) => (values.fleetCount.at(entry) ?? 0) * 100,
  }),
})

describe('a sheet that counts already', () => {
  const { tables, context } = readTables({ 'service-defection': defection })
  const summary = declared({
    of: [counted],
    base: { title: text('保有数', 'Fleet') },
    amount: { title: text('金额', 'Amount') },
    rows: { id: 'row', title, order: () => ['龙门县', '大亚湾区', '惠城区'], whole: true },
  })
  const result = pivot(summary, tables, context)

  test('by rows alone, in the order given, those without entries among them; a rate of no base is none', () => {
    const lines = result.rows.map((row, place) => {
      const { count, base, rate, cumulativeShare } = result.rowTotals[place]!
      return [row, count, base, rate, cumulativeShare]
    })
    expect(lines).toEqual([
      ['龙门县', 0, 0, null, 0],
      ['大亚湾区', 0, 0, null, 0],
      ['惠城区', 5, 20, 0.25, 1],
      ['博罗县', 0, 5, 0, 1],
    ])
    expect(result).toMatchObject({ columns: [], cells: [], columnTotals: [], total: 5, read: 4, counted: 3 })
    expect(result.left.unreadable).toBe(1)
    expect(result.all).toMatchObject({ count: 5, base: 25, rate: 0.2, sum: 2500 })
  })

  test('is printed with a dash where there is no rate', () => {
    const report = { ...readTables({ 'service-defection': defection }), summaries: [result] }
    const [edit] = planSummaries({ ...report, catalog: { ...report.catalog, summaries: [summary] } }, 'zh')
    if (edit?.kind !== 'put-sheet') throw new Error('no sheet')
    const line = edit.content.rows.find(([first]) => first?.value === '龙门县')
    expect(line?.map((cell) => cell?.value)).toEqual(['龙门县', 0, 0, '-', 0, 0, null])
  })
})

test('the first source with entries feeds it, and the others are not read', () => {
  const churn = summarySource({
    template: 'service-churn',
    fields: ['district'],
    read: ({ values }) => ({ row: (entry) => values.district.at(entry) }),
  })
  const summary = declared({ of: [churn, counted], base: { title: text('保有数', 'Fleet') } })
  const { tables, context } = readTables({ 'service-defection': defection })
  expect(pivot(summary, tables, context)).toMatchObject({ template: 'service-defection', total: 5, noForm: false })
  const none = pivot(summary, [], context)
  expect(none).toMatchObject({
    noForm: true,
    template: null,
    total: 0,
    reason: { en: expect.stringContaining('no form') },
  })
})

test('a base of another form, where that is not there: no rate, and why', () => {
  const owners = summarySource({
    template: 'owner-card',
    fields: ['district'],
    read: ({ values }) => ({ row: (entry) => values.district.at(entry) }),
  })
  const summary = declared({ of: [counted], base: { title: text('保有数', 'Fleet'), of: [owners] } })
  const { tables, context } = readTables({ 'service-defection': defection })
  const result = pivot(summary, tables, context)
  expect(result.baseReason?.zh).toBe('工作簿里没有这项汇总要用的表')
  expect(result.all).toMatchObject({ count: 5, base: null, rate: null })
})

test('medians', () => {
  expect([medianOf([]), medianOf([3]), medianOf([9, 1]), medianOf([10, 9, 1])]).toEqual([null, 3, 5, 9])
})

const loss = (lossReasonCategory: string, lossDate: string) => ({
  customerName: '王芳',
  phone: '13800001234',
  model: '菱智M5',
  lossKind: '战败',
  consultant: '陈晓东',
  lossReason: null,
  lossReasonCategory,
  lossDate,
})
const march = [loss('价格高', '2026-03-02'), loss('价格高', '2026-03-03'), loss('配置', '2026-03-04')]
const february = [loss('价格高', '2026-02-02'), loss('跟进不及时', '2026-02-03'), loss('跟进不及时', '2026-01-03')]

describe('against last month', () => {
  const question = { profile: catalog.profiles[0]!, today: day('2026-03-31'), month: '2026-03' as const }
  const known = { ...catalog, rules: [], summaries: [lossReasonBySeries] }

  test('from the workbook opened beside this one', () => {
    const previous = workbookOfTables({ 'loss-analysis': { title: '2026年2月流失分析表', rows: february } })
    const workbook = workbookOfTables({ 'loss-analysis': { title: '2026年3月流失分析表', rows: march } })
    const [result] = checkNow(workbook, known, { ...question, previous }).summaries
    expect(result?.before).toMatchObject({ month: '2026-02', all: { count: 2 } })
    expect(lossReasonBySeries.highlights!(result!, readTables({}).context)[0]?.zh).toBe(
      '最多的2项：价格·价格高 2条（66.7%，比上月+1）、车·配置过于简单 1条（33.3%，比上月+1）。',
    )
    expect(checkNow(workbook, known, question).summaries[0]?.before).toBeNull()
  })

  test('from a sheet of this workbook that is last month’s form, whose entries count nowhere else', () => {
    const workbook = workbookOfTables({
      'loss-analysis': [
        { title: '2026年3月流失分析表', name: '3月', rows: march },
        { title: '2026年2月流失分析表', name: '2月', rows: february },
      ],
    })
    const report = checkNow(workbook, known, question)
    const [result] = report.summaries
    expect(result).toMatchObject({ total: 3, left: { otherMonth: 3 }, before: { all: { count: 2 } } })
    const edit = planSummaries(report, 'zh')[0]
    if (edit?.kind !== 'put-sheet') throw new Error('no sheet')
    const line = edit.content.rows.find(([first]) => first?.value === '价格·价格高')
    expect(line?.slice(-2).map((cell) => cell?.value)).toEqual([1, 1])
    expect(entriesOf(lossReasonBySeries, report.tables, report.context)).toHaveLength(3)
  })
})
