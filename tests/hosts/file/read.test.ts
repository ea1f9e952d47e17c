import { openWorkbookFile } from '../../../src/hosts/file'
import { nodeCodec } from '../../../src/hosts/file/node-codec'
import type { Cell } from '../../../src/model/workbook'
import { partsOf, tinyXlsx, zipped, type TinyPackage } from '../../support/package'
import { rowsOf } from '../contract'

async function cellsOf(rows: string, more: Partial<TinyPackage> = {}): Promise<Cell[][]> {
  const host = await openWorkbookFile(tinyXlsx({ sheets: [{ name: 'S', rows }], ...more }), 's.xlsx')
  return rowsOf((await host.read()).sheets[0]!)
}

test('cells merged over several rows are told, by their place on the sheet', async () => {
  const behind =
    '<mergeCells count="3"><mergeCell ref="A1:C1"/><mergeCell ref="B2:B4"/><mergeCell ref="C2:D3"/></mergeCells>'
  const rows = '<row r="1"><c r="A1"><v>1</v></c></row>'
  const sheets = [
    { name: 'S', rows, behind },
    { name: 'T', rows },
  ]
  const [first, second] = (await (await openWorkbookFile(tinyXlsx({ sheets }), 's.xlsx')).read()).sheets
  expect(first?.merges).toEqual([
    [1, 1, 3, 1],
    [1, 2, 2, 2],
  ])
  expect(second?.merges).toBeUndefined()
})

describe('cells', () => {
  test('shared strings: rich text joined, phonetic readings left out, entities and escapes decoded, empty is blank', async () => {
    const strings =
      '<si><t>甲&amp;乙</t></si><si><r><rPr><b/></rPr><t xml:space="preserve">丙 </t></r><r><t>丁</t></r></si>' +
      '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si><si><t>行_x000D_尾_x005F_x0041_</t></si><si/><si><t/></si><si><t>&#x4E2D;&#25991;</t></si>'
    const cells = Array.from({ length: 8 }, (_, n) => `<c t="s"><v>${n}</v></c>`).join('')
    expect(await cellsOf(`<row>${cells}<c><v>1</v></c></row>`, { strings })).toEqual([
      ['甲&乙', '丙 丁', '東京', '行\r尾_x0041_', null, null, '中文', null, 1],
    ])
  })

  test('line ends as XML tells them: one line feed, however the part breaks its lines; an escaped one stays', async () => {
    const strings = '<si><t>甲\r\n乙\r丙</t></si><si><r><t>甲_x000D_\r\n</t></r><r><t>乙&#13;</t></r></si>'
    const row =
      '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="inlineStr"><is><t>一\r\n二</t></is></c><c t="str"><v>三\r\n四</v></c></row>'
    expect(await cellsOf(row, { strings })).toEqual([['甲\n乙\n丙', '甲\r\n乙\r', '一\n二', '三\n四']])
  })

  test('numbers in every spelling; what is no number is blank', async () => {
    const spelled = ['12', '-3', '0.35416666666666669', '1E3', '1.5e-7', '12345678901234567890', '007', '', 'x']
    const cells = spelled.map((one) => `<c><v>${one}</v></c>`).join('')
    expect(await cellsOf(`<row>${cells}<c t="n"><v>9</v></c></row>`)).toEqual([
      [12, -3, 0.35416666666666669, 1000, 1.5e-7, 12345678901234567890, 7, null, null, 9],
    ])
  })

  test('inline strings, formula strings, flags, errors, ISO dates and cached values', async () => {
    const row =
      '<row r="1"><c r="A1" t="inlineStr"><is><r><t>一</t></r><r><t>二</t></r></is></c><c r="B1" t="str"><f>"a"&amp;"b"</f><v>a&lt;b</v></c>' +
      '<c r="C1" t="b"><v>0</v></c><c r="D1" t="e"><v>#DIV/0!</v></c><c r="E1" t="d"><v>2026-03-01</v></c><c r="F1"><f>1+1</f><v>2</v></c><c r="G1"><f>x</f></c><c r="H1" t="str"><f>x</f><v></v></c><c r="I1"><v>5</v></c></row>'
    expect(await cellsOf(row)).toEqual([['一二', 'a<b', false, { error: '#DIV/0!' }, 46082, 2, null, null, 5]])
  })

  test('an ISO date counts its days as the workbook does; a time of day is the same in both systems', async () => {
    const row =
      '<row><c t="d"><v>2026-03-01</v></c><c t="d"><v>2026-03-01T12:00:00</v></c><c t="d"><v>12:00:00</v></c><c t="d"><v>1904-01-01</v></c></row>'
    const workbookBefore = '<workbookPr date1904="1"/>'
    expect(await cellsOf(row, { workbookBefore })).toEqual([[44620, 44620.5, 0.5, 0]])
    expect(await cellsOf(row)).toEqual([[46082, 46082.5, 0.5, 1462]])
  })

  test('rows and cells without addresses, gaps, single quotes, spaces and comments in tags', async () => {
    const rows = `<row><c><v>1</v></c><c r='C1' ><v>3</v></c><c><v>4</v></c></row>\n<!-- <row> --><row r = "4"></row><row r="5" x:dyDescent=".2" spans="1:2"><c s="1" r="B5"/><c r="C5"><v>6</v></c></row>`
    const cells = await cellsOf(rows.replace('r = "4"', 'r="4"'))
    expect(cells).toEqual([
      [1, null, 3, 4],
      [null, null, null, null],
      [null, null, null, null],
      [null, null, null, null],
      [null, null, 6, null],
    ])
  })

  test('prefixed namespaces', async () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
    const parts = partsOf(tinyXlsx({ sheets: [{ name: 'S', rows: '' }], strings: '' }))
    const bytes = zipped({
      ...parts,
      'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="B1"><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
      'xl/sharedStrings.xml': `<x:sst xmlns:x="${main}"><x:si><x:t>字</x:t></x:si></x:sst>`,
    })
    const host = await openWorkbookFile(bytes, 's.xlsx')
    const sheet = (await host.read()).sheets[0]!
    expect(rowsOf(sheet)).toEqual([['字', 2]])
    await host.apply([{ kind: 'set', at: { sheet: sheet.id, row: 0, column: 2 }, was: null, value: '新' }])
    const back = await openWorkbookFile(await host.save(), 's.xlsx')
    expect(rowsOf((await back.read()).sheets[0]!)).toEqual([['字', 2, '新']])
  })

  test('formats alone do not make the sheet larger', async () => {
    expect(
      await cellsOf('<row r="1"><c r="A1"><v>1</v></c><c r="Z1" s="1"/></row><row r="999"><c r="A999" s="2"/></row>'),
    ).toEqual([[1]])
  })
})

test('columns of one workbook share their dictionary of strings', async () => {
  const rows = '<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="inlineStr"><is><t>乙</t></is></c></row>'
  const host = await openWorkbookFile(
    tinyXlsx({
      sheets: [
        { name: 'S', rows },
        { name: 'T', rows },
      ],
      strings: '<si><t>甲</t></si><si><t>丙</t></si>',
    }),
    's',
  )
  const columns = (await host.read()).sheets.flatMap((sheet) => sheet.columns)
  expect(new Set(columns.map(({ coded }) => coded?.strings)).size).toBe(1)
  expect(columns.map(({ coded }) => coded?.codes[0])).toEqual([1, 2, 1, 2])
})

test('the date system, hidden sheets and looks are told', async () => {
  const bytes = tinyXlsx({
    workbookBefore: '<workbookPr date1904="1"/>',
    sheets: [
      {
        name: '甲',
        before:
          '<sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="2" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="2" width="20.5" hidden="1"/></cols>',
        rows: '<row r="1" ht="30" hidden="1"><c r="A1" s="2"><v>1</v></c><c r="B1" s="1"><f t="shared" si="0" ref="B1:B2">A1+1</f><v>2</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>3</v></c></row>',
        behind: '<mergeCells count="1"><mergeCell ref="C1:D3"/></mergeCells>',
      },
      { name: '乙', rows: '', state: 'hidden' },
    ],
  })
  const host = await openWorkbookFile(bytes, 's.xlsx', { codec: nodeCodec })
  const { sheets, date1904, fileName } = await host.read()
  expect([date1904, fileName]).toEqual([true, 's.xlsx'])
  const view = host.view(sheets[0]!.id)
  expect(view).toMatchObject({
    visible: true,
    frozen: { rows: 2, columns: 1 },
    merges: [[0, 2, 3, 2]],
    height: 2,
    width: 2,
  })
  expect(view.columns).toEqual([{ from: 0, to: 1, width: 20.5, hidden: true }])
  expect(view.rows[0]).toEqual({
    index: 0,
    height: 30,
    hidden: true,
    cells: [
      { value: 1, look: 2 },
      { value: 2, look: 1, formula: 'A1+1' },
    ],
  })
  expect(view.rows[1]?.cells[1]?.formula).toBe('A2+1')
  expect(view.looks[1]?.format).toBe('yyyy-mm-dd')
  expect(view.looks[2]).toMatchObject({
    fill: '#ffff00',
    colour: '#ff0000',
    bold: true,
    horizontal: 'center',
    wrap: true,
  })
  expect(host.view(sheets[1]!.id).visible).toBe(false)
  expect(structuredClone(view)).toEqual(view)
  expect(host.view(sheets[0]!.id, { from: 1, count: 1 }).rows.map(({ index }) => index)).toEqual([1])
})
