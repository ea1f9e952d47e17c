import { catalog } from '../../../src/catalog'
import { profiles } from '../../../src/catalog/profiles'
import { checkNow } from '../../../src/engine/check'
import { openWorkbookFile } from '../../../src/hosts/file'
import { at, between, drawnOn, picture, picturesOf, pixel, shape, sized } from '../../support/drawn'
import { day } from '../../support/testRule'

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
