import { openWorkbookFile } from '../../../src/hosts/file'
import { shownCells } from '../../../src/session/cells'
import type { RowWindow, SheetView } from '../../../src/model/view'
import { tinyXlsx } from '../../support/package'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const threads = 'http://schemas.microsoft.com/office/2017/10/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006/relationships'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const threaded = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments'

const notes =
  `<comments xmlns="${main}"><authors><author>何刚</author><author>tc={1}</author></authors><commentList>` +
  '<comment ref="B2" authorId="0"><text><r><rPr><b/></rPr><t>何刚:</t></r><r><t xml:space="preserve">\n请核对 &lt;车型&gt;</t></r></text></comment>' +
  '<comment ref="C9" authorId="0"><text><t>空行上的话</t></text></comment>' +
  '<comment ref="A1" authorId="1"><text><t>[Threaded comment] …</t></text></comment></commentList></comments>'
const answers =
  `<ThreadedComments xmlns="${threaded}"><threadedComment ref="A1" dT="2026-03-02T08:00:00" personId="{a}" id="{1}"><text>为什么战败？</text></threadedComment>` +
  '<threadedComment ref="A1" dT="2026-03-03T08:00:00" personId="{b}" id="{2}" parentId="{1}"><text>嫌价格高</text></threadedComment></ThreadedComments>'

function commented(more: Readonly<Record<string, string>> = {}): Uint8Array {
  return tinyXlsx({
    sheets: [{ name: '战败', rows: '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>' }],
    moreRelations: `<Relationship Id="rId201" Type="${threads}/person" Target="persons/person.xml"/>`,
    more: {
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="${packaged}"><Relationship Id="rId1" Type="${office}/comments" Target="../comments1.xml"/><Relationship Id="rId2" Type="${threads}/threadedComment" Target="../threadedComments/threadedComment1.xml"/></Relationships>`,
      'xl/comments1.xml': notes,
      'xl/threadedComments/threadedComment1.xml': answers,
      'xl/persons/person.xml': `<personList xmlns="${threaded}"><person displayName="郑宏" id="{a}"/><person displayName="周敏" id="{b}"/></personList>`,
      ...more,
    },
  })
}
const viewOf = async (bytes: Uint8Array, window?: RowWindow): Promise<SheetView> => {
  const host = await openWorkbookFile(bytes, 'a.xlsx')
  return host.view((await host.read()).sheets[0]!.id, window)
}

test('notes and threads are read, with who said what; the note beside a thread is not', async () => {
  expect((await viewOf(commented())).comments).toEqual([
    { row: 0, column: 0, text: '为什么战败？', author: '郑宏' },
    { row: 0, column: 0, text: '嫌价格高', author: '周敏' },
    { row: 1, column: 1, text: '何刚:\n请核对 <车型>', author: '何刚' },
    { row: 8, column: 2, text: '空行上的话', author: '何刚' },
  ])
})

test('of a window, only those within', async () => {
  expect((await viewOf(commented(), { from: 1, count: 5 })).comments).toHaveLength(1)
  expect((await viewOf(commented(), { from: 2, count: 5 })).comments).toBeUndefined()
})

test.each([
  ['notes', { 'xl/comments1.xml': '<comments><' }],
  ['threads', { 'xl/threadedComments/threadedComment1.xml': '<!DOCTYPE x><ThreadedComments/>' }],
])('damaged %s keep nobody from looking at the sheet', async (_, more) => {
  expect(await viewOf(commented(more))).toMatchObject({ name: '战败', height: 2 })
})

test('our own notes are read back', async () => {
  const host = await openWorkbookFile(tinyXlsx({ sheets: [{ name: '来店', rows: '' }] }), 'a.xlsx')
  const notes = [{ row: 0, column: 0, text: '分母为0' }]
  const content = { rows: [[{ value: '留档率' }]], widths: [9], headerRows: 0, notes }
  await host.apply([{ kind: 'put-sheet', id: 'kpis', title: '指标', content }])
  const sheet = (await host.read()).sheets.find(({ ours }) => ours)!
  expect(host.view(sheet.id).comments).toEqual([{ row: 0, column: 0, text: '分母为0', author: '三表助手' }])
})

test('a cell shows what was said about it, its author once, and also where it is blank', async () => {
  const view = await viewOf(commented())
  const { cells } = shownCells({ sheet: view.id, row: 0, column: 0, height: 10, width: 4 }, view, {
    markAt: () => undefined,
    linkOf: () => undefined,
  })
  expect(cells.map(({ row, column, text, comment }) => [row, column, text, comment])).toEqual([
    [0, 0, '1', '郑宏：为什么战败？\n周敏：嫌价格高'],
    [1, 0, '2', undefined],
    [1, 1, '', '何刚:\n请核对 <车型>'],
    [8, 2, '', '何刚：空行上的话'],
  ])
})
