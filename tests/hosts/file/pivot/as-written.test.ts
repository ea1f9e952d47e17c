import { openWorkbookFile, type FileHost } from '../../../../src/hosts/file'
import type { Edit } from '../../../../src/model/edit'
import type { SheetContent } from '../../../../src/model/sheet-content'
import type { Cell } from '../../../../src/model/workbook'
import { partsOf, zipped } from '../../../support/package'
import { rowsOf } from '../../contract'
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
])('%s writes the sheet and its PivotTable anew, once, in the style that people gave it', async (_, edit) => {
  const host = await laidOutAnew()
  const before = partsOf(await host.save())
  expect(await host.apply([edit])).toEqual([])
  expect(await style(host)).toBe('PivotStyleDark7')
  const after = partsOf(await host.save())
  const sheet = 'xl/worksheets/sanbiao-own-list.xml'
  expect(after[sheet]).not.toBe(before[sheet])
  expect(Object.keys(after).filter((name) => /pivotTable\d+\.xml$/.test(name))).toEqual([table])
})

/** As a person leaves it: 车型 dragged to the rows, 原因 to the columns. */
async function turned(change = (text: string): string => text): Promise<FileHost> {
  const host = await openWorkbookFile(lossesXlsx(), 'a.xlsx')
  await host.apply([put(records)])
  const parts = partsOf(await host.save())
  const axes = /<rowFields count="1"><field x="0"\/><\/rowFields>(.*)<colFields count="1"><field x="1"\/><\/colFields>/s
  expect(parts[table]).toMatch(axes)
  const text = parts[table]!.replace(
    axes,
    '<rowFields count="1"><field x="1"/></rowFields>$1<colFields count="1"><field x="0"/></colFields>',
  )
  return openWorkbookFile(zipped({ ...parts, [table]: change(text) }), 'a.xlsx')
}
const shownIn = async (host: FileHost, columns = 5): Promise<readonly (readonly Cell[])[]> => {
  const { sheets } = await host.read()
  return rowsOf(sheets.find(({ name }) => name === '透视')!)
    .slice(2)
    .map((row) => row.slice(0, columns))
}
const more = [...records, ['资金', '皓极']] as const

test('fields that people moved stay where they are when the list has grown, and count the new list', async () => {
  const host = await turned()
  expect(await host.apply([put(more)])).toEqual([])
  expect(await shownIn(host)).toEqual([
    ['数量', '原因', null, null, null],
    ['车型', '价格', '竞品', '资金', '总计'],
    ['皓极', 1, 1, 1, 3],
    ['奕炫', 1, null, null, 1],
    ['总计', 2, 1, 1, 4],
  ])
  const saved = partsOf(await host.save())
  expect(await host.apply([put(more)])).toEqual([])
  expect(partsOf(await host.save())).toEqual(saved)
})

const planned = [
  ['数量', '车型', null, null],
  ['原因', '皓极', '奕炫', '总计'],
]
test.each<[string, (text: string) => string, Edit]>([
  [
    'would reach the list',
    (text) => text,
    put([...records, ...['一', '二', '三', '四', '五'].map((word) => [word, '皓极'])]),
  ],
  ['counts as ours do not', (text) => text.replace('subtotal="count"', 'subtotal="stdDev"'), put(more)],
  ['has no field left on its rows', (text) => text.replace(/<rowFields.*<\/rowFields>/s, ''), put(more)],
])('a PivotTable that %s is laid out as planned', async (_, change, edit) => {
  const host = await turned(change)
  expect(await host.apply([edit])).toEqual([])
  expect((await shownIn(host, 4)).slice(0, 2)).toEqual(planned)
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
