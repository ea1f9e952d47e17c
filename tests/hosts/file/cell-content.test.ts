import { openWorkbookFile, type FileHost } from '../../../src/hosts/file'
import type { Edit } from '../../../src/model/edit'
import type { Cell } from '../../../src/model/workbook'
import { convert, describeWithLibreOffice } from '../../support/libreoffice'
import { partsOf, tinyXlsx, type TinyPackage } from '../../support/package'

const open = (tiny: TinyPackage): Promise<FileHost> => openWorkbookFile(tinyXlsx(tiny), 'a.xlsx')
const set = (row: number, column: number, value: Cell, was: Cell = null): Edit => ({
  kind: 'set',
  at: { sheet: '1', row, column },
  was,
  value,
})
const sheetXml = async (host: FileHost): Promise<string> => partsOf(await host.save())['xl/worksheets/sheet1.xml']!

test('rich text, hyperlinks and metadata: what is set to what it holds keeps its bytes, what is changed drops what no longer fits', async () => {
  const rich = '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>王</t></r><r><t>伟</t></r></is></c>'
  const rows = `<row r="1">${rich}<c r="B1" s="2" cm="1" vm="2" ph="1"><v>5</v></c></row>`
  const behind = '<hyperlinks><hyperlink ref="A1" location="甲!B1"/></hyperlinks>'
  const host = await open({ sheets: [{ name: '甲', rows, behind }] })
  const untouched = partsOf(await host.save())
  expect(await host.apply([set(0, 0, '王伟', '王伟'), set(5, 5, null)])).toEqual([])
  expect(partsOf(await host.save())).toEqual(untouched)
  await host.apply([set(0, 0, '李娜', '王伟'), set(0, 1, 6, 5)])
  expect(await sheetXml(host)).toContain(
    '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve">李娜</t></is></c><c r="B1" s="2"><v>6</v></c></row>',
  )
  expect(await sheetXml(host)).toContain(behind)
})

test('rows below the last continue the look of those above, the extent grows, and rows stay in order', async () => {
  const row = (index: number, format: number): string =>
    `<row r="${index}"><c r="A${index}" s="${format}"><v>${index}</v></c><c r="B${index}" s="1"><v>46082</v></c></row>`
  const rows = `<row r="1"><c r="A1" s="2"><v>0</v></c></row>${row(2, 0)}${row(3, 0)}<row r="9" ht="33" customHeight="1"/>`
  const host = await open({ sheets: [{ name: '甲', rows, before: '<dimension ref="A1:B3"/>' }] })
  await host.apply([set(4, 1, 46084), { ...set(3, 1, 46083), format: 'm/d' } as Edit, set(3, 0, 1), set(8, 1, 1)])
  const xml = await sheetXml(host)
  expect(xml).toContain('<dimension ref="A1:B9"/>')
  expect(xml).toContain(
    '<row r="4"><c r="A4"><v>1</v></c><c r="B4" s="1"><v>46083</v></c></row><row r="5"><c r="B5" s="1"><v>46084</v></c></row>',
  )
  expect(xml).toContain('<row r="9" ht="33" customHeight="1"><c r="B9"><v>1</v></c></row>')
})

test('a header alone is no look to continue', async () => {
  const host = await open({ sheets: [{ name: '甲', rows: '<row r="1"><c r="A1" s="2"><v>0</v></c></row>' }] })
  await host.apply([set(1, 0, 1)])
  expect(await sheetXml(host)).toContain('<row r="2"><c r="A2"><v>1</v></c></row>')
})

test('the calculation chain loses the formulas of ours that go, and no others', async () => {
  const fill = (column: number): Edit => ({
    kind: 'fill-column',
    id: 'x',
    sheet: '1',
    column,
    headerRow: 0,
    header: '停留',
    rows: Int32Array.of(1),
    formulas: ['A1'],
    values: [1],
    format: '0',
  })
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const chain = (cells: string): string => `<calcChain xmlns="x">${cells}</calcChain>`
  const host = await open({
    sheets: [{ name: '甲', rows: '<row r="1"><c r="A1"><f>1</f><v>1</v></c></row>' }],
    moreRelations: `<Relationship Id="rId7" Type="${office}/calcChain" Target="calcChain.xml"/>`,
    more: { 'xl/calcChain.xml': chain('<c r="C2" i="1"/><c r="A1" l="1"/>') },
  })
  await host.apply([fill(2)])
  await host.apply([fill(3)])
  expect(partsOf(await host.save())['xl/calcChain.xml']).toBe(chain('<c r="A1" l="1" i="1"/>'))
})

describeWithLibreOffice('in LibreOffice', () => {
  test('what looks like a formula is text, and odd characters come back', async () => {
    const texts = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '_x0041_', 'a\nb', '＝1']
    const host = await open({ sheets: [{ name: '甲', rows: '' }] })
    await host.apply(texts.map((text, row) => set(row, 0, text)))
    const back = await openWorkbookFile(convert(await host.save(), 'xlsx'), 'a.xlsx')
    const [column] = (await back.read()).sheets[0]!.columns
    expect(texts.map((_, row) => column!.at(row))).toEqual(texts)
  }, 120_000)
})
