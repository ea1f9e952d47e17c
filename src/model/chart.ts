import type { Span } from './sheet-content'

/** A native chart over cells of the sheet that it stands on. */
export interface Chart {
  /** Unique on its sheet. */
  readonly name: string
  readonly kind: 'column' | 'stacked-column' | 'bar' | 'stacked-bar' | 'line' | 'pie'
  readonly title: string
  /** The cells that it covers. */
  readonly at: Span
  /** One row or one column of names. */
  readonly categories: Span
  /** A pie has one. */
  readonly series: readonly ChartSeries[]
  /** An OOXML number format code for its values; the cells' own where it is absent. */
  readonly format?: string
}
export interface ChartSeries {
  /** The cell with its name. */
  readonly name: readonly [row: number, column: number]
  /** As many cells as there are categories. */
  readonly values: Span
}
