import type { Context } from '../../model/context'
import { monthOf } from '../../model/month'
import type { Counting, SummaryLeft, SummarySource } from '../../model/summary'
import type { Table } from '../../model/table'
import { viewOf } from '../view'
import { neededBy, type Fed } from './sources'

export type Left = { -readonly [K in keyof SummaryLeft]: SummaryLeft[K] }
export const noneLeft = (): Left => ({ otherMonth: 0, undated: 0, notCounted: 0, unreadable: 0 })

export interface EntryVisitor {
  /** Before the entries of a table, or of one of its countings. */
  readonly begin?: (table: Table) => void
  readonly count: (entry: number, weight: number, counting: Counting) => void
  /** Entries of the month asked, counted or not; absent where the base is of no interest. */
  readonly base?: (entry: number, base: number, counting: Counting) => void
}

/** Tells every entry that the source counts; what is left out is returned. */
export function eachEntry({ source, tables }: Fed, context: Context, visit: EntryVisitor): Left {
  const left = noneLeft()
  for (const table of tables) {
    visit.begin?.(table)
    const made = source.read(viewOf(table, neededBy(source), source.optional), context)
    const countings = 'row' in made ? [made] : made
    const isOfMonth = monthTest(source, table, context, left)
    const [only] = countings
    if (only && countings.length === 1) eachOfOne(table, only, isOfMonth, left, visit)
    else eachOfSeveral(table, countings, isOfMonth, left, visit)
  }
  return left
}

/** The same as of several, in half the time: most tables count in one way. */
function eachOfOne(
  { height }: Table,
  counting: Counting,
  isOfMonth: ((entry: number) => boolean) | null,
  left: Left,
  { count, base }: EntryVisitor,
): void {
  for (let entry = 0; entry < height; entry++) {
    if (isOfMonth && !isOfMonth(entry)) continue
    base?.(entry, counting.base ? (counting.base(entry) ?? 0) : 1, counting)
    if (counting.counts && !counting.counts(entry)) left.notCounted++
    else {
      const weight = counting.weight ? counting.weight(entry) : 1
      if (weight === null) left.unreadable++
      else count(entry, weight, counting)
    }
  }
}

/** An entry is left out when none of its countings counts it. */
function eachOfSeveral(
  { height }: Table,
  countings: readonly Counting[],
  isOfMonth: ((entry: number) => boolean) | null,
  left: Left,
  { count, base }: EntryVisitor,
): void {
  for (let entry = 0; entry < height; entry++) {
    if (isOfMonth && !isOfMonth(entry)) continue
    let [counted, blank] = [false, false]
    for (const counting of countings) {
      base?.(entry, counting.base ? (counting.base(entry) ?? 0) : 1, counting)
      if (counting.counts && !counting.counts(entry)) continue
      const weight = counting.weight ? counting.weight(entry) : 1
      if (weight === null) blank = true
      else {
        counted = true
        count(entry, weight, counting)
      }
    }
    if (!counted) left[blank ? 'unreadable' : 'notCounted']++
  }
}

/** An entry without a readable date belongs to the month that its form is of. Null where every month counts. */
function monthTest(
  { within }: SummarySource,
  table: Table,
  { month }: Context,
  left: Left,
): ((entry: number) => boolean) | null {
  const dates = within && table.columns[within]?.values
  if (!dates || month === null) return null
  return (entry) => {
    const date = dates.at(entry)
    const found = typeof date === 'number' ? monthOf(date) : table.template.monthly ? table.month : null
    if (found === null) left.undated++
    else if (found !== month) left.otherMonth++
    return found === month
  }
}
