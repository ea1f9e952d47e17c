import { CFB, utils, type WorkBook } from '@e965/xlsx'
import { FileRefusal, type FileHost } from '../../../src/hosts/file'
import { openWorkbook } from '../../../src/hosts/open-workbook'
import { defaultLimits } from '../../../src/hosts/file/limits'
import { readXls } from '../../../src/hosts/xls/read-xls'
import type { XlsReader } from '../../../src/hosts/xls/contents'
import { readOnlyRemark } from '../../../src/hosts/xls/read-only'
import { isCellError, type Cell } from '../../../src/model/workbook'
import { chineseBiff5 } from '../../support/xls/biff5'
import { xlsOf } from '../../support/xls/write'

const here: XlsReader = async (bytes) => readXls(bytes)
const open = (bytes: Uint8Array, reader = here): Promise<FileHost> =>
  openWorkbook(bytes, '客户.xls', { readXls: reader })

const long = '跟进记录'.repeat(800)
function bookOf(date1904 = false): WorkBook {
  const sheet = utils.aoa_to_sheet([
    ['客户', 'Date', '签字'],
    ['王伟', 46_082, true],
    [long, 0.5, false],
    ['=1+1', -1.25, null],
  ])
  Object.assign(sheet, {
    B2: { t: 'n', v: 46_082, z: 'yyyy"年"m"月"d"日"' },
    D2: { t: 'e', v: 0x2a },
    D3: { t: 'n', v: 3 },
    '!ref': 'A1:D4',
    '!merges': [utils.decode_range('A5:B6'), utils.decode_range('A1:B1')],
    '!cols': [{ wch: 20 }, {}, { hidden: true }],
  })
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, '流失分析')
  utils.book_append_sheet(book, utils.aoa_to_sheet([['藏']]), '隐藏的表')
  book.Workbook = { Sheets: [{}, { Hidden: 1 }], WBProps: { date1904 } }
  return book
}
const row = ({ columns }: { readonly columns: readonly { at(row: number): Cell }[] }, index: number): Cell[] =>
  columns.map((column) => column.at(index))
const refusalOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'opened',
    (problem: unknown) => (problem instanceof FileRefusal ? problem.code : problem),
  )

test('values, merges and names of a BIFF8 workbook', async () => {
  const workbook = await (await open(xlsOf(bookOf()))).read()
  expect(workbook.sheets.map(({ id, name }) => [id, name])).toEqual([
    ['1', '流失分析'],
    ['2', '隐藏的表'],
  ])
  expect(workbook).toMatchObject({ fileName: '客户.xls' })
  expect(workbook.date1904).toBeUndefined()
  const [first] = workbook.sheets
  expect(row(first!, 0)).toEqual(['客户', 'Date', '签字', null])
  expect(row(first!, 1)).toEqual(['王伟', 46_082, true, { error: '#N/A' }])
  expect(row(first!, 2)).toEqual([long, 0.5, false, 3])
  expect(row(first!, 3)).toEqual(['=1+1', -1.25, null, null])
  expect(isCellError(first!.columns[3]!.at(1))).toBe(true)
  // Only what lies over several rows says anything of rows.
  expect(first!.merges).toEqual([[4, 0, 2, 2]])
})

test('a BIFF5 workbook that counts from 1904', async () => {
  const book = utils.book_new()
  const rows = [['Name'], ['Wang', 46_082, true, { t: 'e', v: 0x2a }]]
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Loss')
  book.Workbook = { WBProps: { date1904: true } }
  const workbook = await (await open(xlsOf(book, 'biff5'))).read()
  expect(workbook.date1904).toBe(true)
  expect(row(workbook.sheets[0]!, 1)).toEqual(['Wang', 46_082, true, { error: '#N/A' }])
})

test('a BIFF5 workbook of Chinese Excel, its words in code page 936', async () => {
  const workbook = await (await open(chineseBiff5())).read()
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['流失分析'])
  expect([0, 1].map((index) => row(workbook.sheets[0]!, index))).toEqual([['客户姓名'], ['王伟']])
})

test('a sheet as the grid shows it', async () => {
  const host = await open(xlsOf(bookOf()))
  const view = await host.view('1', { from: 1, count: 2 })
  expect(view).toMatchObject({ name: '流失分析', visible: true, ours: false, height: 4, width: 4, marks: [] })
  expect(view.rows.map(({ index }) => index)).toEqual([1, 2])
  const date = view.rows[0]!.cells[1]!
  expect(view.looks[date.look]).toEqual({ format: 'yyyy"年"m"月"d"日"' })
  expect(view.rows[1]!.cells[3]).toMatchObject({ value: 3 })
  expect(view.columns[0]!.width).toBeCloseTo(20.8, 0)
  expect(view.columns[2]).toMatchObject({ hidden: true })
  expect(view.merges).toEqual([
    [4, 0, 2, 2],
    [0, 0, 1, 2],
  ])
  expect((await host.view('2', { from: 0, count: 1 })).visible).toBe(false)
})

test('nothing is written', async () => {
  const host = await open(xlsOf(bookOf()))
  const before = JSON.stringify(await host.view('1', { from: 0, count: 10 }))
  const set = { kind: 'set', at: { sheet: '1', row: 1, column: 0 }, value: '李娜', was: '王伟' } as const
  const edits = [set, { kind: 'mark', sheet: '1', marks: [] }, { kind: 'clean' }] as const
  expect(await host.apply(edits)).toEqual(edits.map((edit) => ({ edit, reason: 'read-only' })))
  host.snapshot()()
  expect(JSON.stringify(await host.view('1', { from: 0, count: 10 }))).toBe(before)
  expect(host.remarks?.()).toEqual([readOnlyRemark])
  await expect(host.save()).rejects.toMatchObject({ code: 'read-only', text: readOnlyRemark.text })
})

test('what cannot be read is refused by name', async () => {
  const bytes = xlsOf(bookOf())
  expect(await refusalOf(open(bytes.slice(0, 1600)))).toBe('truncated')
  const stream = Uint8Array.from(CFB.find(CFB.read(bytes, { type: 'array' }), '/Workbook')!.content)
  expect(await refusalOf(open(stream))).toBe('opened')
  expect(await refusalOf(open(stream.slice(0, stream.length / 2)))).toBe('damaged')
  expect(await refusalOf(open(Uint8Array.of(9, 8, 8, 0, 0, 6, 5, 0, 1, 2, 3)))).toBe('damaged')
  const filePass = Uint8Array.of(0x09, 8, 8, 0, 0, 6, 5, 0, 0, 0, 0, 0, 0x2f, 0, 6, 0, 0, 0, 0x59, 0xb3, 0x0a, 0x9a)
  expect(await refusalOf(open(filePass))).toBe('encrypted')
  const few: XlsReader = async (some) => readXls(some, { ...defaultLimits, sparseCells: 5 })
  expect(await refusalOf(open(bytes, few))).toBe('too-large')
})
