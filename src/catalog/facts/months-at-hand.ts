import { daysOf, monthOf, type MonthId } from '../../model/month'
import type { Settings } from '../../model/settings'
import type { Table } from '../../model/table'
import { dayCounts } from './day-counts'
import type { Matches } from './match-prospects'
import { numbersIn } from './numbers-in'

/** A form with fewer of another month's lost cards than this share has a straggler of that month, not the month itself. */
const LATE_SHARE = 0.2

interface LateEntries {
  rows: number
  earliest: number
  /** An entry hides its true date: the month was written up afterwards. */
  rewritten: boolean
}

/**
 * The months whose losses must stand in the loss forms at hand, each from a day on: the forms' own months, and those of
 * late entries. Where late entries are only of a month's last days, its own form was closed before: it counts from the first of them.
 */
export function monthsAtHand(matches: Matches, settings: Settings): ReadonlyMap<MonthId, number> {
  const since = new Map<MonthId, number>()
  for (const { month } of matches.losses.tables) if (month) since.set(month, daysOf(month).first)
  const late = new Map<MonthId, LateEntries>()
  for (let index = 0, entry = 0; index < matches.losses.tables.length; index++) {
    const form = matches.losses.tables[index] as Table
    const days = numbersIn(form.columns.lossDate?.values, form.height)
    let settled: MonthId | undefined
    for (let row = 0; row < form.height; row++, entry++) {
      const written = days[row] as number
      const day = matches.cardLostOn[entry] || written
      if (Number.isNaN(day)) continue
      const month = monthOf(day)
      if (month === settled) continue
      if (since.get(month) !== undefined) {
        settled = month
        continue
      }
      const entries = late.get(month) ?? { rows: 0, earliest: day, rewritten: form.month === null }
      entries.rows++
      entries.earliest = Math.min(entries.earliest, day)
      entries.rewritten ||= !Number.isNaN(written) && monthOf(written) !== month
      late.set(month, entries)
    }
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
