import type { Area, Workbook } from '../../../src/model/workbook'
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
