import type { FieldKey } from './field'
import type { Text } from './text'

export type TemplateId =
  | 'showroom-traffic-log'
  | 'phone-up-log'
  | 'traffic-statistics'
  | 'daily-report'
  | 'follow-up-log'
  | 'prospect-card'
  | 'loss-analysis'
  | 'owner-card'
  | 'owner-tier'
  | 'owner-visit-plan'
  | 'tier-referrals'
  | 'referral-statistics'
  | 'kpi-sheet'
  | 'target-sheet'
  | 'service-churn'
  | 'service-defection'
  | 'unreached-outcomes'
  | 'win-back-board'
  | 'accident-lead'
  | 'lead-log'
  | 'roster'
  // Made out of the cells of the others, or kept as a list of their own:
  | 'contact-log'
  | 'slot-visits'
  | 'owner-visits'
  | 'board-days'

/** How a form carries a field: the headers seen and what the form demands of the cells. */
export interface ColumnSpec {
  /** Spellings of the header; compared with width, case, spaces, line breaks and bracketed remarks folded. */
  readonly headers: readonly string[]
  /** Spellings of another field that mean this one where that field has a column of its own. */
  readonly spare?: readonly string[]
  /** The form's owner demands the column (ST02). An inferred column never is. */
  readonly required?: boolean
  /** Surrounding spaces here break joins and counts (ST11). */
  readonly key?: boolean
  /** Written once and left blank below: takes the value above. */
  readonly fillDown?: boolean
  /** The id of the row KPI that computes this column. */
  readonly computed?: string
}

/** One entry may run over several rows (S000): a row blank in all of `keys` but not in `joined` continues the entry above. */
export interface Continuation {
  readonly keys: readonly FieldKey[]
  readonly joined: readonly FieldKey[]
}

/** A word told by the column that an entry writes in: S002's loss date stands in the column of its level, a tick under 促进. */
export interface Spread {
  /** Takes the word, a canonical one of its vocabulary. */
  readonly field: FieldKey
  /** Each word's column, by its headers. */
  readonly headers: Readonly<Record<string, readonly string[]>>
  /** Takes what stands in the cell; without it the cell is a tick. */
  readonly into?: FieldKey
}

/** Columns side by side, headed by days of the month, time slots or months: each filled cell is an entry of another table. */
export interface Series {
  readonly heads: 'day' | 'slot' | 'month'
  /** The template of the table made. */
  readonly template: TemplateId
  /** Takes the header: a day becomes a date of the form's month. */
  readonly head: FieldKey
  /** Takes the cell. */
  readonly cell: FieldKey
  /** Taken over from the entry's own row. */
  readonly carried: readonly FieldKey[]
}

/** A header of one or several tiers, entries below. */
export interface ListLayout {
  readonly kind: 'list'
  readonly continuation?: Continuation
  readonly spreads?: readonly Spread[]
  readonly series?: readonly Series[]
  /** Also met with its headers downwards and its entries across. */
  readonly transposable?: true
  /** A date kept in columns of year, month and day. */
  readonly dateParts?: readonly { readonly field: FieldKey; readonly headers: readonly (readonly string[])[] }[]
}
/** Labels with their values beside or below them; the labels are the columns' headers. One card or several to a sheet. */
export interface CardLayout {
  /** Labels that a card of this kind always has. */
  readonly telling: readonly (readonly FieldKey[])[]
  /** The back: a list that repeats, and what each of its entries takes over from the front. */
  readonly log?: { readonly template: TemplateId; readonly carried: readonly FieldKey[] }
}
export type Layout = ListLayout

/** A kind of form, whatever the OEM calls it. */
export interface SheetTemplate {
  readonly id: TemplateId
  readonly title: Text
  /** Other titles seen, for recognition by title and sheet name. */
  readonly titles: readonly string[]
  readonly layout: Layout
  /** The form is also kept as cards, one customer to a form. */
  readonly card?: CardLayout
  /** Never a sheet of its own: made out of another form's cells. */
  readonly derived?: true
  readonly columns: { readonly [K in FieldKey]?: ColumnSpec }
  /** Fields that tell this form from its neighbours: at least one group must be present in whole. */
  readonly telling: readonly (readonly FieldKey[])[]
  /** Further groups, that tell it only where none of `unless` stands beside them, or a title names the form. */
  readonly tellingUnless?: { readonly groups: readonly (readonly FieldKey[])[]; readonly unless: readonly FieldKey[] }
  /** A list so titled, without the column `lacks`, is none of these forms where a sheet beside it is one that has it. */
  readonly apart?: { readonly titles: readonly string[]; readonly lacks: FieldKey }
  /** Names the consultant whose entry it is, where that is not the column `consultant`. */
  readonly person?: FieldKey
  /** The date that an entry's month goes by. */
  readonly eventDate: FieldKey
  /** The sheet is one month's form, so its title's month binds its rows; a ledger is cumulative. */
  readonly monthly: boolean
  readonly source: string
}
