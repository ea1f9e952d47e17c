import { strToU8, zipSync } from 'fflate'
import { openWorkbookFile, type FileHost } from '../../../src/hosts/file'
import { everyEdit } from '../every-edit'
import { partsOf, tinyXlsx, zipped } from '../../support/package'

const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const strings = '<si><t>姓名</t></si>'
const rows = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>7</v></c></row>'
type Parts = Readonly<Record<string, string>>
const plain: Parts = partsOf(tinyXlsx({ sheets: [{ name: 'S', rows }], strings }))
const sheet = 'xl/worksheets/sheet1.xml'
const with_ = (changes: Readonly<Record<string, string | null>>): Parts =>
  Object.fromEntries(Object.entries({ ...plain, ...changes }).filter((one): one is [string, string] => one[1] !== null))
const inPart = (name: string, change: (xml: string) => string): Parts => with_({ [name]: change(plain[name]!) })
const moved = (from: string, to: string, parts: Parts = plain): Parts =>
  Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name.replace(from, to), xml]))
const list = 'xl/_rels/workbook.xml.rels'
const types = '[Content_Types].xml'

const forms: readonly (readonly [string, Parts])[] = [
  ['byte order marks', Object.fromEntries(Object.entries(plain).map(([name, xml]) => [name, `\uFEFF${xml}`]))],
  ['an absolute target', inPart(list, (xml) => xml.replace('"worksheets/', '"/xl/worksheets/'))],
  [
    'an absolute target with steps in it',
    inPart(list, (xml) => xml.replace('"worksheets/', '"/xl/theme/../worksheets/')),
  ],
  ['a target with steps', inPart(list, (xml) => xml.replace('"worksheets/', '"./../xl/./worksheets/'))],
  ['a target with backslashes', inPart(list, (xml) => xml.replace('"worksheets/', '"worksheets\\'))],
  ['names with backslashes', moved('xl/worksheets/', 'xl\\worksheets\\')],
  ['an escaped target', inPart(list, (xml) => xml.replace('"worksheets/sheet1', '"worksheets/%73heet1'))],
  ['an escaped name', moved('sheet1', 'sheet%31')],
  ['other letters in names', moved('xl/worksheets/sheet1', 'XL/Worksheets/Sheet1')],
  ['no styles', with_({ 'xl/styles.xml': null })],
  [
    'no styles and no word of them',
    with_({ 'xl/styles.xml': null, [list]: plain[list]!.replace(/<Relationship [^>]*styles\.xml"\/>/, '') }),
  ],
  [
    'no content types for its parts',
    inPart(types, (xml) => xml.replace(/<Override[^>]*(?:sheet1|styles|Strings)[^>]*>/g, '')),
  ],
  ['no relationship to the workbook', with_({ '_rels/.rels': null })],
  ['a damaged list of the package', with_({ '_rels/.rels': '<Relationships><' })],
  [
    'a workbook that lies elsewhere',
    moved(
      'xl/',
      'data/book/',
      inPart('_rels/.rels', (xml) => xml.replace('xl/workbook', 'data/book/workbook')),
    ),
  ],
  [
    'a workbook that only its content type names',
    with_({
      ...moved('xl/', 'book/'),
      ...Object.fromEntries(Object.keys(plain).map((name) => [name, null])),
      [types]: plain[types]!.replaceAll('"/xl/', '"/book/'),
    }),
  ],
  ...(['sheet.macroEnabled', 'template.macroEnabled'] as const).map(
    (kind) =>
      [
        kind,
        inPart(types, (xml) => xml.replace(`${type}.sheet.main`, `application/vnd.ms-excel.${kind}.main`)),
      ] as const,
  ),
  ['a template', inPart(types, (xml) => xml.replace('.sheet.main', '.template.main'))],
  [
    'comments, instructions and CDATA among its cells',
    inPart(sheet, (xml) =>
      xml
        .replace('<sheetData>', '<sheetData><!-- <row r="9"><c r="A9"><v>1</v></c></row> --><?x y="<row>"?>')
        .replace(
          '<c r="B1"><v>7</v></c>',
          '<!-- <c r="B1"><v>5</v></c> --><?x?><c r="B1"><!-- <v>6</v> --><?x <v>?><v><![CDATA[7]]></v></c>',
        ),
    ),
  ],
]
const valuesOf = async (host: FileHost): Promise<unknown> => {
  const [first] = (await host.read()).sheets
  return first?.columns.map((column) => Array.from({ length: column.length }, (_, row) => column.at(row)))
}

describe.each(forms)('%s', (_, parts) => {
  test('is read, written and read again, and every part comes back when ours is removed', async () => {
    const host = await openWorkbookFile(zipped(parts), 'a.xlsx')
    expect(await valuesOf(host)).toEqual([['姓名'], [7]])
    expect(await host.apply(everyEdit((await host.read()).sheets[0]!))).toEqual([])
    const again = await openWorkbookFile(await host.save(), 'a.xlsx')
    expect((await again.read()).sheets.length).toBe(4)
    expect(await again.apply([{ kind: 'clean' }])).toEqual([])
    const slashed = Object.entries(parts).map(([name, xml]) => [name.replaceAll('\\', '/'), xml])
    expect(partsOf(await again.save())).toEqual(Object.fromEntries(slashed))
  })
})

test('shared strings that are missing leave their cells blank', async () => {
  const host = await openWorkbookFile(zipped(with_({ 'xl/sharedStrings.xml': null })), 'a.xlsx')
  expect(await valuesOf(host)).toEqual([[null], [7]])
})

test.each([
  ['little', (code: number): number[] => [code & 255, code >> 8]],
  ['big', (code: number): number[] => [code >> 8, code & 255]],
])('parts in UTF-16, %s end first', async (_, bytesOf) => {
  const wide = (xml: string): Uint8Array =>
    Uint8Array.from(`\uFEFF${xml.replace('UTF-8', 'UTF-16')}`.split('').flatMap((one) => bytesOf(one.charCodeAt(0))))
  const entries = Object.entries(plain).map(([name, xml]) => [name, wide(xml)] as const)
  const host = await openWorkbookFile(zipSync(Object.fromEntries(entries)), 'a.xlsx')
  expect(await valuesOf(host)).toEqual([['姓名'], [7]])
})

test('chart, dialog and macro sheets keep their places and bytes, and are never read as worksheets', async () => {
  const kinds = ['chartsheet', 'dialogsheet', 'xlMacrosheet']
  const parts = with_({
    'xl/workbook.xml': plain['xl/workbook.xml']!.replace(
      '<sheets>',
      `<sheets>${kinds.map((kind, n) => `<sheet name="${kind}" sheetId="${n + 20}" r:id="rId${n + 20}"/>`).join('')}`,
    ),
    [list]: plain[list]!.replace(
      '</Relationships>',
      `${kinds.map((kind, n) => `<Relationship Id="rId${n + 20}" Type="http://x/${kind}" Target="others/${kind}.xml"/>`).join('')}</Relationships>`,
    ),
    ...Object.fromEntries(
      kinds.map((kind) => [
        `xl/others/${kind}.xml`,
        `<${kind}><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></${kind}>`,
      ]),
    ),
  })
  const host = await openWorkbookFile(zipped(parts), 'a.xlsm')
  const { sheets } = await host.read()
  expect(sheets.map(({ name }) => name)).toEqual(['S'])
  const [put] = everyEdit(sheets[0]!).filter(({ kind }) => kind === 'put-sheet')
  expect(await host.apply([{ ...put!, title: 'chartsheet' } as typeof put & object])).toEqual([])
  const saved = partsOf(await host.save())
  for (const kind of kinds) expect(saved[`xl/others/${kind}.xml`]).toBe(parts[`xl/others/${kind}.xml`])
  expect([...saved['xl/workbook.xml']!.matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
    ...kinds,
    'S',
    'chartsheet(三表助手)',
  ])
})

test('two sheets of one id are two sheets', async () => {
  const bytes = tinyXlsx({
    sheets: [
      { name: 'A', rows },
      { name: 'B', rows: rows.replace('7', '8') },
    ],
    strings,
  })
  const parts = partsOf(bytes)
  const host = await openWorkbookFile(
    zipped({ ...parts, 'xl/workbook.xml': parts['xl/workbook.xml']!.replace('sheetId="2"', 'sheetId="1"') }),
    'a.xlsx',
  )
  const { sheets } = await host.read()
  expect(sheets.map(({ name, columns }) => [name, columns[1]?.at(0)])).toEqual([
    ['A', 7],
    ['B', 8],
  ])
  expect(new Set(sheets.map(({ id }) => id)).size).toBe(2)
})

test('a list that leads to none of the sheets is damage, not an empty workbook', async () => {
  const none = inPart(list, (xml) => xml.replace(/<Relationship .*<\/Relationships>/, '</Relationships>'))
  await expect(openWorkbookFile(zipped(none), 'a.xlsx')).rejects.toMatchObject({ code: 'damaged' })
})

test('a text that says it is a spreadsheet is none', async () => {
  await expect(openWorkbookFile(strToU8('姓名;电话\n'), 'a.xlsx')).rejects.toMatchObject({ code: 'csv' })
})
