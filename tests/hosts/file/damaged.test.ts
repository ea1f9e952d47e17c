import { FileRefusal, openWorkbookFile, type FileHost } from '../../../src/hosts/file'
import { partsOf, tinyXlsx, zipped } from '../../support/package'

const plain = { name: 'S', rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }
const parts = partsOf(tinyXlsx({ sheets: [plain] }))
const open = (bytes: Uint8Array): Promise<FileHost> => openWorkbookFile(bytes, 's.xlsx')
const put = { kind: 'remember', memory: { salt: 'x', accepted: [] } } as const
const undo = 'urn:sanbiao:undo:1'

test.each([
  ['styles', 'xl/styles.xml', '<styleSheet><fonts></styleSheet>'],
  ['what stands before the rows', 'xl/worksheets/sheet1.xml', '<worksheet><cols><sheetData></sheetData></worksheet>'],
  ['what stands behind the rows', 'xl/worksheets/sheet1.xml', '<worksheet><sheetData></sheetData><hyperlinks>'],
])('%s that cannot be parsed: refused at once, not when the sheet is viewed', async (_, name, xml) => {
  const refusal = await open(zipped({ ...parts, [name]: xml })).catch((problem: unknown) => problem)
  expect(refusal).toBeInstanceOf(FileRefusal)
  expect(refusal).toMatchObject({ code: 'damaged' })
})

test('a theme that cannot be parsed: refused at once', async () => {
  const moreRelations = '<Relationship Id="rId9" Type="http://x/theme" Target="theme.xml"/>'
  const bytes = tinyXlsx({ sheets: [plain], moreRelations, more: { 'xl/theme.xml': '<theme>' } })
  await expect(open(bytes)).rejects.toMatchObject({ code: 'damaged' })
  const { 'xl/styles.xml': _none, ...unstyled } = partsOf(bytes)
  await expect(open(zipped(unstyled))).rejects.toMatchObject({ code: 'damaged' })
})

test('an entry that reaches beyond the directory: refused, for it could not be saved', async () => {
  const bytes = tinyXlsx({ sheets: [plain] }).slice()
  const view = new DataView(bytes.buffer)
  let last = 0
  for (let at = 0; at < bytes.length - 4; at++) if (view.getUint32(at, true) === 0x02014b50) last = at
  view.setUint16(last + 32, 40, true)
  await expect(open(bytes)).rejects.toMatchObject({ code: 'damaged' })
})

test('a mark that someone stretched over the whole sheet is shown where the sheet has cells', async () => {
  const behind =
    '<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression" priority="1"><formula>LEN("sanbiao:error")&gt;0</formula></cfRule></conditionalFormatting>'
  const host = await open(tinyXlsx({ sheets: [{ ...plain, behind }] }))
  expect(host.view('1').marks).toEqual([{ at: { sheet: '1', row: 0, column: 0 }, severity: 'error' }])
})

test.each([
  ['null', 'null'],
  ['a part that is null', '{"parts":{"xl/workbook.xml":null},"sheets":{}}'],
  ['no splices', '{"parts":{"xl/workbook.xml":{"stamp":"a"}},"sheets":{}}'],
  ['a sheet that is null', '{"parts":{},"sheets":{"1":null}}'],
  ['a sheet without cells', '{"parts":{},"sheets":{"1":{}}}'],
  ['lists for objects', '{"parts":[1],"sheets":[2]}'],
])('a record of ours that is not one is passed over: %s', async (_, json) => {
  const moreRelations = '<Relationship Id="rId9" Type="http://x/customXml" Target="../customXml/item1.xml"/>'
  const more = { 'customXml/item1.xml': `<undo xmlns="${undo}">${json.replaceAll('"', '&quot;')}</undo>` }
  const host = await open(tinyXlsx({ sheets: [plain], moreRelations, more }))
  expect(await host.apply([put, { kind: 'clean' }])).toEqual([])
  expect((await (await open(await host.save())).read()).sheets[0]?.columns[0]?.at(0)).toBe(1)
})

test('relationships of a part of ours that cannot be read do not keep it from being removed', async () => {
  const first = await open(zipped(parts))
  await first.apply([put])
  const written = partsOf(await first.save())
  const lists = Object.keys(written).filter((name) => name.startsWith('customXml/_rels/'))
  expect(lists.length).toBeGreaterThan(0)
  const broken = Object.fromEntries(lists.map((name) => [name, '<Relationships>']))
  const host = await open(zipped({ ...written, ...broken }))
  expect(await host.apply([{ kind: 'clean' }])).toEqual([])
  expect(Object.keys(partsOf(await host.save())).filter((name) => /customXml\/item\d/.test(name))).toEqual([])
})

test('a workbook whose own sheet leads nowhere: refused at once, though a sheet of ours can be read', async () => {
  const host = await open(zipped(parts))
  const content = { rows: [[{ value: 1 }]], widths: [], headerRows: 0 }
  await host.apply([{ kind: 'put-sheet', id: 'kpis', title: '指标', content }])
  const written = partsOf(await host.save())
  const workbook = written['xl/workbook.xml']!
  const astray = workbook.replace(/(<sheet name="S"[^>]*?)\sr:id="[^"]*"/, '$1')
  expect(astray).not.toBe(workbook)
  await expect(open(zipped({ ...written, 'xl/workbook.xml': astray }))).rejects.toMatchObject({ code: 'damaged' })
})
