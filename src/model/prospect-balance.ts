import type { Variant } from './kpi'
import type { MonthId } from './month'
import type { Table } from './table'
import type { Text } from './text'

/** What moves a consultant's prospects in a month: those he begins with, who comes, and who goes. */
export type Movement =
  'opening' | 'added' | 'reactivated' | 'in' | 'ordered' | 'lost' | 'lostContact' | 'dormant' | 'out'

/** The customer stock balance (客户进销存) of one consultant, or of all together where the forms name nobody. */
export interface ProspectBalance {
  readonly consultant: string | null
  readonly counts: Readonly<Record<Movement, number>>
  /** How many should be open at the month's end, by what moved. */
  readonly due: number
  /** How many are. */
  readonly open: number
  /** Nobody wrote down who was open when the month began: the cards themselves say it, and so it adds up by itself. */
  readonly byCards?: true
}
export type Balancing = (
  tables: readonly Table[],
  previous: readonly Table[],
  month: MonthId,
) => readonly ProspectBalance[]

/** One line of the balance as a sheet shows it. */
export interface BalanceTerm {
  readonly of: Movement | 'open'
  readonly title: Text
  /** How formulas may count it, the likeliest first; none where only a comparison person by person tells. */
  readonly counted: readonly Variant[]
}
