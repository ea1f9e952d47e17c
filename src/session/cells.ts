import type { Severity } from '../model/severity'
import type { CellLook, SheetView, ViewCell } from '../model/view'
import { DAYS_1904, type Area, type CellRef } from '../model/workbook'
import { isDateFormat } from './display/date-text'
import { cellText } from './display/number-text'
import { editorText } from './display/typed-value'

export interface ShownCell {
  readonly row: number
  readonly column: number
  readonly text: string
  /** What the editor opens with. */
  readonly input: string
  readonly formula?: true
  /** Numbers and dates stand at the right. */
  readonly number?: true
  readonly look: CellLook
  readonly mark?: Severity
  /** What was said about it, one saying a paragraph. */
  readonly comment?: string
  /** The cell that a link leads to. */
  readonly link?: CellRef
}
/** The cells of an area that show anything. */
export interface CellBlock {
  readonly area: Area
  readonly cells: readonly ShownCell[]
}
/** What a cell's look and value do not tell. */
export interface Knowledge {
  readonly markAt: (row: number, column: number) => Severity | undefined
  readonly linkOf: (formula: string) => CellRef | undefined
}

const plain: CellLook = {}
const blank: ViewCell = { value: null, look: 0 }

/** What people see of an area. */
export function shownCells(area: Area, view: SheetView, { markAt, linkOf }: Knowledge): CellBlock {
  const cells: ShownCell[] = []
  const said = sayings(view.comments)
  const missing = [...said.keys()].filter((row) => view.rows.every(({ index }) => index !== row))
  for (const row of [...view.rows, ...missing.map((index) => ({ index, cells: [] }))]) {
    if (row.index < area.row || row.index >= area.row + area.height) continue
    for (let column = area.column; column < area.column + area.width; column++) {
      const cell = row.cells[column]
      const mark = markAt(row.index, column)
      const comment = said.get(row.index)?.get(column)
      if (!cell && !mark && !comment) continue
      const link = cell?.formula === undefined ? undefined : linkOf(cell.formula)
      cells.push({
        ...shown(row.index, column, cell ?? blank, view, mark),
        ...(comment === undefined ? {} : { comment }),
        ...(link ? { link } : {}),
      })
    }
  }
  return { area, cells }
}

/** The comments by row and column. A note often opens with its author's name already. */
function sayings(comments: SheetView['comments'] = []): ReadonlyMap<number, ReadonlyMap<number, string>> {
  const said = new Map<number, Map<number, string>>()
  for (const { row, column, text, author } of comments) {
    const words = author === undefined || text.startsWith(author) ? text : `${author}：${text}`
    const cells = said.get(row) ?? new Map<number, string>()
    said.set(row, cells)
    cells.set(column, [cells.get(column), words].filter(Boolean).join('\n'))
  }
  return said
}

function shown(row: number, column: number, cell: ViewCell, view: SheetView, mark: Severity | undefined): ShownCell {
  const look = view.looks[cell.look] ?? plain
  const { format = 'General' } = look
  const shift = view.date1904 && typeof cell.value === 'number' && cell.value >= 1 && isDateFormat(format)
  const value = shift ? Number(cell.value) + DAYS_1904 : cell.value
  const text = cellText(value, format)
  return {
    row,
    column,
    text,
    input: cell.formula === undefined ? editorText(value, format, text) : `=${cell.formula}`,
    look,
    ...(cell.formula === undefined ? {} : { formula: true as const }),
    ...(typeof value === 'number' ? { number: true as const } : {}),
    ...(mark ? { mark } : {}),
  }
}
