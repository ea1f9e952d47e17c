import { planSummaries } from '../../../src/engine/plan'
import { openWorkbookFile } from '../../../src/hosts/file'
import { fields } from '../../../src/model/field'
import type { PivotTable } from '../../../src/model/pivot-table'
import type { Report } from '../../../src/model/report'
import type { SheetContent } from '../../../src/model/sheet-content'
import { isCellError, type Cell } from '../../../src/model/workbook'
import { rowsOf } from '../../hosts/contract'
import { dealerMonth } from '../../support/dealer-month'
import { readNow, readTables } from '../../support/kpi-report'
import { convert, describeWithLibreOffice } from '../../support/libreoffice'
import { xlsxOfWorkbook } from '../../support/xlsx/of-workbook'

const month = dealerMonth().workbook()
const report = readNow(month)
const [summary] = report.summaries

function sheetOf(of: Report, id: string, locale: 'zh' | 'en' = 'zh'): SheetContent {
  const edit = planSummaries(of, locale).find((one) => one.kind === 'put-sheet' && one.id === id)
  if (edit?.kind !== 'put-sheet') throw new Error(`no sheet ${id}`)
  return edit.content
}
const pivotOf = ({ pivotTables = [] }: SheetContent): PivotTable => pivotTables[0]!
/** Header row and entries of what the PivotTable reads. */
function listOf(content: SheetContent): readonly (readonly Cell[])[] {
  const { source } = pivotOf(content)
  if (!('ours' in source)) throw new Error('not over a list of ours')
  const [top, left, height, width] = source.cells
  return content.rows
    .slice(top, top + height)
    .map((row) => Array.from({ length: width }, (_, place) => row[left + place]?.value ?? null))
}

describe('战败原因透视', () => {
  const content = sheetOf(report, 'loss-reasons-pivot')

  test('the reasons in groups by series, to be filtered by kind and consultant', () => {
    expect(pivotOf(content)).toMatchObject({
      name: '战败原因透视',
      rows: ['原因大类', '战败原因'],
      columns: ['车型系列'],
      filters: ['类别', '销售顾问'],
      values: [{ field: '战败原因', aggregate: 'count', title: '数量' }],
    })
  })
  test('its list has one row for each entry that the summary counts, and nobody’s name or phone', () => {
    const [headers, ...entries] = listOf(content)
    expect(headers).toEqual(['原因大类', '战败原因', '车型系列', '类别', '销售顾问', '战败日期'])
    expect(entries).toHaveLength(summary!.total)
    for (const { row, column, count } of summary!.cells)
      expect(entries.filter((entry) => entry[1] === row && entry[2] === column)).toHaveLength(count)
    for (const [group, reason, , , , date] of entries) {
      expect(String(reason).startsWith(String(group))).toBe(true)
      expect(Number(date)).toBeGreaterThanOrEqual(46082)
      expect(Number(date)).toBeLessThanOrEqual(46112)
    }
    expect(entries.flat().filter((value) => /^1\d{10}$/.test(String(value)))).toEqual([])
  })
  test('the list begins right of the PivotTable, and its header is kept in view with the PivotTable’s', () => {
    const [top, left] = (pivotOf(content).source as { cells: readonly number[] }).cells
    expect(left).toBeGreaterThanOrEqual(2 + summary!.columns.length + 2)
    expect(content.headerRows).toBe(top! + 1)
  })
  test('in English too', () => {
    expect(pivotOf(sheetOf(report, 'loss-reasons-pivot', 'en'))).toMatchObject({
      rows: ['Reason group', 'Loss reason'],
      columns: ['Model series'],
      values: [{ title: 'Count' }],
    })
  })
})

const loss = {
  customerName: '王芳',
  phone: '13800001234',
  createdDate: '2026-02-01',
  lossDate: '2026-03-05',
  lossReason: '价格高',
  model: '菱智M5',
}

test('what is blank stands under 未填, and a column that the form lacks is not listed', () => {
  const blank = readTables({ 'loss-analysis': [{ ...loss, lossReason: null, consultant: null }, loss] })
  const content = sheetOf(blank, 'loss-reasons-pivot')
  const [headers, ...entries] = listOf(content)
  expect(headers).toEqual(['原因大类', '战败原因', '车型系列', '销售顾问', '战败日期'])
  expect(pivotOf(content).filters).toEqual(['销售顾问'])
  expect(entries.map(([group, reason, , consultant]) => [group, reason, consultant])).toEqual([
    ['未填', '未填', '未填'],
    ['价格', '价格·价格高', '未填'],
  ])
})

test('a workbook that counts from 1904 has its own days', () => {
  const march = readTables({ 'loss-analysis': [loss] })
  const of = { ...march, workbook: { ...march.workbook, date1904: true } }
  expect(listOf(sheetOf(of, 'loss-reasons-pivot'))[1]!.at(-1)).toBe(46086 - 1462)
})

test('of no entries, and of more than 20,000, there is no PivotTable, and the sheet says so', () => {
  const words = (counted: number): string => {
    const content = sheetOf({ ...report, summaries: [{ ...summary!, counted }] }, 'loss-reasons-pivot')
    expect(content.pivotTables).toBeUndefined()
    return content.rows.map(([first]) => first?.value).join('')
  }
  expect(words(0)).toContain('没有记录，所以没有透视表。')
  expect(words(20_001)).toContain('共20001条记录，超过20000条，所以没有透视表')
})

test('no summary lists what names a customer', () => {
  const listed = report.catalog.summaries.flatMap(({ pivot }) => pivot?.beside ?? [])
  expect(listed).toContain('consultant')
  expect(listed.filter((field) => fields[field].personal)).toEqual([])
})

test('a summary that declares no PivotTable gets none', () => {
  const { pivot: _, ...plain } = report.catalog.summaries[0]!
  const of = { ...report, catalog: { ...report.catalog, summaries: [plain] } }
  expect(planSummaries(of, 'zh').map((edit) => 'id' in edit && edit.id)).toEqual(['loss-reasons'])
})

describeWithLibreOffice('in LibreOffice', () => {
  test('the PivotTable comes to the totals of the summary that is printed', async () => {
    const host = await openWorkbookFile(xlsxOfWorkbook(month), 'a.xlsx')
    expect(await host.apply(planSummaries(report, 'zh'))).toEqual([])
    const { sheets } = await (await openWorkbookFile(convert(await host.save(), 'xlsx'), 'a.xlsx')).read()
    const rows = rowsOf(sheets.find(({ name }) => name === '战败原因透视')!)
    const totals = rows.find(([first]) => /^(总计|Total Result)$/.test(String(first)))!
    const series = rows.find(([first]) => first === '原因大类')!
    const found = Object.fromEntries(series.map((name, column) => [String(name), totals[column]]))
    for (const column of summary!.columns) {
      const inColumn = summary!.cells.filter((cell) => cell.column === column)
      expect([column, found[column]]).toEqual([column, inColumn.reduce((sum, { count }) => sum + count, 0)])
    }
    const grand = totals[2 + summary!.columns.length] ?? null
    expect(isCellError(grand) ? null : grand).toBe(summary!.total)
  }, 240_000)
})
