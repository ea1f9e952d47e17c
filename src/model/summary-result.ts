import type { MonthId } from './month'
import type { TemplateId } from './template'
import type { Text } from './text'

/** Unrounded; a share or rate is null where it would be divided by 0, a rate also where it would be above 1, and where the summary has none. */
export interface SummaryFigures {
  /** Σ weights of the entries counted. */
  readonly count: number
  readonly entries: number
  readonly base: number | null
  readonly rate: number | null
  /** Of all that is counted. */
  readonly share: number | null
  /** Of the total of its column; in the total of a row, of all. */
  readonly columnShare: number | null
  /** Of the total of its row. */
  readonly rowShare: number | null
  /** Of its column, down to this row. */
  readonly cumulativeShare: number | null
  /** Within its column, 1 the most; equals share one. */
  readonly rank: number | null
  /** Its share of the column, less the row's share of all. */
  readonly deviation: number | null
  readonly sum: number | null
  readonly medians: Readonly<Record<string, number | null>>
}
export interface SummaryCell extends SummaryFigures {
  readonly row: string
  readonly column: string
}
/** Rows by columns, with every total. */
export interface SummaryTable {
  /** Keys in the order to print; 未填 last. */
  readonly rows: readonly string[]
  /** None where the summary has rows alone. */
  readonly columns: readonly string[]
  /** Those with an entry or a base, column by column. */
  readonly cells: readonly SummaryCell[]
  /** One a row, one a column. */
  readonly rowTotals: readonly SummaryFigures[]
  readonly columnTotals: readonly SummaryFigures[]
  readonly all: SummaryFigures
}
/** Entries that were read and are not counted. */
export interface SummaryLeft {
  /** Of another month, by their date. */
  readonly otherMonth: number
  /** Of no readable date, on a sheet that is not the month's form. */
  readonly undated: number
  /** By the definition: not lost, not churned. They may belong to the base. */
  readonly notCounted: number
  /** How many they stand for is blank or unreadable. */
  readonly unreadable: number
}
/** A sheet that fed the summary. */
export interface SummaryFeed {
  readonly table: string
  readonly sheetName: string
  readonly file?: string
  readonly entries: number
}

export interface SummaryResult extends SummaryTable {
  readonly summary: string
  /** Of `all`. */
  readonly total: number
  /** The definition used, with what the context adds. */
  readonly definition: readonly Text[]
  /** See `Summary.told`. */
  readonly told: readonly Text[]
  readonly template: TemplateId | null
  readonly from: readonly SummaryFeed[]
  readonly baseFrom: readonly SummaryFeed[]
  /** Entries read; `counted` and all of `left` come to them. */
  readonly read: number
  readonly counted: number
  readonly left: SummaryLeft
  /** Counted entries without a row key or a column key. */
  readonly unfilled: { readonly rows: number; readonly columns: number }
  /** Rows, or columns, by their groups; rows by the split. */
  readonly rowGroups: SummaryTable | null
  readonly columnGroups: SummaryTable | null
  readonly split: SummaryTable | null
  /** The same of last month. */
  readonly before: (SummaryTable & { readonly month: MonthId }) | null
  /** Why it could not be made. */
  readonly reason: Text | null
  /** No form of it is there at all: nobody missed it. */
  readonly noForm: boolean
  /** Why there are no rates, though the summary has them. */
  readonly baseReason: Text | null
  /** Of how many figures there is no rate because more were counted than the base holds, with an example. */
  readonly aboveBase: Text | null
}
/** An entry behind a figure. */
export interface SummaryEntry {
  readonly table: string
  readonly entry: number
  readonly row: string
  readonly column: string
  readonly weight: number
  readonly amount: number | null
}
