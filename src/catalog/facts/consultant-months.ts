import type { MonthId } from '../../model/month'
import type { Table, Values } from '../../model/table'
import { MonthSpan } from './month-span'
import { numbersIn } from './numbers-in'
import { peopleKeys, peopleOf } from './people'
import { remember } from './remember'
import { highestOf, NO_WORD } from './word-numbers'

/** One consultant's entries of one month. */
export interface ConsultantMonth {
  readonly month: MonthId
  /** The first entry tells who it is. */
  readonly first: number
  readonly rows: number
}
export interface ConsultantMonths {
  /** By entry: which of the groups it is in; -1 without a day. */
  readonly of: Int32Array
  /** In the order of their first entries. */
  readonly groups: readonly ConsultantMonth[]
}

const NO_GROUP = -1
const remembered = remember<ConsultantMonths>()

/** The entries of a table by consultant and the month of a day; who has no consultant is a group of his own. */
export const consultantMonths = (table: Table, days: Values<number>): ConsultantMonths =>
  remembered([days, ...peopleKeys(table)], () => groupsOf(table, days))

function groupsOf(table: Table, days: Values<number>): ConsultantMonths {
  const { consultants } = peopleOf(table)
  const of = new Int32Array(table.height).fill(NO_GROUP)
  const groups: { month: MonthId; first: number; rows: number }[] = []
  const count = highestOf(consultants) + 2
  const byMonth = new Map<MonthId, Int32Array>()
  const dayOf = numbersIn(days, table.height)
  const span = new MonthSpan()
  let month!: MonthId
  let known!: Int32Array
  for (let row = 0; row < table.height; row++) {
    const day = dayOf[row]!
    if (Number.isNaN(day)) continue
    if (!span.has(day)) {
      month = span.moveTo(day)
      known = byMonth.get(month) ?? new Int32Array(count).fill(NO_GROUP)
      byMonth.set(month, known)
    }
    const consultant = (consultants[row] ?? NO_WORD) + 1
    let group = known[consultant]!
    if (group === NO_GROUP) known[consultant] = group = groups.push({ month, first: row, rows: 0 }) - 1
    groups[group]!.rows++
    of[row] = group
  }
  return { of, groups }
}

const sorted = new WeakMap<ConsultantMonths, readonly (readonly number[])[]>()
/** The entries of one group, in order. */
export function rowsOf(months: ConsultantMonths, group: number): readonly number[] {
  let rows = sorted.get(months)
  if (!rows) sorted.set(months, (rows = sortRows(months)))
  return rows[group] ?? []
}
function sortRows({ of, groups }: ConsultantMonths): readonly (readonly number[])[] {
  const rows = groups.map((): number[] => [])
  for (let row = 0; row < of.length; row++) rows[of[row]!]?.push(row)
  return rows
}
