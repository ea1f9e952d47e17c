import type { Span } from './sheet-content'

/** Where a PivotTable takes its records from: a range with one row of distinct headers, or a table of the workbook. */
export type PivotSource =
  /** A sheet of ours, by the id that it was put with. */
  | { readonly ours: string; readonly cells: Span }
  /** A dealer's sheet, by its id. */
  | { readonly sheet: string; readonly cells: Span }
  | { readonly table: string }

export type Aggregate = 'count' | 'sum' | 'average' | 'min' | 'max'
export interface PivotValue {
  /** The header of the column that is aggregated. */
  readonly field: string
  readonly aggregate: Aggregate
  /** What the PivotTable calls it; may not equal a header. */
  readonly title: string
  /** An OOXML number format code. */
  readonly format?: string
}

/** A real PivotTable on a sheet of ours; fields are named by the headers of its source. Blanks are listed as `(未填)`. */
export interface PivotTable {
  /** Unique in the workbook. */
  readonly name: string
  /** Its top left cell, 0-based; where there are filters, theirs. */
  readonly row: number
  readonly column: number
  readonly source: PivotSource
  /** At least one; every outer one has subtotals. */
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  /** Above the table, all chosen. */
  readonly filters: readonly string[]
  /** At least one. */
  readonly values: readonly PivotValue[]
  /** Only Excel itself can make them: files have none. */
  readonly slicers?: Slicers
}

/** Panels of buttons to filter a PivotTable by, one below the other from a cell on, in a column that nothing else stands in. */
export interface Slicers {
  readonly row: number
  readonly column: number
  /** Headers, and how many different values stand under each. */
  readonly fields: readonly { readonly field: string; readonly choices: number }[]
}
