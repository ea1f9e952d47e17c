import type { FieldKey } from './field'
import type { Text } from './text'

export type TemplateId = 'prospect-card' | 'loss-analysis' | 'showroom-traffic-log' | 'traffic-statistics'

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

/** A list: a header of one or several tiers, entries below. Further layouts come with their forms. */
export interface ListLayout {
  readonly kind: 'list'
  readonly continuation?: Continuation
}
export type Layout = ListLayout

/** A kind of form, whatever the OEM calls it. */
export interface SheetTemplate {
  readonly id: TemplateId
  readonly title: Text
  /** Other titles seen, for recognition by title and sheet name. */
  readonly titles: readonly string[]
  readonly layout: Layout
  readonly columns: { readonly [K in FieldKey]?: ColumnSpec }
  /** Fields that tell this form from its neighbours: at least one group must be present in whole. */
  readonly telling: readonly (readonly FieldKey[])[]
  /** Further groups, that tell it only where none of `unless` stands beside them, or a title names the form. */
  readonly tellingUnless?: { readonly groups: readonly (readonly FieldKey[])[]; readonly unless: readonly FieldKey[] }
  /** The date that an entry's month goes by. */
  readonly eventDate: FieldKey
  /** The sheet is one month's form, so its title's month binds its rows; a ledger is cumulative. */
  readonly monthly: boolean
  readonly source: string
}
