import { openWorkbookFile } from '../../../src/hosts/file'
import { pageTextXml } from '../../../src/hosts/file/page-text'
import type { SheetContent } from '../../../src/model/sheet-content'
import { parseXml, unescapeXml } from '../../../src/hosts/file/xml'
import { partsOf, tinyXlsx } from '../../support/package'

const plain: SheetContent = {
  rows: Array.from({ length: 6 }, (_, row) => [{ value: `行${row}` }, { value: row }, { value: row / 10 }]),
  widths: [12, 8, 8],
  headerRows: 0,
}
const bare = tinyXlsx({ sheets: [{ name: '来店', rows: '' }] })

/** The parts of a workbook into which a sheet of ours was put. */
async function put(content: Partial<SheetContent>): Promise<Readonly<Record<string, string>>> {
  const host = await openWorkbookFile(bare, 'a.xlsx')
  const edit = { kind: 'put-sheet', id: 'problems', title: '问题清单', content: { ...plain, ...content } } as const
  expect(await host.apply([edit])).toEqual([])
  return partsOf(await host.save())
}
const sheetOf = (parts: Readonly<Record<string, string>>): string => parts['xl/worksheets/sanbiao-problems.xml']!

describe('the text of a page', () => {
  const written = (text: Parameters<typeof pageTextXml>[1]): string =>
    unescapeXml(pageTextXml('oddHeader', text).replace(/<[^>]*>/g, ''))
  test.each([
    ['parts in order', { right: '右', left: '左', centre: '中' }, '&L左&C中&R右'],
    ['numbers of pages', { centre: '第&P页，共&N页' }, '&C第&P页，共&N页'],
    ['an ampersand that is one', { left: '研发 R&D & 其他&' }, '&L研发 R&&D && 其他&&'],
    [
      'a digit behind a code, which is no size',
      { centre: '3月', right: '2026' },
      '&C&"-,Regular"3月&R&"-,Regular"2026',
    ],
    ['nothing', { left: '  ' }, ''],
  ])('%s', (_, text, code) => {
    expect(written(text)).toBe(code)
  })
  test('what is too long loses the end of its longest part', () => {
    const code = written({ left: '左', centre: '很长的标题'.repeat(60), right: '<右>' })
    expect(code).toHaveLength(255)
    expect(code).toMatch(/^&L左&C很长.*…&R<右>$/)
  })
})

test('elements stand in the order of the schema', async () => {
  const parts = await put({
    headerRows: 1,
    headerColumns: 1,
    merges: [[0, 0, 1, 2]],
    header: { left: '3月' },
    pageBreaks: [4, 2, 2, 0, 99],
    notes: [{ row: 1, column: 0, text: '说明' }],
    validations: [{ cells: [1, 1, 4, 1], oneOf: ['是', '否'], message: '请选' }],
    highlights: [
      { cells: [1, 1, 4, 1], kind: 'bars' },
      { cells: [1, 2, 4, 1], kind: 'shades' },
    ],
  })
  const xml = sheetOf(parts)
  expect(parseXml(xml).children.map(({ name }) => name)).toEqual([
    ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'mergeCells'],
    ...['conditionalFormatting', 'conditionalFormatting', 'dataValidations'],
    ...['pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks', 'legacyDrawing'],
  ])
  expect(xml).toContain(
    '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/><selection pane="topRight"/><selection pane="bottomLeft"/>',
  )
  expect(xml).toContain(
    '<rowBreaks count="2" manualBreakCount="2"><brk id="2" max="16383" man="1"/><brk id="4" max="16383" man="1"/></rowBreaks>',
  )
  expect([...xml.matchAll(/priority="(\d)"/g)].map(([, priority]) => priority)).toEqual(['1', '2'])
  expect(parts['xl/workbook.xml']).toContain(">'问题清单'!$A:$A,'问题清单'!$1:$1<")
})

test.each([
  ['rows alone', { headerRows: 2 }, 'ySplit="2" topLeftCell="A3" activePane="bottomLeft"', "'问题清单'!$1:$2"],
  ['columns alone', { headerColumns: 2 }, 'xSplit="2" topLeftCell="C1" activePane="topRight"', "'问题清单'!$A:$B"],
])('%s stay in view and on every page', async (_, content, pane, titles) => {
  const parts = await put(content)
  expect(sheetOf(parts)).toContain(`<pane ${pane} state="frozen"/>`)
  expect(parts['xl/workbook.xml']).toContain(`>${titles}<`)
})

test('without more, a page bears its number and no list of breaks, notes or formats', async () => {
  const parts = await put({})
  expect(sheetOf(parts)).toContain(
    '<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter></worksheet>',
  )
  expect(sheetOf(parts)).not.toMatch(/<pane|rowBreaks|legacyDrawing|dataValidations|conditionalFormatting/)
  expect(Object.keys(parts).filter((name) => /comments|vml/.test(name))).toEqual([])
})

test('a note is a comment of ours in a hidden box; the later of two on one cell stays', async () => {
  const parts = await put({
    notes: [
      { row: 5, column: 2, text: '后' },
      { row: 1, column: 0, text: '先' },
      { row: 5, column: 2, text: '<后> & "改"\n第二行' },
    ],
  })
  const comments = parts['xl/comments1.xml']!
  expect([...comments.matchAll(/<comment ref="(\w+)"/g)].map(([, ref]) => ref)).toEqual(['A2', 'C6'])
  expect(comments).toContain('<author>三表助手</author>')
  expect(comments).toContain('&lt;后&gt; &amp; &quot;改&quot;\n第二行')
  const boxes = parts['xl/drawings/vmlDrawing1.vml']!
  expect([...boxes.matchAll(/<x:Row>(\d+)<\/x:Row><x:Column>(\d+)</g)].map(([, ...at]) => at)).toEqual([
    ['1', '0'],
    ['5', '2'],
  ])
  expect(parts['xl/worksheets/_rels/sanbiao-problems.xml.rels']).toMatch(/comments.*vmlDrawing/s)
})

test('put again without notes, nothing of them is left', async () => {
  const host = await openWorkbookFile(bare, 'a.xlsx')
  const edit = (content: Partial<SheetContent>) =>
    ({ kind: 'put-sheet', id: 'problems', title: '问题清单', content: { ...plain, ...content } }) as const
  await host.apply([edit({ notes: [{ row: 0, column: 0, text: '先' }] }), edit({})])
  const parts = partsOf(await host.save())
  expect(Object.keys(parts).filter((name) => /comments|vml|sanbiao-problems.xml.rels/.test(name))).toEqual([])
  expect(parts['[Content_Types].xml']).not.toMatch(/comments|vml/)
})

test.each([
  ['a text', { rows: [[{ value: '长'.repeat(32_768) }]] }],
  ['a formula', { rows: [[{ value: 1, formula: `1${'+1'.repeat(4096)}` }]] }],
  ['a row', { rows: [new Array<null>(16_385).fill(null)] }],
  ['all rows', { rows: new Array<readonly null[]>(1_048_577).fill([]) }],
  ['a note', { notes: [{ row: 0, column: 0, text: '长'.repeat(32_768) }] }],
  ['a list', { validations: [{ cells: [0, 0, 1, 1] as const, oneOf: ['很长的一项'.repeat(52)], message: '' }] }],
])('%s that Excel could not hold is refused, and nothing is written', async (_, content) => {
  const host = await openWorkbookFile(bare, 'a.xlsx')
  const edit = { kind: 'put-sheet', id: 'problems', title: '问题清单', content: { ...plain, ...content } } as const
  expect(await host.apply([edit])).toEqual([{ edit, reason: 'too large' }])
  expect(Buffer.from(await host.save()).equals(Buffer.from(bare))).toBe(true)
})
