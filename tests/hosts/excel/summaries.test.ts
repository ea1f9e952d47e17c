import { planSummaries } from '../../../src/engine/plan'
import type { Edit } from '../../../src/model/edit'
import type { PivotTable } from '../../../src/model/pivot-table'
import type { Rect } from '../../office-host/model/address'
import { intersection } from '../../office-host/model/address'
import { pivotExtent } from '../../office-host/model/pivot-extent'
import type { SheetModel } from '../../office-host/model/sheet'
import type { SlicerModel } from '../../office-host/model/slicer'
import { readTables } from '../../support/kpi-report'
import { summaryCases } from '../../support/summary-cases'
import { workbookOfTables } from '../../support/testRule'
import { openExcel, type OpenExcel } from './excel-witness'
import { pivotsIn } from './snapshot'

/** Of random sheets of which every summary counts some. */
const SEED = 12
type Put = Extract<Edit, { kind: 'put-sheet' }>
const cases = summaryCases.map(({ summary, make }) => {
  const { tables } = make(SEED)
  return [summary.id, { summary, tables, workbook: workbookOfTables(tables) }] as const
})
const putsOf = (id: string, seed = SEED): readonly Put[] => {
  const { make } = summaryCases.find(({ summary }) => summary.id === id)!
  return planSummaries(readTables(make(seed).tables), 'zh', [id]).filter(
    (edit): edit is Put => edit.kind === 'put-sheet',
  )
}
const tablesOf = (puts: readonly Put[]): readonly PivotTable[] =>
  puts.flatMap(({ content }) => content.pivotTables ?? [])
const panels = (tables: readonly PivotTable[]): readonly string[] =>
  tables.flatMap(({ name, slicers }) => (slicers?.fields ?? []).map(({ field }) => `${name} ${field}`))

let open: OpenExcel
afterEach(() => open.office.close())

describe.each(cases)('%s', (id, { workbook }) => {
  test('is made in one batch: its cells, its PivotTable with slicers, and its chart', async () => {
    open = openExcel({ sheets: workbook })
    const { office } = open
    await open.host.read()
    const puts = putsOf(id)
    office.takeTraffic()
    expect(await open.host.apply(puts)).toEqual([])
    // One message to see what is there, one to write.
    expect(office.takeTraffic().messages).toBe(2)
    const charts = puts.flatMap(({ title, content }) => (content.charts ?? []).map(({ name }) => [title, name]))
    expect(office.workbook.charts.map(({ sheet, name }) => [sheet.name, name])).toEqual(charts)
    for (const { series } of office.workbook.charts)
      for (const { name, values, categories } of series) {
        expect(name).not.toBe('')
        expect(values!.rect.rows).toBe(categories!.rect.rows)
      }
    const breaks = puts.map(({ title, content }) => [title, content.pageBreaks ?? []])
    const sheets = new Map(office.workbook.sheets.map((sheet) => [sheet.name, sheet.rowBreaks]))
    expect(puts.map(({ title }) => [title, sheets.get(title)])).toEqual(breaks)
    const tables = tablesOf(puts)
    expect(
      pivotsIn(office.workbook).map(({ name, rows, columns, filters, values }) => ({
        ...{ name, rows, columns, filters },
        values: values.map(([field, title]) => ({ field, title })),
      })),
    ).toEqual(
      tables.map(({ name, rows, columns, filters, values }) => ({
        ...{ name, rows, columns, filters },
        values: values.map(({ field, title }) => ({ field, title })),
      })),
    )
    expect(office.workbook.slicers.map(({ name }) => name)).toEqual(panels(tables))
    for (const table of tables)
      expect(table.slicers!.fields.map(({ field }) => field)).toEqual(
        expect.arrayContaining([...table.rows, ...table.columns]),
      )
    for (const slicer of office.workbook.slicers) coversNothing(slicer)
  })
})

test('most summaries have a chart, and nine a PivotTable with slicers', () => {
  open = openExcel()
  const made = cases.map(([id]) => putsOf(id))
  expect(made.filter((puts) => puts.some(({ content }) => content.charts)).length).toBeGreaterThanOrEqual(15)
  expect(made.filter((puts) => tablesOf(puts).length > 0)).toHaveLength(9)
})

const id = 'loss-reason-by-consultant'
describe('slicers', () => {
  const slicers = () => open.office.workbook.slicers
  const start = async (excel: 'ExcelApi 1.9' | 'LTSC 2021' | 'latest'): Promise<void> => {
    open = openExcel({ sheets: cases.find(([one]) => one === id)![1].workbook, excel })
    await open.host.read()
    expect(await open.host.apply(putsOf(id))).toEqual([])
  }
  const move = (one: SlicerModel): void => {
    Object.assign(one, { left: 5, top: 900, caption: '看这里', style: 'SlicerStyleDark2' })
  }

  test('bear the field’s name, and there is one for rows, columns and consultant', async () => {
    await start('LTSC 2021')
    expect(slicers().map(({ field, caption }) => [field, caption])).toEqual(
      ['原因大类', '战败原因', '销售顾问'].map((field) => [field, field]),
    )
  })
  test('Excel before ExcelApi 1.10 has none, and nothing is said of it', async () => {
    await start('ExcelApi 1.9')
    expect(slicers()).toEqual([])
    expect(open.office.workbook.pivots).toHaveLength(1)
    expect(
      open.host
        .missing()
        .map(({ zh }) => zh)
        .join(''),
    ).not.toContain('切片器')
  })
  test('of an unchanged list stay as they are: moved, dressed, or taken away', async () => {
    await start('latest')
    const [first, second, ...rest] = slicers()
    move(first!)
    slicers().splice(1, 1)
    expect(await open.host.apply(putsOf(id))).toEqual([])
    expect(slicers()).toEqual([first, ...rest])
    expect(slicers()).not.toContain(second)
  })
  test('of a list that changed are made anew without doubles, where people had put them', async () => {
    await start('latest')
    move(slicers()[0]!)
    const names = slicers().map(({ name }) => name)
    expect(await open.host.apply(putsOf(id, 13))).toEqual([])
    expect(slicers().map(({ name }) => name)).toEqual(names)
    expect(slicers()[0]).toMatchObject({ left: 5, top: 900, caption: '看这里', style: 'SlicerStyleDark2' })
    const [pivot] = open.office.workbook.pivots
    for (const slicer of slicers()) expect(slicer.pivot).toBe(pivot)
    for (const slicer of slicers().slice(1)) coversNothing(slicer)
  })
  test('clean leaves none', async () => {
    await start('latest')
    expect(await open.host.apply([{ kind: 'clean' }])).toEqual([])
    expect(slicers()).toEqual([])
    expect(open.office.workbook.pivots).toEqual([])
  })
})

describe('a PivotTable that people laid out anew', () => {
  const moved = async (): Promise<void> => {
    open = openExcel({ sheets: cases.find(([one]) => one === id)![1].workbook, excel: 'latest' })
    await open.host.read()
    expect(await open.host.apply(putsOf(id))).toEqual([])
    const [pivot] = open.office.workbook.pivots
    const [outer] = pivot!.rows
    pivot!.rows.splice(0, 1)
    pivot!.filters.push(outer!)
    pivot!.data[0]!.name = '多少条'
  }
  test('keeps its fields and titles when its list changed, in one batch', async () => {
    await moved()
    open.office.takeTraffic()
    expect(await open.host.apply(putsOf(id, 13))).toEqual([])
    // Beside what a new sheet takes, a look at what stands on it.
    expect(open.office.takeTraffic().messages).toBe(3)
    const [pivot, ...others] = pivotsIn(open.office.workbook)
    expect(others).toEqual([])
    expect(pivot).toMatchObject({
      rows: ['战败原因'],
      columns: ['销售顾问'],
      values: [['战败原因', '多少条', 'Count']],
    })
    expect(pivot!.filters).toContain('原因大类')
  })
})

/** No PivotTable, no cell that holds something, no other slicer lies under it; left and right there is the free column alone. */
function coversNothing(slicer: SlicerModel): void {
  const { sheet, left, top, width, height } = slicer
  const { workbook } = sheet
  const under: Rect = {
    ...{ row: at(top, rowHeight(sheet)), column: at(left, columnWidth(sheet)) },
    ...{ rows: at(top + height, rowHeight(sheet)) - at(top, rowHeight(sheet)) + 1 },
    ...{ columns: at(left + width, columnWidth(sheet)) - at(left, columnWidth(sheet)) + 1 },
  }
  expect(under.columns).toBe(1)
  for (const pivot of workbook.pivots) {
    if (pivot.sheet !== sheet) continue
    const extent = pivotExtent(workbook, pivot)
    expect(intersection(extent, under)).toBeNull()
    // Its row fields stand in a column each, which the harness does not count.
    expect(extent.column + extent.columns + pivot.rows.length - 1).toBeLessThanOrEqual(under.column)
  }
  for (let row = under.row; row < under.row + under.rows; row++) expect(sheet.cells.value(row, under.column)).toBe('')
  const overlaps = ({ top: other, height: tall, name }: SlicerModel): boolean =>
    name !== slicer.name && other < top + height && top < other + tall
  expect(workbook.slicers.filter((one) => one.sheet === sheet && one.left === left && overlaps(one))).toEqual([])
}
const columnWidth = (sheet: SheetModel) => (place: number) => sheet.columnWidths.get(place) ?? 48
const rowHeight = (sheet: SheetModel) => (place: number) => sheet.rowHeights.get(place) ?? 14.25
/** The row or column that so many points lead into. */
function at(points: number, sizeOf: (place: number) => number): number {
  let place = 0
  for (let sum = sizeOf(0); sum <= points; sum += sizeOf(place)) place++
  return place
}
