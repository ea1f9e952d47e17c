import type { Mapping } from './mapping'
import type { RuleSettings } from './rule-settings'

/** What a cell holds. A date is its Excel serial number, a blank (and Excel's empty string) is null, #N/A is an error. */
export type Cell = string | number | boolean | null | CellError
export interface CellError {
  readonly error: string
}
export const isCellError = (cell: Cell): cell is CellError => typeof cell === 'object' && cell !== null

/** What a code of a coded column means: 0 and above index `strings`, the others are these. */
export const cellCode = { blank: -1, number: -2, true: -3, false: -4, firstError: -5 } as const

/** Cells as integers: a repeated string is one entry of `strings`; a number stands in `numbers` at its row. */
export interface CodedCells {
  readonly codes: Int32Array
  readonly strings: readonly string[]
  readonly numbers: Float64Array
  /** The error at code `firstError - n` is `errors[n]`. */
  readonly errors: readonly string[]
}

/** The cells of one column of a sheet, from the sheet's `top` row down. */
export interface Column {
  readonly length: number
  at(row: number): Cell
  /** Present where the source had shared strings: lets the engine judge each distinct string once. */
  readonly coded?: CodedCells
}

/** A rectangle of a worksheet, column by column; all columns are equally long. A partial reading is a smaller Sheet. */
export interface Sheet {
  /** Stable within the workbook, also when the sheet is renamed. */
  readonly id: string
  readonly name: string
  /** 0-based row and column of the first cell. */
  readonly top: number
  readonly left: number
  readonly columns: readonly Column[]
  /** The cells merged over several rows: `row, column, height, width`, 0-based of the worksheet. */
  readonly merges?: readonly (readonly [number, number, number, number])[]
  /** What pictures cover: a stamp or a signature may be one. Spans as in `merges`. */
  readonly pictures?: readonly (readonly [number, number, number, number])[]
  /** The workbook's file name, where several are checked together. */
  readonly file?: string
  /** Protected so that no format may be changed: it takes no marks. */
  readonly locked?: true
  /** Protected in whatever way: it takes no column. */
  readonly protected?: true
  /** True for a sheet that Sanbiao wrote: recognition skips it. */
  readonly ours?: boolean
  /** Columns (0-based, of the worksheet) that Sanbiao appended: recognition skips them. Present by name of the KPI. */
  readonly ourColumns?: Readonly<Record<string, number>>
  /** The form's own columns that Sanbiao filled, by name of the KPI. */
  readonly filledColumns?: Readonly<Record<string, FilledColumn>>
}

export interface FilledColumn {
  /** 0-based column of the worksheet. */
  readonly column: number
  /** 0-based rows of formulas whose values may be those of an earlier fill; none where the program computes them itself. */
  readonly rows: readonly number[]
}

/** A workbook that counts from 1904 has serials that much smaller. */
export const DAYS_1904 = 1462

export interface Workbook {
  readonly sheets: readonly Sheet[]
  /** The workbook counts days from 1904 (old Mac Excel). */
  readonly date1904?: boolean
  /** Its file name without the folder, where it has one. */
  readonly fileName?: string
  readonly memory?: Memory
}

/** What the workbook remembers of us: one custom XML part, namespace `urn:sanbiao:workbook:1`. No customer's data. */
export interface Memory {
  /** Makes the keys of findings; made at our first write. */
  readonly salt: string
  readonly profile?: string
  readonly month?: string
  readonly mapping?: Mapping
  /** How the rules are set. */
  readonly config?: RuleSettings
  readonly accepted: readonly Accepted[]
  /** Of workbooks that are checked together each one's own, in their order; `salt` and `accepted` above are then empty. */
  readonly each?: readonly AcceptedShare[]
}
/** What a workbook itself holds of accepted findings: keys are made with its own salt. */
export type AcceptedShare = Pick<Memory, 'salt' | 'accepted'>
/** A finding that somebody accepted: its key, and a hash of what the rule read. */
export interface Accepted {
  readonly key: string
  readonly facts: string
  readonly by: string
  readonly reason: string
  /** ISO day. */
  readonly date: string
  /** Withdrawn: what last month's workbook says of it does not hold here. */
  readonly withdrawn?: true
}

/** 0-based row and column of the worksheet. */
export interface CellRef {
  readonly sheet: string
  readonly row: number
  readonly column: number
}
export interface Area extends CellRef {
  readonly height: number
  readonly width: number
}
