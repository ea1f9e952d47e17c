import type { SheetTemplate } from '../../model/template'
import type { Cell, Sheet } from '../../model/workbook'
import { foldsOf, spellingsIn } from '../recognition/spellings'
import type { WordEnds } from '../recognition/word-ends'

/** The first rows of a sheet, where headers stand. */
export interface HeadGrid {
  readonly height: number
  readonly width: number
  cell(row: number, column: number): Cell
  /** A cell's word, folded in full and without bracketed remarks; empty where it holds none. */
  words(row: number, column: number): readonly [full: string, short: string]
  /** Whether a cell's word may be one of some, or the end of one: told without folding it. */
  mayEnd(row: number, column: number, ends: WordEnds): boolean
}

const HEADER_ROWS = 15
const HEADER_COLUMNS = 256
const LONGEST = 40
const none = ['', ''] as const

const grids = new WeakMap<Sheet, HeadGrid>()
/** Folded once for all templates, when somebody asks. */
export function headGrid(sheet: Sheet): HeadGrid {
  let grid = grids.get(sheet)
  if (!grid) grids.set(sheet, (grid = gridOf(sheet)))
  return grid
}

function gridOf({ columns }: Sheet): HeadGrid {
  const height = Math.min(columns[0]?.length ?? 0, HEADER_ROWS)
  const width = Math.min(columns.length, HEADER_COLUMNS)
  const cells: Cell[][] = []
  for (let row = 0; row < height; row++) cells.push([])
  for (let column = 0; column < width; column++) {
    const own = columns[column]!
    for (let row = 0; row < height; row++) cells[row]!.push(own.at(row))
  }
  const words: (HeadGridWords | undefined)[][] = cells.map(() => [])
  return {
    height,
    width,
    cell: (row, column) => cells[row]?.[column] ?? null,
    words(row, column) {
      const line = words[row]
      return line ? (line[column] ??= wordsOf(cells[row]?.[column] ?? null)) : none
    },
    mayEnd(row, column, ends) {
      const cell = cells[row]?.[column]
      return typeof cell === 'string' && cell.length <= LONGEST && ends.passEnd(cell.charCodeAt(cell.length - 1))
    },
  }
}

type HeadGridWords = readonly [full: string, short: string]
const wordsOf = (cell: Cell): HeadGridWords =>
  typeof cell === 'string' && cell.length <= LONGEST ? foldsOf(cell) : none

/** The word of the upper tier that spans a column: a merged cell writes it once, at its left. */
export function groupOver(grid: HeadGrid, row: number, column: number): string {
  for (let at = column; at >= 0; at--) {
    const [word] = grid.words(row, at)
    if (word !== '') return word
    // A header of one tier ends the span of the group before it.
    if (at < column && grid.words(row + 1, at)[0] === '') return ''
  }
  return ''
}

/** How many of a row's cells outside of some columns name a field of the template. */
export function namesIn(
  template: SheetTemplate,
  grid: HeadGrid,
  row: number,
  without: ReadonlySet<number>,
): { readonly count: number; readonly fields: ReadonlySet<string> } {
  const { own } = spellingsIn(template)
  const fields = new Set<string>()
  let count = 0
  for (let column = 0; column < grid.width; column++) {
    if (row < 0 || row >= grid.height || without.has(column)) continue
    const [full, short] = grid.words(row, column)
    const spelling = own.get(full) ?? own.get(short)
    if (!spelling) continue
    count++
    fields.add(spelling.field)
  }
  return { count, fields }
}
