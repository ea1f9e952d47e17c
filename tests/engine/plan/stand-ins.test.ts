import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { planAll, planClean, planKpis } from '../../../src/engine/plan'
import { openWorkbookFile } from '../../../src/hosts/file'
import { memoryHost } from '../../../src/hosts/memory'
import type { Edit } from '../../../src/model/edit'
import type { Host } from '../../../src/model/host'
import type { Cell, Sheet } from '../../../src/model/workbook'
import { figureOf, numbersOf, readNow, rowValues } from '../../support/kpi-report'
import { openExcel } from '../../hosts/excel/excel-witness'
import { protectSheet } from '../../office-host/people'
import { workbookOf } from '../../support/workbook'
import { writeXlsx } from '../../support/xlsx/write'

const header = ['日期', '来店时间', '离店时间', '客户姓名', '联系电话', '来店次数', '拟购车型', '是否留档', '销售顾问']
const FIRST_DAY = 46_082

/** 47 visits of 20 days in March 2026, each day's date on its first row only. */
function onceADay(): Cell[][] {
  const visits = Array.from({ length: 47 }, (_, visit): Cell[] => {
    const day = Math.floor((visit * 20) / 47)
    const isFirst = visit === 0 || Math.floor(((visit - 1) * 20) / 47) !== day
    const phone = `1380000${1000 + visit}`
    const who = visit % 2 ? '李静' : '陈晓东'
    return [isFirst ? FIRST_DAY + day : null, 0.375, 0.5, '王芳', phone, '首次', '菱智', visit % 3 ? '是' : '否', who]
  })
  return [['3月来店客户登记表'], header, ...visits]
}
const rows = onceADay()
const bytesOf = (cells: Cell[][], merges: readonly string[] = []): Uint8Array =>
  writeXlsx([
    {
      name: '来店',
      rows: cells,
      columns: header.map((_, index) => ({ width: 9, style: index === 0 ? 'date' : 'text' })),
      titleRows: 1,
      headerRows: 1,
      merges,
    },
  ])
const ID = 'visit-date-each-row'
type Fill = Extract<Edit, { kind: 'fill-column' }>
const plan = async (host: Host): Promise<readonly Edit[]> => planKpis(readNow(await host.read()), 'zh')
const fillsOf = (edits: readonly Edit[], id = ID): readonly Fill[] =>
  edits.flatMap((edit) => (edit.kind === 'fill-column' && edit.id === id ? [edit] : []))
const fill = async (host: Host): Promise<void> => expect(await host.apply(await plan(host))).toEqual([])
const columnAt = (sheet: Sheet | undefined, column: number): Cell[] =>
  Array.from({ length: 47 }, (_, visit) => sheet?.columns[column]?.at(visit + 2) ?? null)

test('of 47 visits with the date on 20 of them the formulas see all 47', async () => {
  const report = readNow(workbookOf({ 来店: rows }))
  const dated = rows.slice(2).filter(([date]) => date !== null)
  expect(dated).toHaveLength(20)
  expect(figureOf(report, 'capture-rate', 'all-visits')).toMatchObject({ denominator: 47, note: null })
  expect(report.figures.filter(({ note }) => note !== null)).toEqual([])
  const [column] = fillsOf(planKpis(report, 'zh'))
  expect(column).toMatchObject({ column: 9, header: '来店日期（逐行）', format: 'yyyy-mm-dd', headerRow: 1 })
  expect(column?.formulas.slice(0, 2)).toEqual(['IFERROR(IF(A3="","",A3),"")', 'IFERROR(IF(A4="",J3,A4),"")'])
  expect(column?.values).toEqual(Array.from({ length: 47 }, (_, visit) => FIRST_DAY + Math.floor((visit * 20) / 47)))
})

test('the sheets count by the column, and so does the column of parties', () => {
  const edits = planKpis(readNow(workbookOf({ 来店: rows })), 'zh')
  const formulas = edits.flatMap((edit) =>
    edit.kind === 'put-sheet' ? edit.content.rows.flatMap((row) => row.map((cell) => cell?.formula ?? '')) : [],
  )
  const counting = formulas.filter((formula) => formula.includes("'来店'!"))
  expect(counting.length).toBeGreaterThan(20)
  for (const formula of counting) {
    expect(formula).toContain("'来店'!$J$3:$J$49")
    expect(formula).not.toContain("'来店'!$A$")
  }
  const [parties] = fillsOf(edits, 'party-count')
  expect(parties?.column).toBeGreaterThan(9)
  expect(parties?.values.every((value) => value === 1)).toBe(true)
  expect(parties?.formulas[3]).toContain('INT(J6)')
})

test('a sheet of targets that is asked for alone brings the column along, and no other', () => {
  const fills = planAll(readNow(workbookOf({ 来店: rows })), 'zh', ['targets']).filter(
    ({ kind }) => kind === 'fill-column',
  )
  expect(fills.map((edit) => edit.kind === 'fill-column' && edit.id)).toEqual([ID])
})

test('a log that says the date on every row, or stands on a protected sheet, gets none', () => {
  const dated = rows.map((row, index) => (index < 2 ? row : [FIRST_DAY, ...row.slice(1)]))
  expect(fillsOf(planKpis(readNow(workbookOf({ 来店: dated })), 'zh'))).toEqual([])
  const { sheets } = workbookOf({ 来店: rows })
  const report = readNow({ sheets: sheets.map((sheet) => ({ ...sheet, protected: true })) })
  expect(fillsOf(planKpis(report, 'zh'))).toEqual([])
  expect(figureOf(report, 'capture-rate', 'all-visits').note?.zh).toBe(
    '有27行公式看不全（“来店”第4、5、7、9、10行等，来店日期没有逐行写，工作表有保护，加不了逐行的列），修正后即一致',
  )
})

test('repeated headers, subtotals and blank rows do not break the chain, and are not counted', () => {
  const broken = [
    ...rows.slice(0, 6),
    ['小计', null, null, 4],
    header,
    ...rows.slice(6, 9),
    [],
    ...rows.slice(9),
    ['合计', null, null, 47],
  ]
  const report = readNow(workbookOf({ 来店: broken }))
  expect(numbersOf(report, 'capture-rate', 'all-visits').slice(0, 2)).toEqual([31, 47])
  expect(report.figures.filter(({ note }) => note !== null)).toEqual([])
  const [column] = fillsOf(planKpis(report, 'zh'))
  // The entry below the subtotal and the second header takes the one above them.
  expect(column?.formulas[4]).toBe('IFERROR(IF(A9="",J6,A9),"")')
})

test('a date written as text is copied as it stands: its rows are told until it is mended', () => {
  const text = rows.map((row, index) => (index === 2 ? ['3月1日', ...row.slice(1)] : row))
  const report = readNow(workbookOf({ 来店: text }))
  expect(rowValues(report, ID).slice(0, 4)).toEqual(['3月1日', '3月1日', '3月1日', FIRST_DAY + 1])
  expect(figureOf(report, 'capture-rate', 'all-visits').note?.zh).toBe(
    '有3行公式看不全（“来店”第3、4、5行，来店日期不是规范写法），修正后即一致',
  )
})

test('merged dates and consultants stand on every row they cover, and on no other', () => {
  const merged = rows.slice(0, 8).map((row, index) => {
    if (index < 2) return row
    const who = index === 2 ? '李静' : index === 5 ? '陈晓东' : null
    return [...row.slice(0, 8), who]
  })
  const sheet = workbookOf({ 来店: merged }).sheets[0]!
  const merges = [[2, 8, 3, 1] as const, [5, 8, 2, 1] as const]
  const report = readNow({ sheets: [{ ...sheet, merges }] })
  expect(rowValues(report, 'consultant-each-row')).toEqual(['李静', '李静', '李静', '陈晓东', '陈晓东', ''])
  const [column] = fillsOf(planKpis(report, 'zh'), 'consultant-each-row')
  expect(column?.column).toBe(10)
  expect(column?.formulas.slice(2, 4)).toEqual(['IFERROR(IF(I5="",K4,I5),"")', 'IFERROR(IF(I6="","",I6),"")'])
  expect(report.figures.filter(({ note }) => note !== null)).toEqual([])
  expect(numbersOf(report, 'capture-rate', 'all-visits', '李静')[1]).toBe(3)
})

const hosts: readonly (readonly [string, () => Promise<Host>])[] = [
  ['file', () => openWorkbookFile(bytesOf(rows), '3月.xlsx')],
  ['memory', async () => memoryHost(workbookOf({ 来店: rows }))],
]
describe.each(hosts)('in a %s', (_, open) => {
  test('filling again keeps the column, reads no field in it, and cleaning takes it out', async () => {
    const host = await open()
    const before = await host.read()
    await fill(host)
    const once = await plan(host)
    expect(fillsOf(once).map(({ column }) => column)).toEqual([9])
    expect(readNow(await host.read()).tables[0]?.columns.visitDate?.index).toBe(0)
    await fill(host)
    expect(await plan(host)).toEqual(once)
    expect(columnAt((await host.read()).sheets[0], 9)[46]).toBe(FIRST_DAY + 19)
    await host.apply(planClean())
    const after = await host.read()
    expect(after.sheets[0]?.ourColumns).toBeUndefined()
    expect(columnAt(after.sheets[0], 9)).toEqual(columnAt(before.sheets[0], 9))
  })

  test('a date entered on a row of its own moves the rows below it; once all are written the column stays', async () => {
    const host = await open()
    await fill(host)
    const sheet = (await host.read()).sheets[0]!.id
    const enter = async (row: number, value: Cell): Promise<void> =>
      expect(await host.apply([{ kind: 'set', at: { sheet, row, column: 0 }, value, was: null }])).toEqual([])
    await enter(3, FIRST_DAY + 40)
    await fill(host)
    const shown = columnAt((await host.read()).sheets[0], 9).slice(0, 4)
    expect(shown.map((date) => Number(date) - FIRST_DAY)).toEqual([0, 40, 40, 1])
    for (const [visit, date] of columnAt((await host.read()).sheets[0], 0).entries())
      if (date === null) await enter(visit + 2, FIRST_DAY)
    expect(fillsOf(await plan(host)).map(({ column }) => column)).toEqual([9])
  })
})

describe('in Excel', () => {
  test('the column is written once, found again and cleaned', async () => {
    const { host, office, formula } = openExcel({ sheets: { 来店: rows } })
    const { id } = (await host.read()).sheets[0]!
    await fill(host)
    const once = await plan(host)
    expect(fillsOf(once).map(({ column }) => column)).toEqual([9])
    await fill(host)
    expect(await plan(host)).toEqual(once)
    expect(formula(id, 3, 9)).toBe('IFERROR(IF(A4="",J3,A4),"")')
    await host.apply(planClean())
    const [sheet] = (await host.read()).sheets
    expect(sheet?.ourColumns).toBeUndefined()
    expect(columnAt(sheet, 9).every((cell) => cell === null)).toBe(true)
    office.close()
  })

  test('a protected sheet keeps its remark', async () => {
    const { host, office } = openExcel({ sheets: { 来店: rows } })
    office.person(protectSheet('来店', { allowFormatCells: true }))
    const report = readNow(await host.read())
    expect(fillsOf(planKpis(report, 'zh'))).toEqual([])
    expect(figureOf(report, 'capture-rate', 'all-visits').note?.zh).toContain('工作表有保护')
    office.close()
  })
})

test('a protected sheet of a file keeps its remark', async () => {
  const parts = unzipSync(bytesOf(rows))
  const part = 'xl/worksheets/sheet1.xml'
  parts[part] = strToU8(
    strFromU8(parts[part]!).replace('</sheetData>', '</sheetData><sheetProtection sheet="1" formatCells="0"/>'),
  )
  const host = await openWorkbookFile(zipSync(parts), '3月.xlsx')
  const report = readNow(await host.read())
  expect(fillsOf(planKpis(report, 'zh'))).toEqual([])
  expect(figureOf(report, 'capture-rate', 'all-visits').note?.zh).toContain('工作表有保护')
})
