import fc from 'fast-check'
import { codedColumn } from '../../src/model/column'
import { cellAt, patch, readingOf } from '../../src/engine/patch'
import { encode } from '../../src/engine/encode'
import type { Cell, Sheet, Workbook } from '../../src/model/workbook'
import { workbookOf } from '../support/workbook'

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant(null),
  fc.string({ minLength: 1 }),
  fc.double({ noNaN: true }),
  fc.boolean(),
  fc.constantFrom('#N/A', '#REF!').map((error) => ({ error })),
)
const grid = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 })
const edits = fc.array(fc.record({ row: fc.nat(8), column: fc.nat(5), value: cell }), { maxLength: 8 })

const coded = (workbook: Workbook): Workbook => ({
  sheets: workbook.sheets.map((sheet): Sheet => ({
    ...sheet,
    columns: sheet.columns.map((column) => codedColumn(encode(column))),
  })),
})

test.each([['plain', (workbook: Workbook) => workbook] as const, ['coded', coded] as const])(
  '%s columns: what was written is read, all else stays',
  (_, make) => {
    fc.assert(
      fc.property(grid, edits, (rows, writes) => {
        const before = make(workbookOf({ 表: rows }))
        const last = new Map(writes.map((write) => [`${write.row},${write.column}`, write.value]))
        const after = writes.reduce(
          (book, { row, column, value }) => patch(book, readingOf([{ at: { sheet: '表', row, column }, value }], book)),
          before,
        )
        for (let row = 0; row < 9; row++)
          for (let column = 0; column < 6; column++) {
            const key = `${row},${column}`
            const expected = last.has(key) ? (last.get(key) as Cell) : (rows[row]?.[column] ?? null)
            expect(cellAt(after, { sheet: '表', row, column })).toEqual(expected)
          }
      }),
    )
  },
)

test('only the column that changed is a new one', () => {
  const before = workbookOf({
    表: [
      [1, 2, 3],
      [4, 5, 6],
    ],
  })
  const after = patch(before, readingOf([{ at: { sheet: '表', row: 1, column: 1 }, value: 50 }], before))
  expect(after.sheets[0]?.columns.map((column, index) => column === before.sheets[0]?.columns[index])).toEqual([
    true,
    false,
    true,
  ])
})
