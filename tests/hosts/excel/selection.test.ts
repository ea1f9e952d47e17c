import { openExcel } from './excel-witness'

test('the cell that is selected in Excel is told; several areas are none', async () => {
  const { host, office } = openExcel({ sheets: { 甲: [['姓名'], ['陈']], 乙: [['a'], ['b']] } })
  const { sheets } = await host.read()
  const at = { sheet: sheets[1]!.id, row: 1, column: 0 }
  await host.reveal(at)
  expect(await host.selection()).toEqual(at)
  office.person((workbook) => {
    const [sheet] = workbook.sheets
    workbook.selection = {
      sheet: sheet!,
      rects: [
        { row: 0, column: 0, rows: 1, columns: 1 },
        { row: 2, column: 0, rows: 1, columns: 1 },
      ],
    }
  })
  expect(await host.selection()).toBeNull()
})
