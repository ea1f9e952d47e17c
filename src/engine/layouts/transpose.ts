import { columnOf } from '../../model/column'
import type { Cell, Sheet } from '../../model/workbook'
import { madeOf } from './memo'
import { cellNumber, type ProjectedColumn, type Projection } from './projection'

const TALLEST = 80
const WIDEST = 120

/** A small sheet with rows and columns changed over, its title above; null where it is too large to be such a form. */
export function transpose(sheet: Sheet): Projection | null {
  const { columns, top, left, id, name, file } = sheet
  const height = columns[0]?.length ?? 0
  if (height < 2 || columns.length < 3 || height > TALLEST || columns.length > WIDEST) return null
  const made = madeOf(columns, `transposed ${top} ${left}`, () => {
    const filled = (row: number): readonly Cell[] =>
      columns.map((column) => column.at(row)).filter((cell) => cell !== null)
    // Title rows hold a cell or two; the first row with more is the first of the form.
    let first = 0
    while (first < height && filled(first).length < 3) first++
    if (first === height) return null
    const title = Array.from({ length: first }, (_, row) => filled(row).join(' '))
      .join(' ')
      .trim()
    return Array.from({ length: height - first }, (_, index): ProjectedColumn => {
      const row = first + index
      const cells = columns.map((column) => column.at(row))
      return {
        cells: columnOf([index === 0 ? title || null : null, ...cells]),
        at: Float64Array.from({ length: columns.length + 1 }, (_, at) =>
          cellNumber(top + row, left + Math.max(0, at - 1)),
        ),
        head: cellNumber(
          top + row,
          left +
            Math.max(
              0,
              cells.findIndex((cell) => cell !== null),
            ),
        ),
        own: true,
      }
    })
  })
  if (!made) return null
  const turned: Sheet = {
    id,
    name,
    ...(file !== undefined && { file }),
    top: 0,
    left: 0,
    columns: made.map(({ cells }) => cells),
  }
  return { sheet: turned, base: turned, columns: new Map(made.entries()) }
}
