import type { Edit } from '../../../src/model/edit'
import type { Workbook } from '../../../src/model/workbook'
import { fault } from '../../office-host/faults'
import { openExcel, type OpenExcel } from './excel-witness'

const rows = [
  ['姓名', '日期'],
  ['王伟', 46082],
  ['李娜', 46083],
]
let open: OpenExcel
let id: string
const start = async (options: Parameters<typeof openExcel>[0] = {}): Promise<Workbook> => {
  open = openExcel({ sheets: { 来店登记: rows }, ...options })
  const workbook = await open.host.read()
  id = workbook.sheets[0]!.id
  return workbook
}
afterEach(() => open.office.close())
const set = (row: number, was: string, value: string): Edit => ({
  kind: 'set',
  at: { sheet: id, row, column: 0 },
  was,
  value,
})
const shown = (row: number, column = 0) => open.office.workbook.sheets[0]!.cells.value(row, column)

test('waits while a cell is edited, and does it then', async () => {
  await start()
  open.office.faults.onMessage(1, fault.cellEditMode)
  open.office.faults.onMessage(2, fault.cellEditMode)
  expect(await open.host.apply([set(1, '王伟', '王芳')])).toEqual([])
  expect(shown(1)).toBe('王芳')
  expect(open.waits).toEqual([250, 500])
})

test('says to leave the cell where it is edited for long, and that nothing was done', async () => {
  await start()
  for (let n = 1; n <= 12; n++) open.office.faults.onMessage(n, fault.cellEditMode)
  await expect(open.host.apply([set(1, '王伟', '王芳')])).rejects.toMatchObject({
    code: 'editing',
    progress: { done: 0, asked: 1 },
    text: { zh: expect.stringContaining('按回车键或 Esc 键') },
  })
  expect(open.waits.reduce((sum, one) => sum + one, 0)).toBeLessThan(10_000)
  expect(shown(1)).toBe('王伟')
})

test('waits longer each time while Excel is busy, then says so', async () => {
  await start()
  open.office.faults.onMessage(1, fault.throttled)
  open.office.faults.onMessage(2, fault.throttled)
  expect(await open.host.apply([set(1, '王伟', '王芳')])).toEqual([])
  expect(open.waits).toEqual([1000, 2000])
  for (let n = 1; n <= 12; n++) open.office.faults.onMessage(n, fault.throttled)
  await expect(open.host.read()).rejects.toMatchObject({ code: 'busy' })
})

test('refuses what a co-author changed between the check and the fix, and does the rest', async () => {
  await start()
  open.office.faults.coAuthor(1, ({ sheets }) => sheets[0]!.cells.put(1, 0, '赵敏'))
  const refused = await open.host.apply([set(1, '王伟', '王芳'), set(2, '李娜', '李丽')])
  expect(refused).toMatchObject([{ reason: 'changed', edit: { at: { row: 1 } } }])
  expect([shown(1), shown(2)]).toEqual(['赵敏', '李丽'])
})

test('refuses edits of a sheet that was deleted meanwhile, and does the rest', async () => {
  await start({ sheets: { 来店登记: rows, 战败: rows } })
  const other = open.office.workbook.sheets[1]!
  open.office.person((workbook) => workbook.deleteSheet(other))
  const lost: Edit = { kind: 'set', at: { sheet: other.id, row: 1, column: 0 }, was: '王伟', value: '' }
  const marks: Edit = { kind: 'mark', sheet: other.id, marks: [] }
  const refused = await open.host.apply([lost, set(1, '王伟', '王芳'), marks])
  expect(refused.map(({ reason }) => reason)).toEqual(['no such sheet', 'no such sheet'])
  expect(shown(1)).toBe('王芳')
  await expect(open.host.reveal({ sheet: other.id, row: 0, column: 0 })).rejects.toMatchObject({ code: 'gone' })
})

test('leaves a protected sheet alone, but for cells that are not locked', async () => {
  await start()
  const sheet = open.office.workbook.sheets[0]!
  sheet.cells.format({ row: 2, column: 0, rows: 1, columns: 1 }, { locked: false })
  sheet.protection = { options: {} }
  const refused = await open.host.apply([
    set(1, '王伟', '王芳'),
    set(2, '李娜', '李丽'),
    { kind: 'mark', sheet: id, marks: [{ at: { sheet: id, row: 1, column: 0 }, severity: 'error' }] },
    {
      kind: 'fill-column',
      id: 'x',
      sheet: id,
      column: 3,
      headerRow: 0,
      header: '计批',
      rows: Int32Array.of(1),
      formulas: ['1'],
      values: [1],
      format: '0',
    },
  ])
  expect(refused.map(({ reason, edit }) => [edit.kind, reason])).toEqual([
    ['set', 'protected'],
    ['mark', 'protected'],
    ['fill-column', 'protected'],
  ])
  expect([shown(1), shown(2)]).toEqual(['王伟', '李丽'])
  expect((await open.host.read()).sheets[0]?.locked).toBe(true)
})

test('marks a protected sheet that lets formats be changed', async () => {
  await start()
  open.office.workbook.sheets[0]!.protection = { options: { allowFormatCells: true } }
  const mark = { at: { sheet: id, row: 1, column: 0 }, severity: 'error' } as const
  expect(await open.host.apply([{ kind: 'mark', sheet: id, marks: [mark] }])).toEqual([])
  expect(open.marks(id)).toEqual([mark])
  expect((await open.host.read()).sheets[0]?.locked).toBeUndefined()
})

const kpis: Edit = {
  kind: 'put-sheet',
  id: 'kpis',
  title: '指标',
  content: { rows: [[{ value: 1 }]], widths: [], headerRows: 0 },
}
test('puts no sheet into a protected workbook, and does the rest', async () => {
  await start()
  open.office.workbook.structureProtected = true
  const refused = await open.host.apply([kpis, set(1, '王伟', '王芳')])
  expect(refused).toEqual([{ edit: kpis, reason: 'protected' }])
  expect(shown(1)).toBe('王芳')
})

test('asks nothing of a workbook that is read-only, and says so at the start', async () => {
  await start({ readOnly: true })
  expect(open.host.remarks()).toMatchObject([{ kind: 'read-only' }])
  expect(await open.host.apply([kpis])).toEqual([{ edit: kpis, reason: 'read-only' }])
})

test('halves its blocks where a reply is too large, and reads the same', async () => {
  const long = Array.from({ length: 400 }, (_, row) => [`第${row}行${'长'.repeat(60)}`, row])
  const whole = await start({ sheets: { 来店登记: long } })
  open.office.close()
  const small = await start({ sheets: { 来店登记: long }, replyBytes: 12_000 })
  const values = ({ sheets: [sheet] }: Workbook) => sheet!.columns.map((column) => long.map((_, row) => column.at(row)))
  expect(values(small)).toEqual(values(whole))
  expect(values(small)[0]![399]).toBe(long[399]![0])
})

test('says that a row is too large where half is still too much', async () => {
  open = openExcel({ sheets: { 来店登记: [['长'.repeat(9000)]] }, replyBytes: 12_000 })
  await expect(open.host.read()).rejects.toMatchObject({
    code: 'too-large',
    text: { en: expect.stringContaining('split') },
  })
})

test('tells how far it came when Excel fails, and doing it again does the rest', async () => {
  await start({ sheets: { 来店登记: rows, 战败: rows } })
  const other = open.office.workbook.sheets[1]!.id
  const edits: readonly Edit[] = [
    set(1, '王伟', '王芳'),
    { kind: 'set', at: { sheet: other, row: 1, column: 0 }, was: '王伟', value: '王敏' },
    set(1, '王芳', '王静'),
  ]
  open.office.faults.onMessage(4, fault.sessionLost)
  await expect(open.host.apply(edits)).rejects.toMatchObject({
    code: 'failed',
    progress: { done: 2, asked: 3 },
    text: { zh: expect.stringContaining('3项中完成了2项') },
  })
  expect([shown(1), open.office.workbook.sheets[1]!.cells.value(1, 0)]).toEqual(['王芳', '王敏'])
  expect((await open.host.apply(edits)).map(({ reason }) => reason)).toEqual(['changed', 'changed'])
  expect(shown(1)).toBe('王静')
})

test('does not refuse its own half: a message that failed amid its writes is sent again', async () => {
  await start()
  const writes = [set(1, '王伟', '王芳'), set(2, '李娜', '李丽')]
  let failed = false
  const { office } = open
  office.faults.coAuthor(2, () => {
    if (failed) return
    failed = true
    office.faults.onAction(6, { code: 'RequestAborted' })
  })
  expect(await open.host.apply(writes)).toEqual([])
  expect([shown(1), shown(2)]).toEqual(['王芳', '李丽'])
  expect(open.waits).toEqual([1000])
})
