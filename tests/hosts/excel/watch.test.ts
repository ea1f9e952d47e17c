import type { Edit } from '../../../src/model/edit'
import type { Area, Workbook } from '../../../src/model/workbook'
import { addSheet, deleteSheet, renameSheet, typeInto } from '../../office-host/people'
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
test('tells changes gathered, and everything where rows move', async () => {
  await start()
  const told: (readonly Area[])[] = []
  const stop = open.host.watch((areas) => told.push(areas))
  await open.office.settled()
  await new Promise((resolve) => setTimeout(resolve, 20))
  open.office.person(({ sheets }) =>
    sheets[0]!.workbook.fire('changed', { changeType: 'RangeEdited', worksheetId: id, address: 'A2:B3' }),
  )
  await open.office.settled()
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(told).toEqual([[{ sheet: id, row: 1, column: 0, height: 2, width: 2 }]])
  open.office.person(({ sheets }) =>
    sheets[0]!.workbook.fire('changed', { changeType: 'RowInserted', worksheetId: id, address: '2:2' }),
  )
  open.office.person((workbook) => void workbook.addSheet('新表'))
  await open.office.settled()
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(told.slice(1)).toEqual([[]])
  stop()
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(open.office.workbook.listening).toEqual([])
})

test('tells which cells nobody sees, halving what is mixed', async () => {
  const many = Array.from({ length: 40 }, (_, row) => [row])
  await start({ sheets: { 来店登记: many, 隐藏: many } })
  const [sheet, hidden] = open.office.workbook.sheets
  hidden!.visibility = 'Hidden'
  for (const row of [3, 4, 20]) sheet!.filteredRows.add(row)
  const all = { row: 0, column: 0, height: 40, width: 1 }
  expect(
    await open.host.unseen([
      { sheet: id, ...all },
      { sheet: hidden!.id, ...all },
    ]),
  ).toEqual([
    { sheet: id, row: 3, column: 0, height: 2, width: 1 },
    { sheet: id, row: 20, column: 0, height: 1, width: 1 },
    { sheet: hidden!.id, ...all },
  ])
})

describe('what the host itself brings about is not told', () => {
  const told: (readonly Area[])[] = []
  let stop: () => void
  const pause = async (): Promise<void> => {
    await open.office.settled()
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  const heard = async (act: () => unknown): Promise<readonly (readonly Area[])[]> => {
    told.length = 0
    await act()
    await pause()
    return [...told]
  }
  const put = (id: string, title: string): Edit => {
    return { kind: 'put-sheet', id, title, content: { rows: [[{ value: title }]], widths: [], headerRows: 0 } }
  }
  const edits = (): readonly Edit[] => [
    { kind: 'set', at: { sheet: id, row: 1, column: 0 }, was: '王伟', value: '王芳' },
    {
      kind: 'fill-column',
      id: 'dwell-time',
      sheet: id,
      column: 2,
      headerRow: 0,
      header: '分钟',
      rows: Int32Array.of(1, 2),
      formulas: ['B2*2', 'B3*2'],
      values: [],
      format: '0',
    },
    put('problems', '问题清单'),
  ]
  beforeEach(async () => {
    await start()
    stop = open.host.watch((areas) => told.push(areas))
    await pause()
  })
  afterEach(() => stop())

  test('neither cells, nor sheets that are added, written anew, renamed or removed', async () => {
    expect(await heard(() => open.host.apply(edits()))).toEqual([])
    expect(await heard(() => open.host.apply([put('problems', '清单')]))).toEqual([])
    expect(open.office.workbook.sheets.map(({ name }) => name)).toEqual(['来店登记', '清单'])
    expect(await heard(() => open.host.apply([{ kind: 'remove-sheet', id: 'problems' }]))).toEqual([])
    await open.host.apply(edits().slice(2))
    expect(await heard(() => open.host.apply([{ kind: 'clean' }]))).toEqual([])
  })
  test('but the same by somebody else is', async () => {
    await open.host.apply(edits())
    await pause()
    const cell = { sheet: id, row: 1, column: 0, height: 1, width: 1 }
    expect(await heard(() => open.office.person(typeInto('来店登记', 'A2', '王丽')))).toEqual([[cell]])
    expect(await heard(() => open.office.person(renameSheet('问题清单', '清单')))).toEqual([[]])
    expect(await heard(() => open.office.person(deleteSheet('清单')))).toEqual([[]])
    expect(await heard(() => open.office.person(addSheet('新表')))).toEqual([[]])
  })
})

test('a workbook is read again in two messages, and a sheet that is gone or new does not hinder it', async () => {
  await start()
  const reads = async (): Promise<readonly [string[], number]> => {
    open.office.takeTraffic()
    const { sheets } = await open.host.read()
    return [sheets.map(({ name }) => name), open.office.takeTraffic().messages]
  }
  expect(await reads()).toEqual([['来店登记'], 2])
  await open.host.apply([{ kind: 'remember', memory: { salt: 'a', accepted: [] } }])
  expect((await open.host.read()).memory?.salt).toBe('a')
  open.office.person(addSheet('新表'))
  expect(await reads()).toEqual([['来店登记', '新表'], 3])
  open.office.person(deleteSheet('新表'))
  expect((await reads())[0]).toEqual(['来店登记'])
  expect(await reads()).toEqual([['来店登记'], 2])
  expect((await open.host.read()).memory?.salt).toBe('a')
  await open.host.apply([{ kind: 'clean' }])
  expect((await open.host.read()).memory).toBeUndefined()
})
