import type { Severity } from '../model/severity'
import type { Area, Cell } from '../model/workbook'
import { isDateFormat } from './display/date-text'
import { cellText } from './display/number-text'
import { editorText } from './display/typed-value'

/** How a cell looks; colours as `#RRGGBB`, sizes in points. */
export interface Look {
  readonly bold?: boolean
  readonly italic?: boolean
  readonly strike?: boolean
  readonly underline?: boolean
  readonly color?: string
  readonly fill?: string
  readonly size?: number
  readonly horizontal?: 'left' | 'center' | 'right'
  readonly vertical?: 'top' | 'middle' | 'bottom'
  readonly wrap?: boolean
  /** Which sides have a line: `t`, `r`, `b`, `l`. */
  readonly borders?: string
}
/** One cell of a sheet as its file describes it. */
export interface ViewedCell {
  readonly value: Cell
  readonly formula: string | null
  /** An OOXML number format code. */
  readonly format: string
  readonly look: Look
}
export interface SheetLayout {
  readonly rows: number
  readonly columns: number
  /** Pixels, by 0-based index; others have the default. Hidden ones are 0. */
  readonly widths: Readonly<Record<number, number>>
  readonly heights: Readonly<Record<number, number>>
  readonly defaultWidth: number
  readonly defaultHeight: number
  readonly merges: readonly Omit<Area, 'sheet'>[]
  readonly frozenRows: number
}
export interface ShownCell {
  readonly row: number
  readonly column: number
  readonly text: string
  /** What the editor opens with. */
  readonly input: string
  readonly formula?: string
  /** Numbers and dates stand at the right. */
  readonly number?: true
  readonly look: Look
  readonly mark?: Severity
}
/** The cells of an area that show anything. */
export interface CellBlock {
  readonly area: Area
  readonly cells: readonly ShownCell[]
}

/** Fills an area with what people see; `shift` is added to dates that count from 1904. */
export function shownCells(
  area: Area,
  viewed: (row: number, column: number) => ViewedCell | null,
  markAt: (row: number, column: number) => Severity | undefined,
  shift = 0,
): CellBlock {
  const cells: ShownCell[] = []
  for (let row = area.row; row < area.row + area.height; row++) {
    for (let column = area.column; column < area.column + area.width; column++) {
      const cell = viewed(row, column)
      const mark = markAt(row, column)
      if (cell || mark) cells.push(shown(row, column, cell ?? NOTHING, mark, shift))
    }
  }
  return { area, cells }
}

const NOTHING: ViewedCell = { value: null, formula: null, format: 'General', look: {} }

function shown(row: number, column: number, cell: ViewedCell, mark: Severity | undefined, shift: number): ShownCell {
  const { formula, format, look } = cell
  const dated = typeof cell.value === 'number' && cell.value >= 1 && isDateFormat(format)
  const value = dated ? Number(cell.value) + shift : cell.value
  const text = cellText(value, format)
  return {
    row,
    column,
    text,
    input: formula === null ? editorText(value, format, text) : `=${formula}`,
    look,
    ...(formula === null ? {} : { formula }),
    ...(typeof value === 'number' ? { number: true as const } : {}),
    ...(mark ? { mark } : {}),
  }
}
