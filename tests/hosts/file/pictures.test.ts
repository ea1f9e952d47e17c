import { catalog } from '../../../src/catalog'
import { profiles } from '../../../src/catalog/profiles'
import { checkNow } from '../../../src/engine/check'
import { openWorkbookFile } from '../../../src/hosts/file'
import type { Sheet } from '../../../src/model/workbook'
import { tinyXlsx } from '../../support/package'
import { day } from '../../support/testRule'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const drawingSpaces =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  `xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:r="${office}"`
const pixel = 9525

const marker = (name: string, [column, columnOffset, row, rowOffset]: readonly number[]): string =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${columnOffset! * pixel}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${rowOffset! * pixel}</xdr:rowOff></xdr:${name}>`
const shape = (x: number, y: number, width: number, height: number): string =>
  `<xdr:spPr><a:xfrm><a:off x="${x * pixel}" y="${y * pixel}"/><a:ext cx="${width * pixel}" cy="${height * pixel}"/></a:xfrm></xdr:spPr>`
const picture = (inside = '', hidden = ''): string =>
  `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="签字"${hidden}/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId1"/></xdr:blipFill>${inside}</xdr:pic>`
/** Column, its offset, row, its offset; pixels. A column is 64 pixels wide here, a row 20 high. */
const between = (from: readonly number[], to: readonly number[], content = picture()): string =>
  `<xdr:twoCellAnchor>${marker('from', from)}${marker('to', to)}${content}<xdr:clientData/></xdr:twoCellAnchor>`
const sized = (from: readonly number[], width: number, height: number, content = picture()): string =>
  `<xdr:oneCellAnchor>${marker('from', from)}<xdr:ext cx="${width * pixel}" cy="${height * pixel}"/>${content}<xdr:clientData/></xdr:oneCellAnchor>`
const at = (x: number, y: number, width: number, height: number): string =>
  `<xdr:absoluteAnchor><xdr:pos x="${x * pixel}" y="${y * pixel}"/><xdr:ext cx="${width * pixel}" cy="${height * pixel}"/>${picture()}<xdr:clientData/></xdr:absoluteAnchor>`

interface Drawn {
  readonly rows?: string
  readonly before?: string
  readonly behind?: string
  readonly more?: Readonly<Record<string, string>>
  readonly moreRelations?: string
}
function drawnOn(anchors: string, { rows = '', before = '', behind = '', more = {}, moreRelations }: Drawn = {}) {
  return tinyXlsx({
    sheets: [{ name: '战败', rows, before, behind: `${behind}<drawing r:id="rId1"/>` }],
    moreRelations,
    more: {
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/drawing" Target="../drawings/drawing1.xml"/></Relationships>`,
      'xl/drawings/drawing1.xml': `<xdr:wsDr ${drawingSpaces}>${anchors}</xdr:wsDr>`,
      ...more,
    },
  })
}
const picturesOf = async (bytes: Uint8Array): Promise<Sheet['pictures']> =>
  (await (await openWorkbookFile(bytes, 'a.xlsx')).read()).sheets[0]!.pictures

test.each([
  ['between two cells', between([2, 0, 3, 0], [4, 0, 5, 0]), [3, 2, 2, 2]],
  ['over a whole cell and a bit of its neighbours', between([1, 50, 2, 15], [3, 10, 4, 5]), [3, 2, 1, 1]],
  ['over more than half of its neighbours', between([1, 20, 2, 5], [3, 40, 4, 15]), [2, 1, 3, 3]],
  ['smaller than its cell', between([2, 10, 3, 2], [2, 30, 3, 12]), [3, 2, 1, 1]],
  ['on the border of two cells, in neither by half', between([2, 50, 3, 2], [3, 20, 3, 12]), [3, 3, 1, 1]],
  ['at a cell, with a size', sized([2, 0, 3, 0], 128, 40), [3, 2, 2, 2]],
  ['somewhere', at(64 * 5, 20 * 7, 64, 20), [7, 5, 1, 1]],
  [
    'in a newer way',
    `<mc:AlternateContent><mc:Choice Requires="a14">${sized([2, 0, 3, 0], 64, 20)}</mc:Choice><mc:Fallback/></mc:AlternateContent>`,
    [3, 2, 1, 1],
  ],
  [
    'as ink, with a picture for older programs',
    sized(
      [2, 0, 3, 0],
      64,
      20,
      `<mc:AlternateContent><mc:Choice Requires="xdr14"><xdr14:contentPart xmlns:xdr14="x"/></mc:Choice><mc:Fallback>${picture()}</mc:Fallback></mc:AlternateContent>`,
    ),
    [3, 2, 1, 1],
  ],
  [
    'in a group beside a line',
    between(
      [0, 0, 0, 0],
      [4, 0, 4, 0],
      '<xdr:grpSp><xdr:nvGrpSpPr/><xdr:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="10" cy="10"/>' +
        `<a:chOff x="${100 * pixel}" y="0"/><a:chExt cx="${512 * pixel}" cy="${160 * pixel}"/></a:xfrm></xdr:grpSpPr>` +
        `<xdr:cxnSp/>${picture(shape(100 + 256, 80, 128, 40))}</xdr:grpSp>`,
    ),
    [2, 2, 1, 1],
  ],
  [
    'as the filling of a shape',
    sized([2, 0, 3, 0], 64, 20, '<xdr:sp><xdr:spPr><a:blipFill/></xdr:spPr></xdr:sp>'),
    [3, 2, 1, 1],
  ],
])('a picture %s', async (_, anchor, span) => {
  expect(await picturesOf(drawnOn(anchor))).toEqual([span])
})

test.each([
  ['a chart', sized([2, 0, 3, 0], 64, 20, '<xdr:graphicFrame/>')],
  ['a text box', sized([2, 0, 3, 0], 64, 20, '<xdr:sp><xdr:spPr/></xdr:sp>')],
  ['a hidden picture', sized([2, 0, 3, 0], 64, 20, picture('', ' hidden="1"'))],
  ['a picture without a place', `<xdr:oneCellAnchor>${picture()}</xdr:oneCellAnchor>`],
  ['a drawing that breaks off', '<xdr:oneCellAnchor><xdr:pic>'],
  ['a drawing with a DTD', '<!DOCTYPE x><xdr:pic/>'],
])('%s covers nothing, and the workbook opens', async (_, anchor) => {
  expect(await picturesOf(drawnOn(anchor))).toBeUndefined()
})

test('a drawing that is not there keeps nobody from opening', async () => {
  expect(await picturesOf(drawnOn('', { more: { 'xl/drawings/drawing1.xml': '' } }))).toBeUndefined()
})

test('wide columns, high rows, hidden ones and merged cells are measured', async () => {
  const bytes = drawnOn(at(0, 0, 136, 30) + sized([0, 0, 0, 0], 10, 100) + between([3, 2, 6, 2], [3, 60, 6, 18]), {
    before: '<cols><col min="1" max="1" width="18.7109375" customWidth="1"/></cols>',
    rows: '<row r="1" ht="30"/><row r="2" hidden="1"/><row r="3" hidden="1"/><row r="4" ht="60"/>',
    behind: '<mergeCells count="1"><mergeCell ref="C6:D8"/></mergeCells>',
  })
  expect(await picturesOf(bytes)).toEqual([
    [0, 0, 1, 1],
    [0, 0, 4, 1],
    [5, 2, 3, 2],
  ])
})

const namespace = 'http://schemas.microsoft.com/office/spreadsheetml/2017/richdata'
test('a picture in a cell, as Excel keeps it', async () => {
  const bytes = tinyXlsx({
    sheets: [
      {
        name: '战败',
        rows: '<row r="2"><c r="B2" t="e" vm="2"><v>#VALUE!</v></c><c r="C2" t="e" vm="1"><v>#VALUE!</v></c><c r="D2" t="e" cm="1"><v>#VALUE!</v></c></row>',
      },
    ],
    more: {
      'xl/metadata.xml':
        '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><metadataTypes count="2"><metadataType name="XLDAPR"/><metadataType name="XLRICHVALUE"/></metadataTypes>' +
        `<futureMetadata name="XLRICHVALUE" count="2"><bk><extLst><ext uri="{3}"><xlrd:rvb xmlns:xlrd="${namespace}" i="0"/></ext></extLst></bk><bk><extLst><ext uri="{3}"><xlrd:rvb xmlns:xlrd="${namespace}" i="1"/></ext></extLst></bk></futureMetadata>` +
        '<valueMetadata count="2"><bk><rc t="2" v="0"/></bk><bk><rc t="2" v="1"/></bk></valueMetadata></metadata>',
      'xl/richData/rdrichvalue.xml': `<rvData xmlns="${namespace}" count="2"><rv s="0"><v>0</v></rv><rv s="1"><v>0</v></rv></rvData>`,
      'xl/richData/rdrichvaluestructure.xml': `<rvStructures xmlns="${namespace}" count="2"><s t="_error"/><s t="_localImage"/></rvStructures>`,
    },
    moreRelations:
      `<Relationship Id="rId201" Type="${office}/sheetMetadata" Target="metadata.xml"/>` +
      '<Relationship Id="rId202" Type="http://schemas.microsoft.com/office/2017/06/relationships/rdRichValue" Target="richData/rdrichvalue.xml"/>' +
      '<Relationship Id="rId203" Type="http://schemas.microsoft.com/office/2017/06/relationships/rdRichValueStructure" Target="richData/rdrichvaluestructure.xml"/>',
  })
  expect(await picturesOf(bytes)).toEqual([[1, 1, 1, 1]])
  const host = await openWorkbookFile(bytes, 'a.xlsx')
  const { id, pictures, columns } = (await host.read()).sheets[0]!
  expect((await host.read()).sheets[0]!.pictures).toBe(pictures)
  const was = columns[1]!.at(1)
  const undo = host.snapshot()
  expect(await host.apply([{ kind: 'set', at: { sheet: id, row: 1, column: 1 }, value: null, was }])).toEqual([])
  expect((await host.read()).sheets[0]!.pictures).toBeUndefined()
  expect(await picturesOf(await host.save())).toBeUndefined()
  undo()
  expect((await host.read()).sheets[0]!.pictures).toEqual([[1, 1, 1, 1]])
})

const shown = (name: string): string =>
  `<f>_xlfn.DISPIMG(&quot;${name}&quot;,1)</f><v>=DISPIMG(&quot;${name}&quot;,1)</v>`
test('a picture in a cell, as WPS keeps it', async () => {
  const bytes = tinyXlsx({
    sheets: [
      {
        name: '战败',
        rows:
          `<row r="1"><c r="A1" t="inlineStr"><is><t>签字</t></is></c></row><row r="3"><c r="B3" t="str">${shown('ID_1F')}</c></row>` +
          `<row r="4"><c r="B4" t="str">${shown('ID_gone')}</c><c r="D4" t="str">${shown('ID_1F')}</c></row>`,
      },
    ],
    more: {
      'xl/cellimages.xml': `<etc:cellImages ${drawingSpaces} xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData"><etc:cellImage>${picture().replace('name="签字"', 'name="ID_1F"')}</etc:cellImage></etc:cellImages>`,
    },
    moreRelations:
      '<Relationship Id="rId201" Type="http://www.wps.cn/officeDocument/2020/cellImage" Target="cellimages.xml"/>',
  })
  expect(await picturesOf(bytes)).toEqual([
    [2, 1, 1, 1],
    [3, 3, 1, 1],
  ])
})

test('a picture in a cell, of which only the formula is left', async () => {
  const bytes = tinyXlsx({
    sheets: [{ name: '战败', rows: `<row r="2"><c r="B2"><f>DISPIMG(&quot;ID_1F&quot;,1)</f></c></row>` }],
  })
  expect(await picturesOf(bytes)).toEqual([[1, 1, 1, 1]])
  const host = await openWorkbookFile(bytes, 'a.xlsx')
  const { id } = (await host.read()).sheets[0]!
  const undo = host.snapshot()
  expect(await host.apply([{ kind: 'set', at: { sheet: id, row: 3, column: 1 }, value: '张', was: null }])).toEqual([])
  expect((await host.read()).sheets[0]!.pictures).toEqual([[1, 1, 1, 1]])
  undo()
  expect((await host.read()).sheets[0]!.pictures).toEqual([[1, 1, 1, 1]])
})

test('a loss that is signed by a picture is not said to be unsigned', async () => {
  const text = (address: string, value: string): string =>
    `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`
  const headers = [
    '序号',
    '客户姓名',
    '联系电话',
    '意向车型',
    '销售顾问',
    '战败日期',
    '战败原因',
    '销售经理签字',
    '总经理签字',
  ]
  const entry = (row: number, name: string): string =>
    `<row r="${row}"><c r="A${row}"><v>${row - 1}</v></c>${text(`B${row}`, name)}${text(`C${row}`, `1380000000${row}`)}${text(`D${row}`, '菱智')}` +
    `${text(`E${row}`, '周敏')}<c r="F${row}" s="1"><v>${day('2026-03-05')}</v></c>${text(`G${row}`, '嫌价格高，买了五菱宏光')}</row>`
  const rows = `<row r="1">${headers.map((header, column) => text(`${'ABCDEFGHI'[column]}1`, header)).join('')}</row>${entry(2, '陈立')}${entry(3, '王芳')}`
  const check = async (anchors: string) => {
    const workbook = await (await openWorkbookFile(drawnOn(anchors, { rows }), '3月流失表.xlsx')).read()
    const report = checkNow(workbook, catalog, { profile: profiles[0]!, today: day('2026-03-31'), month: '2026-03' })
    const signatures = report.findings.filter(({ field }) => field?.endsWith('Signature'))
    return signatures.map(({ rule, row }) => [rule, row])
  }
  expect(await check('')).toEqual([['missing-manager-signature', 0]])
  const first = sized([7, 4, 1, 2], 50, 15) + sized([8, 4, 1, 2], 50, 15)
  expect((await check(first)).sort()).toEqual([
    ['missing-general-manager-signature', 1],
    ['missing-manager-signature', 1],
  ])
  expect(await check(first + between([7, 4, 2, 2], [8, 60, 2, 18]))).toEqual([])
})
