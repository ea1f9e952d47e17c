import type { Mark } from './edit'
import type { Cell } from './workbook'

/** How a cell looks; absent is the workbook's default. Colours are `#rrggbb`. */
export interface CellLook {
  /** An OOXML number format code. */
  readonly format?: string
  readonly fill?: string
  readonly colour?: string
  readonly bold?: true
  readonly italic?: true
  readonly underline?: true
  readonly strike?: true
  /** Points. */
  readonly size?: number
  readonly fontName?: string
  readonly horizontal?: 'left' | 'center' | 'right'
  readonly vertical?: 'top' | 'center' | 'bottom'
  readonly wrap?: true
  readonly border?: true
}
export interface ViewCell {
  readonly value: Cell
  /** Without the leading `=`. */
  readonly formula?: string
  /** Index into `looks`. */
  readonly look: number
}
/** One row of the window; rows that hold nothing are left out. */
export interface ViewRow {
  /** 0-based row of the worksheet. */
  readonly index: number
  /** By column from A; null where there is no cell. */
  readonly cells: readonly (ViewCell | null)[]
  /** Points, where the sheet says so. */
  readonly height?: number
  readonly hidden?: true
}
export interface ViewColumn {
  readonly from: number
  readonly to: number
  /** Characters. */
  readonly width?: number
  readonly hidden?: true
}
/** A comment on a cell; the answers of a thread follow each other on the same cell. */
export interface ViewComment {
  readonly row: number
  readonly column: number
  readonly text: string
  readonly author?: string
}
export interface RowWindow {
  readonly from: number
  readonly count: number
}

/** A worksheet as a grid shows it: plain data, so that it may cross to another thread. */
export interface SheetView {
  readonly id: string
  readonly name: string
  readonly visible: boolean
  readonly ours: boolean
  /** The used extent, formats included. */
  readonly height: number
  readonly width: number
  /** The first look is a cell's without a format. */
  readonly looks: readonly CellLook[]
  /** The rows of the window asked for, ascending. */
  readonly rows: readonly ViewRow[]
  readonly columns: readonly ViewColumn[]
  /** Characters and points. */
  readonly defaultWidth: number
  readonly defaultHeight: number
  /** `row, column, height, width`, 0-based. */
  readonly merges: readonly (readonly [number, number, number, number])[]
  readonly frozen: { readonly rows: number; readonly columns: number }
  /** Our own marks. */
  readonly marks: readonly Mark[]
  /** Within the window asked for. */
  readonly comments?: readonly ViewComment[]
  readonly date1904: boolean
}
