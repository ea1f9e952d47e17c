import { catalog } from '../../src/catalog'
import { computeFigures } from '../../src/engine/compute'
import type { FieldKey } from '../../src/model/field'
import type { TemplateId } from '../../src/model/template'
import type { Cell } from '../../src/model/workbook'
import { dealerMonth } from '../support/dealer-month'
import { figureOf, numbersOf, readNow, readTables } from '../support/kpi-report'
import { workbookOfTables } from '../support/testRule'

const report = readNow(dealerMonth({ visits: 400 }).workbook())
const [first, next] = [46082, 46113]

/** The entries as plain objects of raw cells. */
function entries(template: TemplateId): Partial<Record<FieldKey, Cell>>[] {
  const table = report.tables.find((some) => some.template.id === template)
  if (!table) throw new Error(`no ${template}`)
  return Array.from(table.rows, (_, entry) =>
    Object.fromEntries(Object.values(table.columns).map(({ field, cells }) => [field, cells.at(entry)])),
  )
}
const inMonth = (cell: Cell | undefined): boolean => typeof cell === 'number' && cell >= first && cell < next
const before = (cell: Cell | undefined): boolean => typeof cell === 'number' && cell < first
const isFirst = (cell: Cell | undefined): boolean => ['首次', '初次'].includes(String(cell))

describe('a second, plain count of a dealer month agrees', () => {
  const visits = entries('showroom-traffic-log').filter(({ visitDate }) => inMonth(visitDate))
  const cards = entries('prospect-card')
  const stock = cards.filter(
    ({ createdDate, lossDate, orderDate }) =>
      typeof createdDate === 'number' && createdDate < next && !before(lossDate) && !before(orderDate),
  )
  const lost = cards.filter(({ status, lossDate }) => status === '战败' && inMonth(lossDate))
  const people = [...new Set(visits.map(({ consultant }) => String(consultant)))]

  test.each(['', ...people])('of “%s”', (of) => {
    const count = (rows: readonly Partial<Record<FieldKey, Cell>>[]): number =>
      rows.filter(({ consultant }) => of === '' || consultant === of).length
    const plain = (kpi: string, variant: string, over: number, base: number): void =>
      expect(numbersOf(report, kpi, variant, of)).toEqual([over, base, over / base])
    const firsts = visits.filter(({ visitKind }) => isFirst(visitKind))
    plain('capture-rate', 'first-visits', count(firsts.filter(({ captured }) => captured === '是')), count(firsts))
    plain('test-drive-rate', 'all-visits', count(visits.filter(({ testDriven }) => testDriven === '是')), count(visits))
    plain('closing-rate', 'first-visits', count(cards.filter(({ orderDate }) => inMonth(orderDate))), count(firsts))
    plain('loss-rate', 'cards', count(lost), count(stock))
    expect(count(lost)).toBeGreaterThan(0)
  })

  test('consultants add up to the store', () => {
    const all = report.figures.filter(
      ({ kpi, variant, of }) => kpi === 'showroom-visits' && variant === 'all' && of !== '',
    )
    expect(all.map(({ of }) => of).sort()).toEqual([...people].sort())
    expect(all.reduce((sum, { numerator }) => sum + numerator, 0)).toBe(visits.length)
  })
})

const visit = {
  arrivalTime: 0.4,
  departureTime: 0.5,
  customerName: '王芳',
  phone: '13800001234',
  model: '菱智',
  visitKind: '首次',
}

test('what the formula cannot see is said beside the figure, and by which columns', () => {
  const seen = readTables({
    'showroom-traffic-log': [
      { ...visit, visitDate: { raw: '2026-03-05' }, consultant: '陈晓东' },
      { ...visit, visitDate: '2026-03-06', consultant: '李海燕 ' },
      { ...visit, visitDate: '2026-03-06', consultant: '李海燕' },
    ],
  })
  const noteOf = (of: string): string | undefined => figureOf(seen, 'showroom-visits', 'all', of).note?.zh
  expect(figureOf(seen, 'showroom-visits', 'all').value).toBe(3)
  expect(noteOf('')).toBe('有1行公式看不全（“来店客户登记表”第2行，来店日期不是规范写法），修正后即一致')
  expect(noteOf('陈晓东')).toBe('有1行公式看不全（“来店客户登记表”第2行，来店日期不是规范写法），修正后即一致')
  expect(noteOf('李海燕')).toBe('有1行公式看不全（“来店客户登记表”第3行，销售顾问不是规范写法），修正后即一致')
})

test('several logs are counted together; one that lacks a column stays out of what needs it', () => {
  const row = { ...visit, visitDate: '2026-03-05', consultant: '陈晓东' }
  const both = readTables({
    'showroom-traffic-log': [
      { name: '3月上旬', rows: [{ ...row, captured: '是' }] },
      { name: '3月下旬', rows: [row, row] },
    ],
  })
  expect(numbersOf(both, 'showroom-visits', 'all')).toEqual([3, null, 3])
  expect(numbersOf(both, 'capture-rate', 'all-visits')).toEqual([1, 1, 1])
})

test('without a month there are no figures', () => {
  const { tables, context, workbook } = report
  expect(computeFigures(tables, catalog, { ...context, month: null }, workbook)).toEqual([])
})

test('a consultant who had nothing in the month is left out', () => {
  const gone = readTables({
    'showroom-traffic-log': [
      { ...visit, visitDate: '2026-03-05', consultant: '陈晓东' },
      { ...visit, visitDate: '2025-11-05', consultant: '赵立新' },
    ],
  })
  expect(new Set(gone.figures.map(({ of }) => of))).toEqual(new Set(['', '陈晓东']))
})

test('a tick column that is blank from top to bottom is no rate of 0%', () => {
  const row = { ...visit, visitDate: '2026-03-05', consultant: '陈晓东' }
  const blank = readTables({ 'showroom-traffic-log': { rows: [row, row], columns: ['captured', 'testDriven'] } })
  expect(figureOf(blank, 'capture-rate', 'first-visits')).toMatchObject({
    value: null,
    reason: { zh: '来店客户登记表没有填写“是否留档”列' },
  })
  expect(numbersOf(blank, 'capture-rate', 'phone')).toEqual([2, 2, 1])
})

test('a date that stands on the first row of a day only is seen by a column of ours, and said to where none can be made', () => {
  const workbook = workbookOfTables({
    'showroom-traffic-log': [
      { ...visit, visitDate: '2026-03-05', consultant: '陈晓东' },
      { ...visit, visitDate: null, consultant: '陈晓东' },
    ],
  })
  expect(figureOf(readNow(workbook), 'showroom-visits', 'all')).toMatchObject({ value: 2, note: null })
  const sheets = workbook.sheets.map((sheet) => ({ ...sheet, protected: true as const }))
  expect(figureOf(readNow({ sheets }), 'showroom-visits', 'all')).toMatchObject({
    value: 2,
    note: {
      zh: '有1行公式看不全（“来店客户登记表”第3行，来店日期没有逐行写，工作表有保护，加不了逐行的列），修正后即一致',
    },
  })
})
