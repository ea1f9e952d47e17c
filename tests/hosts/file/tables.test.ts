import { openWorkbookFile, type FileHost } from '../../../src/hosts/file'
import type { Edit, Refusal } from '../../../src/model/edit'
import type { Cell } from '../../../src/model/workbook'
import { convert, describeWithLibreOffice } from '../../support/libreoffice'
import { partsOf, tinyXlsx, zipped } from '../../support/package'
import { withTables, type TinyTable } from '../../support/table'
import { hasOpenpyxl, readTables } from '../../support/openpyxl'

const cell = (address: string, value: string | number): string =>
  typeof value === 'number'
    ? `<c r="${address}"><v>${value}</v></c>`
    : `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`
const rows =
  `<row r="2">${cell('B2', '客户')}${cell('C2', '批次')}</row>` +
  `<row r="3">${cell('B3', '王伟')}${cell('C3', 1)}</row>` +
  `<row r="4">${cell('B4', '李娜')}${cell('C4', 2)}</row>`
const log: TinyTable = { ref: 'B2:C4', columns: ['客户', '批次'] }

const make = (table: TinyTable = log, sheetRows = rows, before = '', more: readonly TinyTable[] = []): Uint8Array => {
  const { behind, ...parts } = withTables([table, ...more])
  return tinyXlsx({ ...parts, sheets: [{ name: '来店', rows: sheetRows, behind: before + behind }] })
}
const open = (bytes: Uint8Array): Promise<FileHost> => openWorkbookFile(bytes, 'a.xlsx')
const sheet = '1'
const set = (row: number, column: number, value: Cell, was: Cell = null): Edit => ({
  kind: 'set',
  at: { sheet, row, column },
  was,
  value,
})
const table = async (host: FileHost, number = 1): Promise<string> =>
  partsOf(await host.save())[`xl/tables/table${number}.xml`]!
const refs = (xml: string): readonly string[] => [...xml.matchAll(/ ref="([^"]+)"/g)].map(([, ref = '']) => ref)
const columns = (xml: string): readonly string[] =>
  [...xml.matchAll(/<tableColumn id="(\d+)" name="([^"]*)"/g)].map(([, id = '', name = '']) => `${id} ${name}`)
const reasons = (refusals: readonly Refusal[]): readonly string[] => refusals.map(({ reason }) => reason)
const fill = (column: number, header = '停留(分)', id = 'dwell-time'): Edit => ({
  kind: 'fill-column',
  id,
  sheet,
  column,
  headerRow: 1,
  header,
  rows: Int32Array.of(2, 3),
  formulas: ['C3*10', 'C4*10'],
  values: [10, 20],
  format: '0',
})

describe('rows', () => {
  test('written right below a table belong to it, one after another', async () => {
    const host = await open(make())
    expect(await host.apply([set(5, 2, 4), set(4, 1, '张敏'), set(4, 2, 3), set(8, 1, '远')])).toEqual([])
    expect(refs(await table(host))).toEqual(['B2:C6', 'B2:C6'])
  })

  test.each<[string, Uint8Array, readonly Edit[]]>([
    ['a totals row', make({ ...log, ref: 'B2:C5', says: ' totalsRowCount="1"' }, rows), [set(5, 1, '张敏')]],
    [
      'a merged area below',
      make(log, rows, '<mergeCells count="1"><mergeCell ref="C5:D5"/></mergeCells>'),
      [set(4, 1, '张敏')],
    ],
    ['another table below', make(log, rows, '', [{ ref: 'C5:D6', columns: ['a', 'b'] }]), [set(4, 1, '张敏')]],
    ['somebody’s own line below', make(log, `${rows}<row r="5">${cell('B5', '合计')}</row>`), [set(4, 2, 3)]],
    ['a query’s table', make({ ...log, says: ' tableType="queryTable"' }), [set(4, 1, '张敏')]],
    ['a cell beside', make(), [set(4, 3, '张敏')]],
    ['a blank', make(), [set(4, 1, null)]],
  ])('%s keeps it as it is', async (_, bytes, edits) => {
    const host = await open(bytes)
    const before = await table(host)
    expect(await host.apply(edits)).toEqual([])
    expect(await table(host)).toBe(before)
  })
})

describe('columns', () => {
  test('a header typed right beside a table heads a column of it', async () => {
    const host = await open(make())
    await host.apply([set(1, 3, '备注\n二'), set(2, 3, '无'), set(1, 4, '批次'), set(1, 5, '远')])
    const xml = await table(host)
    expect(refs(xml)).toEqual(['B2:D4', 'B2:D4'])
    expect(columns(xml)).toEqual(['1 客户', '2 批次', '3 备注_x000a_二'])
    expect(xml).toContain('<tableColumns count="3">')
  })

  test('a column of ours belongs to the table and goes with ours, byte for byte', async () => {
    const bytes = make()
    let host = await open(bytes)
    expect(await host.apply([fill(3, '批次'), fill(4, '停留(分)', 'other')])).toEqual([])
    const xml = await table(host)
    expect(refs(xml)).toEqual(['B2:E4', 'B2:E4'])
    expect(columns(xml)).toEqual(['1 客户', '2 批次', '3 批次2', '4 停留(分)'])
    expect((await host.read()).sheets[0]!.columns[3]!.at(1)).toBe('批次2')
    host = await open(await host.save())
    await host.apply([fill(3, '批次')])
    expect(columns(await table(host))).toHaveLength(4)
    await host.apply([{ kind: 'clean' }])
    expect(partsOf(await host.save())).toEqual(partsOf(bytes))
  })

  test('a moved column of ours leaves the table and joins it again; rows typed meanwhile stay', async () => {
    const host = await open(make())
    await host.apply([fill(3), fill(6), set(4, 1, '张敏'), fill(3)])
    expect(refs(await table(host))).toEqual(['B2:D5', 'B2:D5'])
    await host.apply([{ kind: 'clean' }])
    const alone = await open(make())
    await alone.apply([set(4, 1, '张敏')])
    expect(partsOf(await host.save())).toEqual(partsOf(await alone.save()))
  })

  test('written anew by another program, the table still gives up our columns', async () => {
    const host = await open(make())
    await host.apply([fill(3), fill(4, '比', 'other')])
    const parts = partsOf(await host.save())
    const touched = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, `${text}\n`]))
    const back = await open(zipped({ ...touched, '[Content_Types].xml': parts['[Content_Types].xml']! }))
    await back.apply([{ kind: 'clean' }])
    expect(refs(await table(back))).toEqual(['B2:C4', 'B2:C4'])
    expect(columns(await table(back))).toEqual(['1 客户', '2 批次'])
    expect((await back.read()).sheets[0]!.columns).toHaveLength(3)
  })

  test('somebody’s content in the way keeps our column out of the table', async () => {
    const bytes = make(log, rows.replace('</row><row r="4">', `${cell('D3', '有')}</row><row r="4">`))
    const host = await open(bytes)
    await host.apply([fill(3)])
    expect(refs(await table(host))).toEqual(['B2:C4', 'B2:C4'])
  })
})

describe('the header row of a table', () => {
  test('takes a new text and renames the column, for good', async () => {
    const host = await open(make())
    await host.apply([fill(3), set(1, 1, '姓名<"&">', '客户')])
    expect(columns(await table(host))).toEqual(['1 姓名&lt;&quot;&amp;&quot;&gt;', '2 批次', '3 停留(分)'])
    await host.apply([{ kind: 'clean' }])
    expect(columns(await table(host))).toEqual(['1 姓名&lt;&quot;&amp;&quot;&gt;', '2 批次'])
  })

  test('takes no number, no blank, no name twice, none that a formula names', async () => {
    const named = rows.replace('</row><row r="3">', `<c r="F2"><f>SUM(表1[批次])</f><v>3</v></c></row><row r="3">`)
    const host = await open(make(log, named))
    const edits = [
      set(1, 1, 5, '客户'),
      set(1, 1, null, '客户'),
      set(1, 1, '批次', '客户'),
      set(1, 2, '数量', '批次'),
      set(1, 1, '甲'.repeat(256), '客户'),
    ]
    expect(reasons(await host.apply(edits))).toEqual(edits.map(() => 'table header'))
    expect(reasons(await host.apply([set(1, 1, '新', '客户'), set(1, 2, '新', '批次')]))).toEqual(['table header'])
    expect(columns(await table(host))).toEqual(['1 新', '2 批次'])
  })

  test('a label in the totals row is written into the table too', async () => {
    const total = `${rows}<row r="5">${cell('B5', '合计')}</row>`
    const says = { ...log, ref: 'B2:C5', says: ' totalsRowCount="1"', columnSays: { 客户: ' totalsRowLabel="合计"' } }
    const host = await open(make(says, total))
    await host.apply([set(4, 1, '总数', '合计')])
    expect(await table(host)).toContain('totalsRowLabel="总数"')
    await host.apply([set(4, 1, null, '总数')])
    expect(await table(host)).not.toContain('totalsRowLabel')
  })
})

describe('as other programs read it', () => {
  const grown = async (): Promise<Uint8Array> => {
    const summed = rows.replace('</row><row r="3">', `<c r="H2"><f>SUM(表1[批次])</f><v>3</v></c></row><row r="3">`)
    const host = await open(make(log, summed))
    await host.apply([fill(3), set(4, 1, '张敏'), set(4, 2, 30), set(1, 4, '备注')])
    return host.save()
  }

  const withOpenpyxl = hasOpenpyxl || process.env.CI === 'true' ? test : test.skip
  withOpenpyxl('openpyxl finds the table, its columns and its cells', async () => {
    const found = readTables(await grown())
    expect(found).toEqual([
      {
        name: '表1',
        ref: 'B2:E5',
        filter: 'B2:E5',
        columns: ['客户', '批次', '停留(分)', '备注'],
        headers: ['客户', '批次', '停留(分)', '备注'],
      },
    ])
  })

  describeWithLibreOffice('LibreOffice', () => {
    test('computes a structured reference over the rows that were added', async () => {
      const back = await open(convert(await grown(), 'xlsx'))
      expect((await back.read()).sheets[0]!.columns[7]!.at(1)).toBe(33)
    }, 120_000)
  })
})
