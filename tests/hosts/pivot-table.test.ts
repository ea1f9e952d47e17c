import { openWorkbookFile } from '../../src/hosts/file'
import { memoryHost } from '../../src/hosts/memory'
import type { Host } from '../../src/model/host'
import { rowsOf } from './contract'
import { lossesXlsx, pivotOf, putShapes, shapes, sheetWith } from './file/pivot/losses'

const open = () => openWorkbookFile(lossesXlsx(), '3月.xlsx')
const hosts: readonly (readonly [string, () => Promise<Host>])[] = [
  ['file', open],
  ['memory', async () => memoryHost(await (await open()).read())],
]
const inMemory = Object.keys(shapes).filter((shape) => shape !== 'a table')

test('both hosts show the same of every PivotTable', async () => {
  const seen = await Promise.all(
    hosts.map(async ([, opened]) => {
      const host = await opened()
      await host.apply(putShapes)
      const { sheets } = await host.read()
      return Object.fromEntries(sheets.map((sheet) => [sheet.name, rowsOf(sheet)]))
    }),
  )
  for (const shape of inMemory) {
    expect(seen[0]![shape]!.length).toBeGreaterThan(5)
    expect(seen[1]![shape]).toEqual(seen[0]![shape])
  }
})

describe.each(hosts)('%s', (_, opened) => {
  test('reads a sheet of ours and the sheet itself, and is refused what is not there', async () => {
    const host = await opened()
    const list = [['原因'], ['价格'], ['竞品'], ['价格']].map(([value = '']) => [{ value }])
    const counting = { rows: ['原因'], values: [{ field: '原因', aggregate: 'count' as const, title: '条数' }] }
    const cells = [0, 0, 4, 1] as const
    const put = (id: string, ours: string, rows: typeof list) =>
      ({
        kind: 'put-sheet',
        id,
        title: id,
        content: sheetWith([pivotOf('one value', { ...counting, source: { ours, cells }, row: 0, column: 2 })], {
          rows,
        }),
      }) as const
    const unknown = put('before', 'own', [])
    expect(await host.apply([unknown])).toEqual([{ edit: unknown, reason: 'no such sheet' }])
    expect(await host.apply([put('own', 'own', list), put('other', 'own', [])])).toEqual([])
    const { sheets } = await host.read()
    expect(sheets.map(({ name }) => name)).toEqual(['流失 明细', 'own', 'other'])
    for (const sheet of sheets.slice(1)) {
      expect(rowsOf(sheet).map((row) => row.slice(2))).toEqual([
        ['原因', '条数'],
        ['价格', 2],
        ['竞品', 1],
        ['总计', 3],
      ])
    }
  })
})
