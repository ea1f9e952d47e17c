import { SaxesParser } from 'saxes'
import { openWorkbookFile } from '../../../../src/hosts/file'
import { sharedItemsXml } from '../../../../src/hosts/file/pivot/shared-items'
import { sortedItemsOf } from '../../../../src/engine/pivot-table/field-items'
import type { Edit } from '../../../../src/model/edit'
import type { Cell } from '../../../../src/model/workbook'
import { partsOf, zipped } from '../../../support/package'
import { losses, lossesXlsx, pivotOf, putShapes, sheetWith } from './losses'

const put = (shapes: readonly string[], id = 'pivots'): Edit => {
  const rows = [1, 20, 40]
  const pivots = shapes.map((shape, place) => pivotOf(shape, { row: rows[place], name: `${id}-${place}` }))
  return { kind: 'put-sheet', id, title: id, content: sheetWith(pivots) }
}
async function partsWith(edits: readonly Edit[], bytes = lossesXlsx()): Promise<Readonly<Record<string, string>>> {
  const host = await openWorkbookFile(bytes, 'a.xlsx')
  expect(await host.apply(edits)).toEqual([])
  return partsOf(await host.save())
}
const inside = (text: string, name: string): string => new RegExp(`<${name}[ >].*</${name}>`).exec(text)?.[0] ?? ''
const caches = (parts: Readonly<Record<string, string>>): readonly string[] =>
  Object.keys(parts).filter((name) => /pivotCacheDefinition\d+\.xml$/.test(name))

test('every part is well-formed', async () => {
  for (const [name, text] of Object.entries(await partsWith(putShapes))) {
    const parser = new SaxesParser({ xmlns: true })
    parser.on('error', (problem) => {
      throw new Error(`${name}: ${problem.message}`)
    })
    parser.write(text).close()
  }
})

test('the lines name what they do not repeat', async () => {
  const parts = await partsWith([put(['two row fields', 'a table'])])
  const [nested, wide] = ['1', '2'].map((number) => parts[`xl/pivotTables/pivotTable${number}.xml`]!)
  expect(inside(nested!, 'rowItems')).toBe(
    '<rowItems count="10"><i><x/><x/></i><i r="1"><x v="1"/></i><i t="default"><x/></i>' +
      '<i><x v="1"/><x/></i><i r="1"><x v="2"/></i><i r="1"><x v="4"/></i><i t="default"><x v="1"/></i>' +
      '<i><x v="2"/><x v="3"/></i><i t="default"><x v="2"/></i><i t="grand"><x/></i></rowItems>',
  )
  expect(inside(wide!, 'colItems')).toContain(
    '<colItems count="10"><i><x/><x/></i><i r="1" i="1"><x v="1"/></i><i><x v="1"/><x/></i>',
  )
  expect(inside(wide!, 'colItems')).toContain('<i t="grand"><x/></i><i t="grand" i="1"><x/></i></colItems>')
  expect(inside(wide!, 'colFields')).toBe('<colFields count="2"><field x="2"/><field x="-2"/></colFields>')
  expect(wide).toContain('<location ref="A21:L33" firstHeaderRow="1" firstDataRow="3" firstDataCol="2"/>')
  expect(wide).toContain('<item n="(未填)" x="3"/><item t="default"/>')
})

test('its elements stand in the order of the schema', async () => {
  const parts = await partsWith([put(['a filter'])])
  const text = parts['xl/pivotTables/pivotTable1.xml']!
  const order = ['location', 'pivotFields', 'rowFields', 'rowItems', 'colItems', 'pageFields', 'dataFields', 'pivotTableStyleInfo'] // prettier-ignore
  const places = order.map((name) => text.indexOf(`<${name} `))
  expect(places.every((place) => place > 0)).toBe(true)
  expect(places).toEqual([...places].sort((a, b) => a - b))
  expect(text).toContain(
    '<location ref="A5:B9" firstHeaderRow="1" firstDataRow="1" firstDataCol="1" rowPageCount="2" colPageCount="1"/>',
  )
  expect(inside(text, 'pageFields')).toBe(
    '<pageFields count="2"><pageField fld="2" hier="-1"/><pageField fld="0" hier="-1"/></pageFields>',
  )
})

test('a cache lists the records, typed, and is read anew on opening', async () => {
  const parts = await partsWith([put(['dates'])])
  const definition = parts['xl/pivotCache/pivotCacheDefinition1.xml']!
  expect(definition).toContain('refreshOnLoad="1"')
  expect(definition).toContain('<worksheetSource ref="A1:F10" sheet="流失 明细"/>')
  expect(definition).toContain(
    '<sharedItems containsNonDate="0" containsDate="1" containsString="0" containsBlank="1" minDate="2026-03-01T00:00:00" maxDate="2026-03-03T00:00:00" count="4"><d v="2026-03-01T00:00:00"/>',
  )
  const records = parts['xl/pivotCache/pivotCacheRecords1.xml']!
  expect(records).toContain(`count="${losses.length}"`)
  expect(records.match(/<r>/g)).toHaveLength(losses.length)
  expect(records).toContain('<r><x v="1"/><x v="0"/><x v="0"/><x v="2"/><m/><x v="3"/></r>')
})

test.each<[string, readonly Cell[], boolean, string]>([
  ['words', ['a', 'b'], false, 'count="2"'],
  ['words and blanks', ['a', null], false, 'containsBlank="1" count="2"'],
  ['whole numbers', [1, 3], false, 'containsSemiMixedTypes="0" containsString="0" containsNumber="1" containsInteger="1" minValue="1" maxValue="3" count="2"'], // prettier-ignore
  ['numbers and blanks', [1.5, null], false, 'containsString="0" containsBlank="1" containsNumber="1" minValue="1.5" maxValue="1.5" count="2"'], // prettier-ignore
  ['words and numbers', ['a', 1], false, 'containsMixedTypes="1" containsNumber="1" containsInteger="1" minValue="1" maxValue="1" count="2"'], // prettier-ignore
  ['days', [46082, 46083.5], true, 'containsSemiMixedTypes="0" containsNonDate="0" containsDate="1" containsString="0" minDate="2026-03-01T00:00:00" maxDate="2026-03-02T12:00:00" count="2"'], // prettier-ignore
  ['days and words', [46082, '不详'], true, 'containsDate="1" containsMixedTypes="1" minDate="2026-03-01T00:00:00" maxDate="2026-03-01T00:00:00" count="2"'], // prettier-ignore
  ['nothing', [null, null], false, 'containsNonDate="0" containsString="0" containsBlank="1" count="1"'],
  ['a long word', ['长'.repeat(256)], false, 'count="1" longText="1"'],
])('what is said of %s', (_, cells, dates, attributes) => {
  const field = { title: '列', cells, ...(dates ? { dates: true as const } : {}) }
  expect(sharedItemsXml({ field, listed: sortedItemsOf(cells) }, false)).toContain(`<sharedItems ${attributes}>`)
})

test('PivotTables over the same source share a cache, listed in its place in the workbook', async () => {
  const behind = '<definedNames><definedName name="n">1</definedName></definedNames><calcPr calcId="1"/><extLst/>'
  const parts = await partsWith([put(['one value', 'rows and columns', 'a table'])], lossesXlsx(behind))
  expect(caches(parts)).toHaveLength(2)
  const workbook = parts['xl/workbook.xml']!
  expect(workbook).toMatch(
    /<\/definedNames><calcPr calcId="1"\/><pivotCaches><pivotCache cacheId="1" r:id="\w+"\/><pivotCache cacheId="2" r:id="\w+"\/><\/pivotCaches><extLst\/>/,
  )
  expect(parts['xl/_rels/workbook.xml.rels']!.match(/pivotCacheDefinition\d\.xml/g)).toHaveLength(2)
  expect(parts['[Content_Types].xml']!.match(/pivotTable\d\.xml/g)).toHaveLength(3)
})

test('replaced, removed and cleaned, a sheet takes its parts along and leaves those that others read', async () => {
  const host = await openWorkbookFile(lossesXlsx(), 'a.xlsx')
  const before = partsOf(await host.save())
  await host.apply([put(['one value', 'dates']), put(['one value'], 'other')])
  const both = partsOf(await host.save())
  expect(caches(both)).toHaveLength(2)
  await host.apply([put(['one value'])])
  expect(caches(partsOf(await host.save()))).toHaveLength(1)
  await host.apply([{ kind: 'remove-sheet', id: 'pivots' }])
  const one = partsOf(await host.save())
  expect(caches(one)).toHaveLength(1)
  expect(one['xl/workbook.xml']).toContain('<pivotCaches>')
  await host.apply([{ kind: 'remove-sheet', id: 'other' }])
  const none = partsOf(await host.save())
  expect(Object.keys(none).filter((name) => name.includes('pivot'))).toEqual([])
  expect(none['xl/workbook.xml']).not.toContain('pivotCache')
  expect(none['xl/_rels/workbook.xml.rels']).not.toContain('pivot')
  expect(none['[Content_Types].xml']).not.toContain('pivot')
  await host.apply([{ kind: 'clean' }])
  expect(partsOf(await host.save())).toEqual(before)
})

test("a cache that a PivotTable of the user's reads stays, with its place in the workbook", async () => {
  const parts = { ...(await partsWith([put(['one value'])])) }
  const theirs = 'xl/pivotTables/pivotTable9.xml'
  const list = 'xl/worksheets/_rels/sheet1.xml.rels'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  parts[theirs] = parts['xl/pivotTables/pivotTable1.xml']!
  parts['xl/pivotTables/_rels/pivotTable9.xml.rels'] = parts['xl/pivotTables/_rels/pivotTable1.xml.rels']!
  parts[list] = parts[list]!.replace('</Rel', `<Relationship Id="rId9" Type="${office}/pivotTable" Target="../pivotTables/pivotTable9.xml"/></Rel`) // prettier-ignore
  parts['xl/workbook.xml'] = parts['xl/workbook.xml']!.replace('</workbook>', ' </workbook>')
  parts['xl/_rels/workbook.xml.rels'] = parts['xl/_rels/workbook.xml.rels']!.replace('</Rel', ' </Rel')
  const host = await openWorkbookFile(zipped(parts), 'a.xlsx')
  await host.apply([{ kind: 'clean' }])
  const left = partsOf(await host.save())
  expect(Object.keys(left).filter((name) => /pivot.*\d\.xml$/.test(name))).toEqual([
    'xl/pivotCache/pivotCacheDefinition1.xml',
    'xl/pivotCache/pivotCacheRecords1.xml',
    theirs,
  ])
  expect(left['xl/workbook.xml']).toContain('<pivotCaches><pivotCache cacheId="1"')
  expect(left['xl/_rels/workbook.xml.rels']).toContain('pivotCacheDefinition1.xml')
})
