import { columnOf } from '../../model/column'
import type { Cell, Column } from '../../model/workbook'
import { foldWord } from '../../model/fold'
import type { SpreadHeads } from './find-spreads'
import { madeOf } from './memo'
import { origin, type ProjectedColumn, type Projection } from './projection'

export interface SpreadColumns {
  /** The word of the column that is filled. */
  readonly field: ProjectedColumn
  /** What stands in it. */
  readonly into: ProjectedColumn
  /** Rows with more than one filled. */
  readonly doubles: ReadonlySet<number>
}

const unticked = new Set([
  '否',
  '×',
  '✗',
  '✕',
  'x',
  'n',
  'no',
  '0',
  'false',
  '无',
  '未',
  '不',
  '-',
  '--',
  '—',
  '/',
  '\\',
])
const fillers = new Set(['-', '--', '—', '——', '/', '\\', '无'])
/** A cell in which something is said: a date, a tick. */
const isFilled = (cell: Cell, ticks: boolean): boolean => {
  if (cell === null || cell === false) return false
  if (typeof cell === 'number') return !ticks || cell !== 0
  return typeof cell !== 'string' || !(ticks ? unticked : fillers).has(foldWord(cell))
}

/** The columns that a spread's are read as: below `headerRow`, and again below each repetition of the heads. */
export function spreadColumns(
  projection: Projection,
  { spread, row: headRow, words }: SpreadHeads,
  headerRow: number,
  headers: { readonly field: string; readonly into: string },
): SpreadColumns {
  const sources = words.map(({ column }) => projection.sheet.columns[column] as Column)
  const how = JSON.stringify([
    'spread',
    words,
    headRow,
    headerRow,
    headers,
    projection.sheet.top,
    projection.sheet.left,
  ])
  return madeOf(sources, how, () => {
    const height = sources[0]?.length ?? 0
    const heads = sources.map((column) => column.at(headRow))
    const at = new Float64Array(height)
    const field: Cell[] = Array.from({ length: height }, () => null)
    const into: Cell[] = [...field]
    const doubles = new Set<number>()
    const place = (row: number, index: number): number => origin(projection, row, words[index]?.column ?? 0)
    for (let row = 0; row < height; row++) {
      at[row] = place(row, 0)
      if (row <= Math.max(headRow, headerRow)) continue
      const cells = sources.map((column) => column.at(row))
      if (cells.filter((cell, index) => cell !== null && cell === heads[index]).length >= 2) {
        const repeated = row + headerRow - headRow
        field[repeated] = headers.field
        into[repeated] = headers.into
        continue
      }
      const filled = cells.flatMap((cell, index) => (isFilled(cell, spread.into === undefined) ? [index] : []))
      const [first] = filled
      if (first === undefined) continue
      at[row] = place(row, first)
      field[row] = words[first]?.word ?? null
      into[row] = cells[first] ?? null
      if (filled.length > 1) doubles.add(row)
    }
    field[headerRow] = headers.field
    into[headerRow] = headers.into
    const head = place(headRow, 0)
    return {
      field: { cells: columnOf(field), at, head, own: false },
      into: { cells: columnOf(into), at, head, own: true },
      doubles,
    }
  })
}
