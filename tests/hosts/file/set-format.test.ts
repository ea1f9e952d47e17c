import { openWorkbookFile, type FileHost } from '../../../src/hosts/file'
import type { Edit } from '../../../src/model/edit'
import { convert, describeWithLibreOffice } from '../../support/libreoffice'
import { partsOf, tinyXlsx, zipped } from '../../support/package'
import { everyEdit } from '../every-edit'

const bytes = tinyXlsx({
  strings: '<si><t>日期</t></si><si><t>2026.3.5</t></si>',
  sheets: [
    {
      name: '流失分析',
      rows:
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="2" t="s"><v>0</v></c></row>' +
        '<row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" s="2" t="s"><v>1</v></c><c r="C2" s="1"/></row>',
    },
  ],
})
const open = (some: Uint8Array = bytes): Promise<FileHost> => openWorkbookFile(some, 'a.xlsx')
const sheetOf = async (host: FileHost): Promise<string> => (await host.read()).sheets[0]!.id
const dates = (sheet: string): readonly Edit[] =>
  [0, 1].map((column) => ({
    kind: 'set',
    at: { sheet, row: 1, column },
    was: '2026.3.5',
    value: 46086,
    format: 'yyyy-mm-dd',
  }))
const lookAt = async (host: FileHost, column: number, row = 1) => {
  const { rows, looks } = host.view(await sheetOf(host))
  return looks[rows.find(({ index }) => index === row)!.cells[column]!.look]
}

test('only the number format differs; a cell format that is there is used again', async () => {
  const host = await open()
  const before = await lookAt(host, 1)
  await host.apply(dates(await sheetOf(host)))
  expect(await lookAt(host, 1)).toEqual({ ...before, format: 'yyyy-mm-dd' })
  const parts = partsOf(await host.save())
  expect(parts['xl/worksheets/sheet1.xml']).toContain(
    '<c r="A2" s="1"><v>46086</v></c><c r="B2" s="3"><v>46086</v></c>',
  )
  expect(parts['xl/styles.xml']).toContain('<cellXfs count="4">')
  expect(parts['xl/styles.xml']).toContain(
    '<xf numFmtId="164" applyNumberFormat="1" fontId="1" fillId="2" borderId="0" xfId="0"><alignment horizontal="center" wrapText="1"/></xf></cellXfs>',
  )
})

test('a look is given back exactly; a place without a cell gets none', async () => {
  const host = await open()
  const sheet = await sheetOf(host)
  await host.apply(dates(sheet))
  const at = { sheet, row: 1, column: 1 }
  await host.apply([
    { kind: 'set', at, was: 46086, value: '2026.3.5', look: 2 },
    { kind: 'set', at: { ...at, column: 5 }, was: null, value: null, format: '0%' },
  ])
  const xml = partsOf(await host.save())['xl/worksheets/sheet1.xml']!
  expect(xml).toContain('<c r="B2" s="2" t="inlineStr">')
  expect(xml).not.toContain('F2')
})

test('set before ours, amid ours or after a save, the file is the same when ours is removed', async () => {
  const plain = await open()
  await plain.apply(dates(await sheetOf(plain)))
  const expected = partsOf(await plain.save())
  const ours = async (host: FileHost): Promise<readonly Edit[]> =>
    everyEdit((await host.read()).sheets[0]!).filter((edit) => edit.kind !== 'fill-column' || edit.column > 1)

  const first = await open()
  await first.apply(dates(await sheetOf(first)))
  await first.apply(await ours(first))
  const second = await open(await first.save())
  await second.apply([{ kind: 'clean' }])
  expect(partsOf(await second.save())).toEqual(expected)

  const marked = await open()
  await marked.apply((await ours(marked)).filter(({ kind }) => kind === 'mark'))
  await marked.apply(dates(await sheetOf(marked)))
  const reopened = await open(await marked.save())
  await reopened.apply([{ kind: 'clean' }])
  expect(partsOf(await reopened.save())).toEqual(expected)

  const filled = await open()
  await filled.apply(await ours(filled))
  const again = await open(await filled.save())
  await again.apply(dates(await sheetOf(again)))
  const last = await open(await again.save())
  const shown = [await lookAt(last, 0), await lookAt(last, 1)]
  await last.apply([{ kind: 'clean' }])
  expect([await lookAt(last, 0), await lookAt(last, 1)]).toEqual(shown)
  expect(shown[1]).toMatchObject({ format: 'yyyy-mm-dd', fill: '#ffff00', bold: true })
  const cleaned = partsOf(await last.save())
  for (const [name, part] of Object.entries(expected)) {
    if (!/styles|sheet1/.test(name)) expect([name, cleaned[name]]).toEqual([name, part])
  }
  expect(cleaned['xl/styles.xml']).not.toContain('<dxf>')
})

test('a workbook without styles gets a part for them that stays', async () => {
  const bare = partsOf(bytes)
  const { 'xl/styles.xml': _, ...others } = bare
  const without = {
    ...others,
    '[Content_Types].xml': bare['[Content_Types].xml']!.replace(/<Override PartName="\/xl\/styles.xml"[^>]*>/, ''),
    'xl/_rels/workbook.xml.rels': bare['xl/_rels/workbook.xml.rels']!.replace(/<Relationship Id="rId101"[^>]*>/, ''),
    'xl/worksheets/sheet1.xml': bare['xl/worksheets/sheet1.xml']!.replace(/ s="\d"/g, ''),
  }
  for (const oursFirst of [false, true]) {
    const host = await open(zipped(without))
    const ours = everyEdit((await host.read()).sheets[0]!).filter(({ kind }) => kind !== 'fill-column')
    if (oursFirst) await host.apply(ours)
    await host.apply(dates(await sheetOf(host)))
    if (!oursFirst) await host.apply(ours)
    const saved = await open(await host.save())
    await saved.apply([{ kind: 'clean' }])
    expect((await lookAt(saved, 0))?.format).toBe('yyyy-mm-dd')
    const cleaned = await open(await saved.save())
    expect((await lookAt(cleaned, 0))?.format).toBe('yyyy-mm-dd')
  }
})

describeWithLibreOffice('through LibreOffice', () => {
  test('the cells are dates there', async () => {
    const host = await open()
    await host.apply(dates(await sheetOf(host)))
    expect(new TextDecoder().decode(convert(await host.save(), 'csv'))).toContain('2026-03-05,2026-03-05')
  }, 120_000)
})
