import type { Measure, SummaryTable } from '../model/summary'
import type { Text } from '../model/text'

/** A summary to choose. */
export interface SummaryChoice {
  readonly id: string
  readonly title: Text
  readonly total: number
  /** Why it could not be made. */
  readonly reason: Text | null
}
/** A figure that may stand in the cells. */
export interface SummaryMeasure {
  readonly measure: Measure
  readonly title: Text
}
/** How a summary is drawn: bars, bars in parts, cells shaded by how much they hold, or bars under a curve of the cumulative share. */
export type SummaryShape = 'bars' | 'parts' | 'heat' | 'curve'
/** A summary as the pane shows it. */
export interface SummaryView {
  readonly id: string
  readonly title: Text
  readonly rows: Text
  /** Null where it has rows alone. */
  readonly columns: Text | null
  readonly unit: Text | null
  /** Without rank and medians, which are printed on the sheet. */
  readonly measures: readonly SummaryMeasure[]
  readonly shape: SummaryShape
  /** The first rows and columns; the totals are of all. */
  readonly table: SummaryTable
  /** How many rows and columns there are more. */
  readonly more: { readonly rows: number; readonly columns: number }
  /** Lists of customers to call that can be made of its entries. */
  readonly callLists: readonly { readonly id: string; readonly title: Text }[]
  /** What to look at, what was left out, where it comes from, how it is defined. */
  readonly notes: readonly Text[]
}
/** The entries of a cell, a row, a column or all of a summary. */
export interface SummaryCounted {
  readonly summary: string
  readonly row?: string
  readonly column?: string
}
