import type { Context } from './context'
import type { FieldKey } from './field'
import type { View } from './rule'
import type { TemplateId } from './template'
import type { Text } from './text'

/** What an entry counts under: a field's value as it stands, or a word made of several fields. */
export interface Dimension<F extends FieldKey = FieldKey> {
  readonly id: string
  readonly title: Text
  readonly fields: readonly F[]
  /** Read where present. */
  readonly optional?: readonly FieldKey[]
  /** The entry's key; null is 未填, listed and never dropped. */
  key(view: View<F>, row: number, context: Context): string | null
  /** Keys that belong together, and the word for all of them. */
  readonly group?: { readonly title: Text; of(key: string): string }
}
export type Measure = 'count' | 'columnShare' | 'rank'

/** A pivot, declared. */
export interface Summary {
  readonly id: string
  readonly title: Text
  readonly definition: Text
  /** The sheet that carries it. */
  readonly sheet: { readonly id: string; readonly title: Text }
  /** It is also written as a PivotTable over a list of its entries, on the sheet `<sheet.id>-pivot`. */
  readonly pivot?: {
    readonly title: Text
    /** Stand in the list where the forms have them, words to filter by; never what names a customer. */
    readonly beside: readonly FieldKey[]
  }
  readonly of: TemplateId
  readonly rows: Dimension
  readonly columns: Dimension
  readonly measures: readonly Measure[]
  /** Entries counted only when their date lies in the month. */
  readonly within?: FieldKey
  readonly source: readonly string[]
}
export interface SummaryCell {
  readonly row: string
  readonly column: string
  readonly count: number
  /** Share of its column's total. */
  readonly columnShare: number
  /** Within its column, 1 the most frequent. */
  readonly rank: number
}
export interface SummaryResult {
  readonly summary: string
  /** Keys in the order to print: by total, 未填 last. */
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  readonly cells: readonly SummaryCell[]
  readonly total: number
  /** Entries without a row key or a column key. */
  readonly unfilled: { readonly rows: number; readonly columns: number }
  /** Entries left out: of another month, and of no readable date on a sheet that is not the month's form. */
  readonly left: { readonly otherMonth: number; readonly undated: number }
  /** Why it could not be made. */
  readonly reason: Text | null
}
