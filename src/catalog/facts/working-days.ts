import calendar from 'chinese-days/dist/chinese-days.json'
import { civilOf, isoDay } from '../../model/month'
import type { RestDays, Settings } from '../../model/settings'
import { text, type Text } from '../../model/text'

/** Public holidays and the weekend days worked in their place, by ISO day: the State Council's notices as chinese-days keeps them. */
const holidays: Readonly<Record<string, string>> = calendar.holidays
const workdays: Readonly<Record<string, string>> = calendar.workdays
const years = new Set(Object.keys(holidays).map((day) => Number(day.slice(0, 4))))

/** 1 is Monday, 7 Sunday. */
const weekdayOf = (serial: number): number => ((Math.floor(serial) + 5) % 7) + 1

/** By rest days: 0 where a day was not asked yet, 1 a day off, 2 a working day. */
const asked = new WeakMap<RestDays, Uint8Array>()
const LAST_DAY = 73_050

/** Whether somebody works on a day, by the state's calendar and the dealer's own rest days. */
export function isWorkingDay(serial: number, { restDays }: Pick<Settings, 'restDays'>): boolean {
  const day = Math.floor(serial)
  if (!(day >= 0 && day <= LAST_DAY)) return isWorking(serial, restDays)
  let known = asked.get(restDays)
  if (!known) asked.set(restDays, (known = new Uint8Array(LAST_DAY + 1)))
  if (known[day] === 0) known[day] = isWorking(day, restDays) ? 2 : 1
  return known[day] === 2
}

function isWorking(serial: number, restDays: RestDays): boolean {
  const day = isoDay(serial)
  if (restDays.open.includes(day)) return true
  if (restDays.closed.includes(day)) return false
  if (restDays.publicHolidays && holidays[day] !== undefined) return false
  const isWeekend = weekdayOf(serial) > 5
  if (restDays.weekly !== 'official') return !restDays.weekly.includes(weekdayOf(serial))
  return !isWeekend || workdays[day] !== undefined
}

/** Working days after `from` and up to `to`; negative where `to` is the earlier. */
export function workingDaysBetween(from: number, to: number, settings: Pick<Settings, 'restDays'>): number {
  if (to < from) return -workingDaysBetween(to, from, settings)
  let count = 0
  for (let day = Math.floor(from) + 1; day <= Math.floor(to); day++) if (isWorkingDay(day, settings)) count++
  return count
}

/** A year without one working day has no answer. */
const LONGEST_REST = 366
/** The day that is `count` working days after (or, below 0, before) a day; null where nobody works for a year. */
export function addWorkingDays(from: number, count: number, settings: Pick<Settings, 'restDays'>): number | null {
  const step = Math.sign(count)
  let day = Math.floor(from)
  let rest = 0
  for (let left = Math.abs(count); left > 0;) {
    day += step
    if (isWorkingDay(day, settings)) {
      left--
      rest = 0
    } else if (++rest > LONGEST_REST) return null
  }
  return day
}

/** What a count over these days has to say of itself: of years whose holidays are not known, weekends alone are left out. */
export function calendarNote(from: number, to: number, restDays: RestDays): Text | null {
  if (!restDays.publicHolidays && restDays.weekly !== 'official') return null
  const unknown: number[] = []
  for (let year = civilOf(from).year; year <= civilOf(to).year; year++) if (!years.has(year)) unknown.push(year)
  if (unknown.length === 0) return null
  return text(
    `${unknown.join('、')}年的放假安排还不知道，只除去周末`,
    `The public holidays of ${unknown.join(', ')} are not known: only weekends are left out`,
  )
}
