import type { Settings } from '../../model/settings'
import type { Level } from '../../model/vocabulary'
import { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days'

/** Further than so many days every grace is over, whatever the holidays. */
const LONGEST_HOLIDAYS = 30

/**
 * More than `limit` days passed from a day to another, and the level's grace besides: of that, rest days do not count. What falls due on a
 * day of rest is due on the next day of work.
 */
export function isOverdue(from: number, until: number, limit: number, level: Level, settings: Settings): boolean {
  const due = from + limit
  if (until <= due) return false
  const grace = settings.cadenceGrace[level]
  if (until - due > grace + LONGEST_HOLIDAYS) return true
  const first = isWorkingDay(due, settings) ? due : (addWorkingDays(due, 1, settings) ?? due)
  return workingDaysBetween(first, until, settings) > grace
}
export const isBeyondCadence = (from: number, until: number, level: Level, settings: Settings): boolean =>
  until - from > settings.cadence[level] && isOverdue(from, until, settings.cadence[level], level, settings)
