import { openWorkbookFile, type FileHost } from '../../../../src/hosts/file'
import type { Edit } from '../../../../src/model/edit'
import type { SheetContent } from '../../../../src/model/sheet-content'
import type { Cell } from '../../../../src/model/workbook'
import { partsOf, zipped } from '../../../support/package'
import { lossesXlsx } from './losses'

const records: readonly (readonly Cell[])[] = [
  ['原因', '车型'],
  ['价格', '奕炫'],
  ['竞品', '皓极'],
  ['价格', '皓极'],
]
const put = (list: readonly (readonly Cell[])[], over: Partial<SheetContent> = {}): Edit => ({
  kind: 'put-sheet',
  id: 'own-list',
  title: '透视',
  content: {
    rows: [
      [{ value: '透视', style: 'title' }],
      ...list.map((row) => [...Array.from({ length: 7 }, () => null), ...row.map((value) => ({ value }))]),
    ],
    widths: [20],
    headerRows: 2,
    pivotTables: [
      {
        name: '透视',
        row: 2,
        column: 0,
        source: { ours: 'own-list', cells: [1, 7, list.length, 2] },
        rows: ['原因'],
        columns: ['车型'],
        filters: [],
        values: [{ field: '原因', aggregate: 'count', title: '数量' }],
      },
    ],
    ...over,
  },
})

const table = 'xl/pivotTables/pivotTable1.xml'
/** As a person leaves it in Excel: the PivotTable in another style. */
async function laidOutAnew(): Promise<FileHost> {
  const host = await openWorkbookFile(lossesXlsx(), 'a.xlsx')
  await host.apply([put(records)])
  const parts = partsOf(await host.save())
  const restyled = parts[table]!.replace(/name="PivotStyle\w+"/, 'name="PivotStyleDark7"')
  expect(restyled).not.toBe(parts[table])
  return openWorkbookFile(zipped({ ...parts, [table]: restyled }), 'a.xlsx')
}
const style = async (host: FileHost): Promise<string | undefined> =>
  /PivotStyle\w+/.exec(partsOf(await host.save())[table] ?? '')?.[0]

test('a PivotTable over records that are unchanged stays as people laid it out', async () => {
  const host = await laidOutAnew()
  expect(await host.apply([put(records)])).toEqual([])
  expect(await style(host)).toBe('PivotStyleDark7')
})

test.each<[string, Edit]>([
  ['a changed record', put([...records.slice(0, 3), ['价格', '奕炫']])],
  ['a record more', put([...records, ['资金', '皓极']])],
  ['another title', put(records, { rows: [[{ value: '四月' }], ...contentOf(put(records)).rows.slice(1)] })],
])('%s writes the sheet and its PivotTable anew, once', async (_, edit) => {
  const host = await laidOutAnew()
  expect(await host.apply([edit])).toEqual([])
  expect(await style(host)).not.toBe('PivotStyleDark7')
  expect(Object.keys(partsOf(await host.save())).filter((name) => /pivotTable\d+\.xml$/.test(name))).toEqual([table])
})

test('a sheet without its PivotTable gets it again', async () => {
  const host = await openWorkbookFile(lossesXlsx(), 'a.xlsx')
  await host.apply([put(records, { pivotTables: [] })])
  expect(await style(host)).toBeUndefined()
  await host.apply([put(records)])
  expect(await style(host)).toBeDefined()
})

function contentOf(edit: Edit): SheetContent {
  if (edit.kind !== 'put-sheet') throw new Error('no sheet')
  return edit.content
}
