import { openWorkbookFile, type FileHost } from '../../../src/hosts/file'
import type { Edit } from '../../../src/model/edit'
import type { Cell } from '../../../src/model/workbook'
import { partsOf, tinyXlsx, zipped, type TinyPackage } from '../../support/package'

const open = (tiny: TinyPackage): Promise<FileHost> => openWorkbookFile(tinyXlsx(tiny), 'a.xlsx')
const set = (row: number, column: number, value: Cell, was: Cell = null): Edit => ({
  kind: 'set',
  at: { sheet: '1', row, column },
  was,
  value,
})
const reasonsOf = async (host: FileHost, edits: readonly Edit[]): Promise<readonly (string | null)[]> => {
  const refusals = await host.apply(edits)
  return edits.map((edit) => refusals.find((one) => one.edit === edit)?.reason ?? null)
}

test('of a merged area only the first cell is written, also across columns and as one column among many', async () => {
  const behind = '<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="B3:B900"/></mergeCells>'
  const host = await open({ sheets: [{ name: '甲', rows: '', behind }] })
  const edits = [set(0, 0, 1), set(0, 1, 1), set(0, 2, 1), set(0, 3, 1), set(2, 1, 1), set(899, 1, 1), set(900, 1, 1)]
  expect(await reasonsOf(host, edits)).toEqual([null, 'merged', 'merged', null, null, 'merged', null])
})

test('a column of ours leaves out what merged cells and arrays cover', async () => {
  const behind = '<mergeCells count="1"><mergeCell ref="B1:B3"/></mergeCells>'
  const rows = '<row r="1"><c r="A1"><f t="array" ref="B5:B6">C5:C6</f><v>0</v></c></row>'
  const host = await open({ sheets: [{ name: '甲', rows, behind }] })
  const fill: Edit = {
    kind: 'fill-column',
    id: 'x',
    sheet: '1',
    column: 1,
    headerRow: 1,
    header: '停留',
    rows: Int32Array.of(2, 3, 4, 5, 6),
    formulas: ['1', '1', '1', '1', '1'],
    values: [1, 1, 1, 1, 1],
    format: '0',
  }
  expect(await host.apply([fill])).toEqual([])
  const xml = partsOf(await host.save())['xl/worksheets/sheet1.xml']!
  expect([...xml.matchAll(/<c r="(B\d)"/g)].map(([, address]) => address)).toEqual(['B4', 'B7'])
})

test.each(['array', 'dataTable'])(
  'what a formula of type %s fills is a formula, not its first cell alone',
  async (type) => {
    const rows =
      `<row r="2"><c r="B2"><f t="${type}" ref="B2:C3" r1="A1">A1:B2</f><v>1</v></c><c r="C2"><v>2</v></c></row>` +
      '<row r="3"><c r="B3"><v>3</v></c><c r="C3"><v>4</v></c><c r="D3"><f t="shared" ref="D3:D4" si="0">A1</f><v>5</v></c></row>' +
      '<row r="4"><c r="D4"><f t="shared" si="0"/><v>6</v></c></row>'
    const host = await open({ sheets: [{ name: '甲', rows }] })
    const edits = [
      set(1, 1, 0, 1),
      set(1, 2, 0, 2),
      set(2, 1, 0, 3),
      set(2, 2, 0, 4),
      set(2, 3, 0, 5),
      set(3, 3, 0, 6),
      set(3, 2, 0),
    ]
    expect(await reasonsOf(host, edits)).toEqual([...Array<string>(6).fill('formula'), null])
  },
)

test('what no cell can hold, and no sheet has room for', async () => {
  const host = await open({ sheets: [{ name: '甲', rows: '' }] })
  const edits = [
    set(0, 0, NaN),
    set(0, 0, Infinity),
    set(0, 0, { error: '#OOPS' }),
    set(0, 0, { error: '#DIV/0!' }),
    set(0, 1, 'x'.repeat(32_768)),
    set(0, 1, 'x'.repeat(32_767)),
    set(1_048_576, 0, 1),
    set(0, 16_384, 1),
    set(-1, 0, 1),
    set(0.5, 0, 1),
    set(1_048_575, 16_383, 1),
  ]
  expect(await reasonsOf(host, edits)).toEqual([
    'no cell value',
    'no cell value',
    'no cell value',
    null,
    'too large',
    null,
    'too large',
    'too large',
    'too large',
    'too large',
    null,
  ])
})

test('a chart sheet is no sheet to write to', async () => {
  const chart = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet'
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const bytes = tinyXlsx({
    sheets: [{ name: '甲', rows: '' }],
    moreRelations: `<Relationship Id="rId1" Type="${chart}" Target="chartsheets/sheet1.xml"/>`,
    more: { 'xl/chartsheets/sheet1.xml': `<chartsheet xmlns="${main}"/>` },
  })
  const parts = partsOf(bytes)
  const workbook = parts['xl/_rels/workbook.xml.rels']!.replace(/<Relationship Id="rId1"[^>]*worksheet"[^>]*>/, '')
  const host = await openWorkbookFile(zipped({ ...parts, 'xl/_rels/workbook.xml.rels': workbook }), 'a.xlsx')
  const mark: Edit = { kind: 'mark', sheet: '1', marks: [] }
  expect(await reasonsOf(host, [set(0, 0, 1), mark])).toEqual(['no such sheet', 'no such sheet'])
})

describe('a protected sheet', () => {
  const styles =
    '<fonts count="1"><font><sz val="11"/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>' +
    '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>' +
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" applyProtection="1"><protection locked="0"/></xf></cellXfs>'
  const rows =
    '<row r="1"><c r="A1" s="1"/><c r="B1"/></row><row r="2" s="1" customFormat="1"/><row r="3"><c r="E3"/></row>'
  const before = '<cols><col min="5" max="6" style="1"/></cols>'
  const protect = (says = '', ranges = ''): TinyPackage => ({
    styles,
    sheets: [{ name: '甲', rows, before, behind: `<sheetProtection sheet="1"${says}/>${ranges}` }],
  })

  test('takes values in its unlocked cells, rows and columns alone, and stays protected', async () => {
    const host = await open(protect())
    const edits = [set(0, 0, 1), set(0, 1, 1), set(1, 7, 1), set(2, 0, 1), set(2, 4, 1), set(2, 5, 1), set(8, 4, 1)]
    expect(await reasonsOf(host, edits)).toEqual([null, 'protected', null, 'protected', 'protected', null, null])
    const xml = partsOf(await host.save())['xl/worksheets/sheet1.xml']!
    expect(xml).toContain('<sheetProtection sheet="1"/>')
    expect(xml).toContain('<c r="F3" s="1">')
  })

  test('takes values in the ranges that anyone may edit', async () => {
    const ranges =
      '<protectedRanges><protectedRange name="a" sqref="B2 C3:D4"/><protectedRange name="b" password="CC1A" sqref="E5"/>' +
      '<protectedRange name="c" hashValue="x" sqref="B6"/></protectedRanges>'
    const host = await open({ sheets: [{ name: '甲', rows: '', behind: `<sheetProtection sheet="1"/>${ranges}` }] })
    const edits = [set(1, 1, 1), set(3, 3, 1), set(4, 4, 1), set(5, 1, 1)]
    expect(await reasonsOf(host, edits)).toEqual([null, null, 'protected', 'protected'])
  })

  test('takes marks where formats may be changed, and columns of ours never', async () => {
    const mark: Edit = {
      kind: 'mark',
      sheet: '1',
      marks: [{ at: { sheet: '1', row: 0, column: 0 }, severity: 'error' }],
    }
    expect(await reasonsOf(await open(protect()), [mark])).toEqual(['protected'])
    expect(await reasonsOf(await open(protect(' formatCells="1"')), [mark])).toEqual(['protected'])
    const host = await open(protect(' formatCells="0"'))
    expect(await reasonsOf(host, [mark])).toEqual([null])
    expect(host.view('1').marks).toHaveLength(1)
    expect((await host.read()).sheets[0]?.locked).toBeUndefined()
    expect((await (await open(protect())).read()).sheets[0]?.locked).toBe(true)
  })

  test('with sheet="0" protects nothing', async () => {
    const host = await open({ sheets: [{ name: '甲', rows: '', behind: '<sheetProtection sheet="0" objects="1"/>' }] })
    expect(await reasonsOf(host, [set(0, 0, 1)])).toEqual([null])
  })
})
