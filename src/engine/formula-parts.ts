import { civilOf } from '../model/month'
import type { Table } from '../model/table'
import { absoluteA1, sheetPrefix } from './address'
import type { Edge } from './edges'
import { spanOf } from './seen-reading'

/** Where a formula finds what it is asked for: cells of the sheet that it stands on. */
export interface Places {
  /** The period's first and last day. */
  readonly first: string
  readonly last: string
  /** The day that ageing is counted to; the last day where it is left out. */
  readonly asOf?: string
  /** The consultant whose rows count; null counts everybody's. */
  readonly person: string | null
}

/** The cells of a column of the worksheet from the table's first entry to its last. */
export function rangeOf(table: Table, column: number): string {
  const { top, bottom } = spanOf(table)
  return `${sheetPrefix(table.sheetName)}${absoluteA1(top, column)}:${absoluteA1(bottom, column)}`
}

/** A text as a formula writes it. */
export const quote = (value: string): string => `"${value.replaceAll('"', '""')}"`

/** A day of the 1900 system, in workbooks of either. */
export function dayFormula(serial: number): string {
  const { year, month, day } = civilOf(serial)
  return `DATE(${year},${month},${day})`
}

/** An edge as a formula: `$B$3+1`, `EDATE($B$3,-6)+1`. */
export function edgeFormula({ at, months = 0, days = 0 }: Edge, { first, last, asOf = last }: Places): string {
  const from = at === 'first' ? first : at === 'next' ? last : asOf
  const more = days + (at === 'next' ? 1 : 0)
  const moved = months === 0 ? from : `EDATE(${from},${months})`
  return moved + (more === 0 ? '' : more > 0 ? `+${more}` : String(more))
}
