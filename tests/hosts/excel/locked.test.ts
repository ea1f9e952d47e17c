import type { Edit } from '../../../src/model/edit'
import type { Cell, Workbook } from '../../../src/model/workbook'
import { protectSheet, unlock } from '../../office-host/people'
import { openExcel, type OpenExcel } from './excel-witness'

let open: OpenExcel
let id: string
const start = async (rows: readonly (readonly Cell[])[]): Promise<Workbook> => {
  open = openExcel({ sheets: { 来店登记: rows } })
  const workbook = await open.host.read()
  id = workbook.sheets[0]!.id
  return workbook
}
afterEach(() => open.office.close())
const set = (row: number, column: number, was: Cell, value: Cell, more: { format?: string } = {}): Edit => ({
  kind: 'set',
  at: { sheet: id, row, column },
  was,
  value,
  ...more,
})
const shown = (row: number, column = 0) => open.office.workbook.sheets[0]!.cells.value(row, column)
const reasons = async (edits: readonly Edit[]) =>
  (await open.host.apply(edits)).map(({ reason, edit }) => [reason, edit.kind === 'set' ? edit.at.row : -1])

describe('a protected sheet', () => {
  test('takes what is not locked also where hundreds of cells are to be set, and each locked one is refused', async () => {
    const rows = 900
    await start(Array.from({ length: rows }, (_, row) => [`王伟 ${row}`]))
    open.office.person(unlock('来店登记', `A1:A${rows - 100}`))
    open.office.person(protectSheet('来店登记'))
    const edits = Array.from({ length: rows }, (_, row) => set(row, 0, `王伟 ${row}`, `王伟${row}`))
    const refused = await reasons(edits)
    expect(refused).toEqual(Array.from({ length: 100 }, (_, n) => ['protected', rows - 100 + n]))
    expect([shown(0), shown(rows - 101), shown(rows - 100)]).toEqual(['王伟0', '王伟799', '王伟 800'])
    expect(open.office.takeTraffic().requestBytes).toBeLessThan(2_000_000)
  })
  test('lets no format be changed, so a text stays one; what needs none is done', async () => {
    await start([['日期'], ['2026.3.1'], ['王 伟']])
    open.office.person(unlock('来店登记', 'A1:A3'))
    open.office.person(protectSheet('来店登记'))
    const dates = set(1, 0, '2026.3.1', 46082, { format: 'yyyy/m/d' })
    expect(await reasons([dates, set(2, 0, '王 伟', '王伟')])).toEqual([['protected', 1]])
    expect([shown(1), shown(2)]).toEqual(['2026.3.1', '王伟'])
  })
  test('whose formats may be changed takes both', async () => {
    await start([['日期'], ['2026.3.1']])
    open.office.person(unlock('来店登记', 'A1:A2'))
    open.office.person(protectSheet('来店登记', { allowFormatCells: true }))
    expect(await reasons([set(1, 0, '2026.3.1', 46082, { format: 'yyyy/m/d' })])).toEqual([])
    expect([shown(1), open.format(id, 1, 0)]).toEqual([46082, 'yyyy/m/d'])
  })
})

describe('the header of a table', () => {
  beforeEach(async () => {
    await start([
      ['来店登记表', null, null],
      ['姓 名', '电话', '日期'],
      ['王伟', '13800001234', 46082],
    ])
    await open.office.run(async (context) => {
      context.workbook.worksheets.getItem(id).tables.add('A2:C3', true)
      await context.sync()
    })
  })
  test('takes a text that no other column bears', async () => {
    expect(await reasons([set(1, 0, '姓 名', '姓名'), set(2, 0, '王伟', '王芳')])).toEqual([])
    expect([shown(1), shown(2)]).toEqual(['姓名', '王芳'])
  })
  test('refuses a number, a blank and a double, of which Excel would make something else; the rest is done', async () => {
    expect(await reasons([set(1, 0, '姓 名', 7), set(2, 0, '王伟', '王芳')])).toEqual([['table header', 1]])
    expect(await reasons([set(1, 0, '姓 名', null)])).toEqual([['table header', 1]])
    expect(await reasons([set(1, 0, '姓 名', '电话')])).toEqual([['table header', 1]])
    expect(await reasons([set(1, 0, '姓 名', '客户'), set(1, 1, '电话', '客户')])).toEqual([['table header', 1]])
    expect([shown(1), shown(1, 1), shown(2)]).toEqual(['客户', '电话', '王芳'])
  })
  test('is none where the row above it is meant', async () => {
    expect(await reasons([set(0, 0, '来店登记表', 3)])).toEqual([])
    expect(shown(0)).toBe(3)
  })
})
