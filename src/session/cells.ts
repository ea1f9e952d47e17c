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
  for (const row of view.rows) {
    if (row.index < area.row || row.index >= area.row + area.height) continue
    for (let column = area.column; column < area.column + area.width; column++) {
      const cell = row.cells[column]
      const mark = markAt(row.index, column)
      if (!cell && !mark) continue
      const link = cell?.formula === undefined ? undefined : linkOf(cell.formula)
      cells.push({ ...shown(row.index, column, cell ?? blank, view, mark), ...(link ? { link } : {}) })
    }
  }
  return { area, cells }
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
