import { personAt } from '../formula'
import type { Places } from '../formula-parts'
import type { Reading } from '../reading'

/** Columns of the KPI sheet: name, base, store, one a consultant, last month's, remark. */
export const STORE = 2
export const HEADER_ROW = 3
export const columnOf = (person: number | null): number => STORE + (person === null ? 0 : person + 1)

/** What every part of the KPI sheet is made by. */
export interface KpiColumns {
  readonly people: readonly string[]
  /** The store, then each consultant by number. */
  readonly columns: readonly (number | null)[]
  /** As COUNTIFS sees the month. */
  readonly reading: Reading
  readonly places: Omit<Places, 'person'>
}

/** The places of a column's formulas: the name over a consultant's column tells whose rows count. */
export const placesIn = ({ people, places }: KpiColumns, person: number | null): Places => ({
  ...places,
  person: person === null ? null : personAt(people[person] ?? '', HEADER_ROW, columnOf(person)),
})
