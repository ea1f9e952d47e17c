import type { Context } from './context'
import type { FieldKey } from './field'
import type { MonthId } from './month'
import type { View } from './rule'
import type { SummaryResult, SummaryTable } from './summary-result'
import type { Table } from './table'
import type { TemplateId } from './template'
import type { Text } from './text'

export type * from './summary-result'

/** Keys that belong together, and the word for all of them. */
export interface Grouping {
  readonly title: Text
  of(key: string): string
  /** Groups in the order to print; others follow. Without it they come as their keys do, or the most frequent first. */
  readonly order?: readonly string[]
}
/** What entries are counted under. The keys themselves are told by each source. */
export interface Dimension {
  readonly id: string
  readonly title: Text
  /** Keys in the order to print (bands, months, levels); others follow, the most frequent first, 未填 last. */
  order?(context: Context): readonly string[]
  /** Keys of `order` that no entry has are listed as well. */
  readonly whole?: true
  readonly group?: Grouping
  /** Groups of columns that the sheets themselves tell; null where they tell none. Stands above `group`. */
  groupIn?(tables: readonly Table[], context: Context): Grouping | null
}

/** The key of entries that have none. */
export const UNFILLED = '未填'

/** How the entries of one table count; each function is asked by entry. */
export interface Counting {
  /** The key; null is 未填, listed and never dropped. */
  row(entry: number): string | null
  /** Absent where the summary has no columns. */
  column?(entry: number): string | null
  /** Whether the entry is counted at all; absent: every one is. What is not counted still belongs to the base. */
  counts?(entry: number): boolean
  /** How many it stands for (台次 of a sheet that counts already); null where that is blank; absent: 1. */
  weight?(entry: number): number | null
  /** How many it adds to the base, where the base is of the same source; absent: 1. */
  base?(entry: number): number | null
  /** What `Summary.amount` sums. */
  amount?(entry: number): number | null
  /** By the ids of `Summary.medians`. */
  readonly medians?: Readonly<Record<string, (entry: number) => number | null>>
}
/** A form that feeds a summary, with its own reading of the dimensions. */
export interface SummarySource<F extends FieldKey = FieldKey, O extends FieldKey = FieldKey> {
  readonly template: TemplateId
  /** A table without one of them cannot feed the summary. */
  readonly fields: readonly F[]
  /** Read where present. */
  readonly optional?: readonly O[]
  /** At least one of these optional fields. */
  readonly either?: readonly NoInfer<O>[]
  /** Entries whose date lies in another month than the one asked are left out. */
  readonly within?: NoInfer<F>
  /** Asked once a table. Several where one entry stands for several things: a sheet with a column for each kind. */
  read(view: View<F, O>, context: Context): Counting | readonly Counting[]
}
export const summarySource = <const F extends FieldKey, const O extends FieldKey = never>(
  source: SummarySource<F, O>,
): SummarySource => source as unknown as SummarySource

/** Sentences over all tables of a form; none where there is no such table. */
export interface SummaryRemark<F extends FieldKey = FieldKey, O extends FieldKey = FieldKey> {
  readonly template: TemplateId
  readonly fields: readonly F[]
  readonly optional?: readonly O[]
  /** `counted` is what the summary made of its own sources, `fed` these themselves. */
  say(views: readonly View<F, O>[], context: Context, counted: SummaryTable, fed: readonly View[]): readonly Text[]
}
export const summaryRemark = <const F extends FieldKey, const O extends FieldKey = never>(
  remark: SummaryRemark<F, O>,
): SummaryRemark => remark as unknown as SummaryRemark

/**
 * A figure of a cell, a row, a column or all. `share` is of the whole, `rate` is count by base, `rank` and `cumulativeShare` go down a
 * column, `deviation` is by how much the share of the column differs from the store's, `sum` is of `amount`.
 */
export type Measure =
  | 'count'
  | 'base'
  | 'rate'
  | 'share'
  | 'columnShare'
  | 'rowShare'
  | 'cumulativeShare'
  | 'rank'
  | 'deviation'
  | 'sum'
  | 'median'

/** A pivot, declared. */
export interface Summary {
  readonly id: string
  readonly title: Text
  /** What is counted, by which keys, of which base. */
  readonly definition: Text
  /** What the context adds to the definition: the churn profile in force, its bounds, the bands. */
  basis?(context: Context): readonly Text[]
  /** What people should look at first, in sentences: the weakest region, the reason that grew. */
  highlights?(result: SummaryResult, context: Context): readonly Text[]
  /** What its forms say beside the counts: rates between the lines of a board. */
  readonly told?: SummaryRemark
  /** The sheet that carries it. */
  readonly sheet: { readonly id: string; readonly title: Text }
  /** It is also written as a PivotTable over a list of its counted entries, on the sheet `<sheet.id>-pivot`. */
  readonly pivot?: {
    readonly title: Text
    /** Stand in the list where the forms have them, words to filter by; never what names a customer. */
    readonly beside: readonly FieldKey[]
  }
  /** The first source with a table that has entries feeds it, by all its tables; the others are not read: nothing is counted twice. */
  readonly of: readonly SummarySource[]
  readonly rows: Dimension
  readonly columns?: Dimension
  /** What one is; entries where nothing is said. */
  readonly unit?: Text
  readonly measures: readonly Measure[]
  /** What rates are of: all entries of the same source, or the entries (by their weights) of another one. */
  readonly base?: { readonly title: Text; readonly rate?: Text; readonly of?: readonly SummarySource[] }
  readonly amount?: { readonly title: Text }
  readonly medians?: readonly { readonly id: string; readonly title: Text }[]
  /** A second grouping of the rows, made beside the first: process against product. */
  readonly split?: Grouping
  /** Compared with last month, where that is at hand: opened beside this workbook, or a sheet of its own. */
  readonly compared?: true
  readonly source: readonly string[]
}
export type { MonthId }
