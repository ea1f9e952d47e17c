import { openWorkbookFile } from '../../../src/hosts/file'
import type { SheetContent } from '../../../src/model/sheet-content'
import { everyEdit } from '../every-edit'
import { partsOf, tinyXlsx, zipped } from '../../support/package'

/** As Excel's "Strict Open XML Workbook" says the same things. */
const strictly = (xml: string): string =>
  xml.replace(
    /http:\/\/schemas\.openxmlformats\.org\/(spreadsheetml|drawingml|officeDocument)\/2006\//g,
    'http://purl.oclc.org/ooxml/$1/',
  )
const rows =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>日期</t></is></c><c r="B1" t="inlineStr"><is><t>批次</t></is></c></row>' +
  '<row r="2"><c r="A2" s="1" t="d"><v>2026-03-01T08:30:00</v></c><c r="B2"><v>2</v></c></row>' +
  '<row r="3"><c r="A3" s="1" t="d"><v>2026-03-02</v></c><c r="B3"><v>3</v></c></row>'
const parts = Object.fromEntries(
  Object.entries(partsOf(tinyXlsx({ sheets: [{ name: '来店', rows }] }))).map(([name, xml]) => [name, strictly(xml)]),
)
const { 'xl/styles.xml': _styles, ...unstyled } = parts
const withoutStyles = {
  ...unstyled,
  'xl/_rels/workbook.xml.rels': parts['xl/_rels/workbook.xml.rels']!.replace(/<Relationship [^>]*styles\.xml"\/>/, ''),
}
const content: SheetContent = {
  rows: [
    [{ value: '日期' }, { value: '批次' }],
    [{ value: 46082 }, { value: 2 }],
    [{ value: 46083 }, { value: 3 }],
  ],
  widths: [12, 8],
  headerRows: 1,
  notes: [{ row: 1, column: 1, text: '见 "http://schemas.openxmlformats.org/spreadsheetml/2006/main"' }],
  charts: [
    {
      name: '批次',
      kind: 'stacked-column',
      title: '批次',
      at: [5, 0, 12, 6],
      categories: [1, 0, 2, 1],
      series: [{ name: [0, 1], values: [1, 1, 2, 1] }],
    },
  ],
}

test('dates and values of a strict workbook are read', async () => {
  const [sheet] = (await (await openWorkbookFile(zipped(parts), 'a.xlsx')).read()).sheets
  expect(sheet?.columns[0]?.at(1)).toBeCloseTo(46082 + 8.5 / 24, 9)
  expect(sheet?.columns[0]?.at(2)).toBe(46083)
  expect(sheet?.columns[1]?.at(2)).toBe(3)
})

test.each([
  ['with styles', parts],
  ['without styles', withoutStyles],
])('what we write into a strict workbook %s is strict throughout, and goes again', async (_, before) => {
  const host = await openWorkbookFile(zipped(before), 'a.xlsx')
  const [sheet] = (await host.read()).sheets
  const edits = [...everyEdit(sheet!), { kind: 'put-sheet', id: 'more', title: '图表', content } as const]
  expect(await host.apply(edits)).toEqual([])
  const saved = await host.save()
  const after = partsOf(saved)
  const added = Object.keys(after).filter((name) => !(name in before))
  expect(added).toEqual(
    expect.arrayContaining([expect.stringMatching(/chart1\.xml$/), expect.stringMatching(/comments/)]),
  )
  for (const [name, xml] of Object.entries(after)) {
    const named = [...xml.matchAll(/="(http:\/\/schemas\.openxmlformats\.org\/[^"]*)"/g)].map(([, uri]) => uri)
    expect({ name, named: named.filter((uri) => !uri?.includes('/package/2006/')) }).toEqual({ name, named: [] })
  }
  expect(after[added.find((name) => name.endsWith('chart1.xml'))!]).toMatch(/<c:gapWidth val="\d+%"/)
  const notes = added.filter((name) => /comments\d*\.xml$/.test(name)).map((name) => after[name])
  expect(notes.join('')).toContain('&quot;http://schemas.openxmlformats.org/spreadsheetml/2006/main&quot;')

  const again = await openWorkbookFile(saved, 'a.xlsx')
  expect((await again.read()).sheets.length).toBe(5)
  expect(await again.apply([{ kind: 'clean' }])).toEqual([])
  expect(partsOf(await again.save())).toEqual(before)
})
