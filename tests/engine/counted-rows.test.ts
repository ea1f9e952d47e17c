import { catalog } from '../../src/catalog'
import { figureKpis } from '../../src/engine/compute'
import { countedRows, type CountedRow, type Side } from '../../src/engine/counted-rows'
import type { Report } from '../../src/model/report'
import { dealerMonth } from '../support/dealer-month'
import { figureOf, readNow, readTables, visit } from '../support/kpi-report'
import { randomForms, tablesOfForms } from '../support/random-forms'

const variants = new Map(
  figureKpis(catalog).flatMap(({ id, variants: some }) => some.map((variant) => [`${id} ${variant.id}`, variant])),
)
const rowsOf = (report: Report, kpi: string, variant: string, side: Side, of = ''): readonly CountedRow[] =>
  countedRows(variants.get(`${kpi} ${variant}`)!, side, report, of === '' ? null : of)
const sum = (rows: readonly CountedRow[]): number => rows.reduce((total, { amount }) => total + amount, 0)

/** The figures that are not what is listed behind them. */
const disagreements = (report: Report): readonly string[] =>
  report.figures.flatMap(({ kpi, variant, of, value, numerator, denominator, reason }) => {
    // What could not be counted says so, and has no rows.
    if (value === null && denominator === null && reason) return []
    const sides = [['numerator', numerator] as const, ['denominator', denominator ?? 0] as const]
    return sides.flatMap(([side, count]) => {
      const listed = sum(rowsOf(report, kpi, variant, side, of))
      return Math.abs(listed - count) < 1e-6 ? [] : [`${kpi} ${variant} ${of} ${side}: ${count}, listed ${listed}`]
    })
  })

test('what is listed behind every figure of a dealer month is as many as the figure says', () => {
  const report = readNow(dealerMonth({ visits: 120 }).workbook())
  expect(report.figures.filter(({ value }) => value !== null).length).toBeGreaterThan(100)
  expect(disagreements(report)).toEqual([])
})

test('of 12 random months as well, all of the store and of everybody', () => {
  for (let seed = 1; seed <= 12; seed++) {
    const report = readTables(tablesOfForms(randomForms(seed)))
    expect(report.figures.length).toBeGreaterThan(50)
    expect([seed, disagreements(report)]).toEqual([seed, []])
  }
})

test('an entry that is added and taken off again is not listed; each that is left stands once, in the order of the sheet', () => {
  const card = { customerName: '王芳', phone: '13800000001', model: '菱智', initialLevel: 'A', level: 'A' }
  const report = readTables({
    'prospect-card': [
      { ...card, createdDate: '2026-01-05', consultant: '周敏', status: '战败', lossDate: '2026-02-03' },
      { ...card, createdDate: '2026-01-06', consultant: '周敏', status: '在跟' },
      { ...card, createdDate: '2026-03-06', consultant: '李静', status: '在跟' },
    ],
  })
  const rows = rowsOf(report, 'loss-rate', 'cards', 'denominator')
  expect(rows.map(({ row, amount }) => [row, amount])).toEqual([
    [1, 1],
    [2, 1],
  ])
  expect(figureOf(report, 'loss-rate', 'cards').denominator).toBe(2)
  expect(rowsOf(report, 'loss-rate', 'cards', 'denominator', '李静').map(({ row }) => row)).toEqual([2])
})

test('what counts twice is listed once, with both', () => {
  const report = readTables({
    'prospect-card': [
      {
        customerName: '王芳',
        phone: '13800000001',
        model: '菱智',
        initialLevel: 'A',
        level: 'A',
        createdDate: '2026-03-02',
        consultant: '周敏',
        status: '战败',
        lossDate: '2026-03-20',
        orderDate: '2026-03-10',
      },
    ],
  })
  const { numerator, denominator } = figureOf(report, 'loss-rate', 'closed')
  expect([numerator, denominator]).toEqual([1, 2])
  expect(rowsOf(report, 'loss-rate', 'closed', 'denominator').map(({ amount }) => amount)).toEqual([2])
})

test('nothing is listed of nobody’s, of a plain count’s base, or without a month', () => {
  const report = readTables({ 'showroom-traffic-log': [{ ...visit, visitKind: '首次', consultant: '周敏' }] })
  expect(rowsOf(report, 'showroom-visits', 'all', 'numerator')).toHaveLength(1)
  expect(rowsOf(report, 'showroom-visits', 'all', 'numerator', '何人')).toEqual([])
  expect(rowsOf(report, 'showroom-visits', 'all', 'denominator')).toEqual([])
  const { tables, context } = report
  const timeless = { tables, context: { ...context, month: null } }
  expect(countedRows(variants.get('showroom-visits all')!, 'numerator', timeless)).toEqual([])
})
