import { settle } from '../../src/engine/patch'
import { columnOf } from '../../src/model/column'
import type { Cell, Sheet, Workbook } from '../../src/model/workbook'
import { changedRows } from '../../src/session/changed-rows'

const sheetOf = (columns: readonly (readonly Cell[])[], more: Partial<Sheet> = {}): Sheet => ({
  id: 's',
  name: '登记',
  top: 2,
  left: 1,
  columns: columns.map((cells) => columnOf(cells)),
  ...more,
})
const cells = [
  ['王伟', '李娜', null],
  [1, { error: '#N/A' }, true],
]
const workbook: Workbook = { sheets: [sheetOf(cells)] }
const area = (row: number, column: number, height = 1, width = 1) => ({ sheet: 's', row, column, height, width })

test('changed cells are read with their whole rows, rows that touch together', () => {
  expect(changedRows([area(4, 2), area(2, 1), area(3, 2)], workbook)).toEqual([area(2, 1, 3, 2)])
  expect(changedRows([area(9, 0), area(2, 5)], workbook)).toEqual([area(2, 0, 1, 6), area(9, 0, 1, 6)])
})

test('many scattered rows are one block', () => {
  const scattered = Array.from({ length: 150 }, (_, index) => area(2 * index, 1))
  expect(changedRows(scattered, workbook)).toEqual([area(0, 1, 299, 2)])
})

test('a whole column or row, another sheet, or nothing in particular: everything is read', () => {
  expect(changedRows([area(0, 1, 1_048_576)], workbook)).toBeNull()
  expect(changedRows([area(4, 0, 1, 16_384)], workbook)).toBeNull()
  expect(changedRows([{ ...area(4, 1), sheet: 'new' }], workbook)).toBeNull()
  expect(changedRows([], workbook)).toBeNull()
})

test('a whole reading that says the same is the very same workbook', () => {
  expect(settle(workbook, { sheets: [sheetOf(cells)] })).toBe(workbook)
  expect(settle(workbook, { sheets: [sheetOf(cells)], memory: undefined })).toBe(workbook)
})

test('what differs is new, and nothing else', () => {
  const [sheet] = workbook.sheets
  const changed = settle(workbook, { sheets: [sheetOf([cells[0]!, [1, { error: '#REF!' }, true]])] })
  expect(changed.sheets[0]!.columns.map((column, index) => column === sheet!.columns[index])).toEqual([true, false])
  const renamed = settle(workbook, { sheets: [sheetOf(cells, { name: '来店' })] })
  expect(renamed.sheets[0]).toMatchObject({ name: '来店', columns: sheet!.columns })
  expect(renamed.sheets[0]).not.toBe(sheet)
  const longer = settle(workbook, { sheets: [sheetOf(cells.map((column) => [...column, 7]))] })
  expect(longer.sheets[0]!.columns[0]).not.toBe(sheet!.columns[0])
  const memory = { salt: 'a', accepted: [] }
  expect(settle(workbook, { sheets: [sheetOf(cells)], memory })).toEqual({ sheets: [sheet], memory })
  expect(settle(workbook, { sheets: [] }).sheets).toEqual([])
})
