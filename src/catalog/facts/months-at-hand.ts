import { daysOf, monthOf, type MonthId } from '../../model/month'
import type { Settings } from '../../model/settings'
import { dayCounts } from './day-counts'
import type { Matches } from './match-prospects'
import { MonthSpan } from './month-span'
import { numbersIn } from './numbers-in'

/** A form with fewer of another month's lost cards than this share has a straggler of that month, not the month itself. */
const LATE_SHARE = 0.2

interface LateEntries {
  rows: number
  earliest: number
  /** An entry hides its true date: the month was written up afterwards. */
  rewritten: boolean
}

/** Notes the losses of a form that are of none of the months known to be at hand. */
function noteLate(
  late: Map<MonthId, LateEntries>,
  since: ReadonlyMap<MonthId, number>,
  days: Float64Array,
  onCards: Float64Array,
  isAnyMonth: boolean,
): void {
  const atHand = new MonthSpan()
  for (let row = 0; row < days.length; row++) {
    const written = days[row]!
    const day = onCards[row]! || written
    if (atHand.has(day) || Number.isNaN(day)) continue
    const month = monthOf(day)
    if (since.has(month)) {
      atHand.moveTo(day)
      continue
    }
    const entries = late.get(month) ?? { rows: 0, earliest: day, rewritten: isAnyMonth }
    entries.rows++
    entries.earliest = Math.min(entries.earliest, day)
    entries.rewritten ||= !Number.isNaN(written) && monthOf(written) !== month
    late.set(month, entries)
  }
}

/**
 * The months whose losses must stand in the loss forms at hand, each from a day on: the forms' own months, and those of
 * late entries. Where late entries are only of a month's last days, its own form was closed before: it counts from the first of them.
 */
export function monthsAtHand(matches: Matches, settings: Settings): ReadonlyMap<MonthId, number> {
  const since = new Map<MonthId, number>()
  for (const { month } of matches.losses.tables) if (month) since.set(month, daysOf(month).first)
  const late = new Map<MonthId, LateEntries>()
  let entry = 0
  for (const form of matches.losses.tables) {
    const days = numbersIn(form.columns.lossDate?.values, form.height)
    noteLate(late, since, days, matches.cardLostOn.subarray(entry, entry + form.height), form.month === null)
    entry += form.height
  }
  if (late.size === 0) return since
  const lost = lostByMonth(matches)
  for (const [month, { rows, earliest, rewritten }] of late) {
    const { first, last } = daysOf(month)
    if (rows < LATE_SHARE * (lost.get(month) ?? 0)) continue
    since.set(month, rewritten || earliest <= last - settings.lateEntryDays ? first : earliest)
  }
  return since
}

function lostByMonth({ lostOn }: Matches): ReadonlyMap<MonthId, number> {
  const counts = new Map<MonthId, number>()
  for (const [day, cards] of dayCounts(lostOn)) {
    if (day > 0) counts.set(monthOf(day), (counts.get(monthOf(day)) ?? 0) + cards)
  }
  return counts
}
