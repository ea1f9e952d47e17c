import type { Chart } from './chart'
import type { PivotTable } from './pivot-table'
import type { Cell } from './workbook'

/** How a cell of a sheet of ours looks; a host translates. */
export type CellStyle =
  | 'title'
  | 'note'
  | 'header'
  | 'text'
  | 'wrapped'
  | 'number'
  | 'percent'
  /** A share over so few that it says little. */
  | 'faintPercent'
  | 'date'
  /** To be filled in by a person. */
  | 'entry'
  | 'link'
  | 'total'
  | 'totalPercent'
  | 'error'
  | 'warning'
  | 'info'
export interface SheetCell {
  /** With a formula, the value that it had when written: the cached value. */
  readonly value: Cell
  /** Without the leading `=`; A1 references. */
  readonly formula?: string
  readonly style?: CellStyle
  /** An OOXML number format code instead of its style's. */
  readonly format?: string
}
/** `row, column, height, width`, 0-based. */
export type Span = readonly [row: number, column: number, height: number, width: number]

/** What a page bears at its top or its foot; `&P` is its number, `&N` how many there are. */
export interface PageText {
  readonly left?: string
  readonly centre?: string
  readonly right?: string
}
/** A comment on a cell (Excel's note). */
export interface CellNote {
  readonly row: number
  readonly column: number
  readonly text: string
}
/** What may be entered into cells: one of a list. */
export interface Validation {
  readonly cells: Span
  /** No comma within a value: Excel separates them by it. */
  readonly oneOf: readonly string[]
  /** Shown when something else is entered; it is warned of, not refused. */
  readonly message: string
}
/** A conditional format of ours beside the marks. */
export interface Highlight {
  readonly cells: Span
  /** Bars as long as the values, or a fill that grows with them. */
  readonly kind: 'bars' | 'shades'
}

/** A whole sheet of ours, laid out and ready to print. */
export interface SheetContent {
  /** Rows of cells from A1; null leaves a cell out. */
  readonly rows: readonly (readonly (SheetCell | null)[])[]
  /** Characters, by column. */
  readonly widths: readonly number[]
  /** Rows kept in view and repeated on every printed page. */
  readonly headerRows: number
  /** Columns kept in view and repeated on every printed page. */
  readonly headerColumns?: number
  readonly merges?: readonly Span[]
  readonly landscape?: boolean
  readonly header?: PageText
  /** Where nothing is said, the page's number stands at the foot. */
  readonly footer?: PageText
  /** Rows that begin a new printed page. */
  readonly pageBreaks?: readonly number[]
  readonly notes?: readonly CellNote[]
  readonly validations?: readonly Validation[]
  readonly highlights?: readonly Highlight[]
  readonly pivotTables?: readonly PivotTable[]
  readonly charts?: readonly Chart[]
}
