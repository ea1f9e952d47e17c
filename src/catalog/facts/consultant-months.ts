import { monthOf, type MonthId } from '../../model/month'
import type { Table, Values } from '../../model/table'
import { numbersIn } from './numbers-in'
import { peopleKeys, peopleOf } from './people'
import { remember } from './remember'
import { NO_WORD } from './word-numbers'

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

const remembered = remember<ConsultantMonths>()

/** The entries of a table by consultant and the month of a day; who has no consultant is a group of his own. */
export const consultantMonths = (table: Table, days: Values<number>): ConsultantMonths =>
  remembered([days, ...peopleKeys(table)], () => groupsOf(table, days))

function groupsOf(table: Table, days: Values<number>): ConsultantMonths {
  const { consultants } = peopleOf(table)
  const of = new Int32Array(table.height).fill(-1)
  const groups: { month: MonthId; first: number; rows: number }[] = []
  const byMonth = new Map<MonthId, Map<number, number>>()
  const dayOf = numbersIn(days, table.height)
  let last: MonthId | undefined
  let known = new Map<number, number>()
  for (let row = 0; row < table.height; row++) {
    const day = dayOf[row]!
    if (Number.isNaN(day)) continue
    const month = monthOf(day)
    if (month !== last) {
      known = byMonth.get(month) ?? new Map<number, number>()
      byMonth.set((last = month), known)
    }
    const consultant = consultants[row] ?? NO_WORD
    let group = known.get(consultant)
    if (group === undefined) known.set(consultant, (group = groups.push({ month, first: row, rows: 0 }) - 1))
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
