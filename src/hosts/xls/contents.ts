import type { CellLook, SheetView } from '../../model/view'
import type { RefusalCode } from '../file/refusal'

/** One column: a code and a look for each row. The strings are the workbook's. */
export interface XlsColumn {
  readonly codes: Int32Array
  /** Empty where the column holds no number. */
  readonly numbers: Float64Array
  readonly looks: Uint16Array
  /** By row, without the leading `=`. */
  readonly formulas: ReadonlyMap<number, string>
}
export interface XlsSheet {
  readonly name: string
  readonly visible: boolean
  readonly height: number
  readonly columns: readonly XlsColumn[]
  readonly merges: SheetView['merges']
  readonly widths: SheetView['columns']
  /** By row: its height in points where the sheet says so, and whether it is hidden. */
  readonly rows: ReadonlyMap<number, { readonly height?: number; readonly hidden?: true }>
  readonly defaultWidth: number
  readonly defaultHeight: number
  readonly frozen: SheetView['frozen']
}

/** What a reader makes of .xls bytes: plain data, so that it crosses from the worker where it was made. */
export interface XlsContents {
  readonly date1904: boolean
  readonly strings: readonly string[]
  readonly errors: readonly string[]
  readonly looks: readonly CellLook[]
  readonly sheets: readonly XlsSheet[]
}
export interface XlsRefusal {
  readonly refused: RefusalCode
  /** For developers. */
  readonly detail: string
}
export type XlsAnswer = XlsContents | XlsRefusal

/** Reads .xls bytes somewhere apart, where a hostile file can be given up. */
export type XlsReader = (bytes: Uint8Array) => Promise<XlsAnswer>

/** The longest that reading may take, in milliseconds. */
export const readingTime = 20_000
export const tooSlow: XlsRefusal = { refused: 'too-large', detail: 'time' }
