/** A calendar month: `2026-03`. Days are Excel serials of the 1900 system (1 = 1900-01-01, 45658 = 2025-01-01). */
export type MonthId = `${number}-${number}`

const DAY = 86_400_000
/** Serial 60 is 1900-02-29, a day that never was (Lotus's bug, kept by Excel): right from serial 61 on. */
const EPOCH = Date.UTC(1899, 11, 30)

export interface CivilDate {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
}

/** The day of a serial; a time of day is dropped. */
export function civilOf(serial: number): CivilDate {
  const date = new Date(EPOCH + Math.floor(serial) * DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** The serial of a day, or null when the calendar has no such day (31 April). */
export function serialOf(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day)
  const date = new Date(time)
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || date.getUTCFullYear() !== year) return null
  return Math.round((time - EPOCH) / DAY)
}

const two = (value: number): string => String(value).padStart(2, '0')
export const monthId = (year: number, month: number): MonthId => `${year}-${two(month)}` as MonthId

/** From 1900 to 2099: days that are asked again and again. */
const DAYS = 73_051
const monthOfDay = new Array<MonthId | undefined>(DAYS)
const isoOfDay = new Array<string | undefined>(DAYS)

/** The month that a serial's day lies in. */
export function monthOf(serial: number): MonthId {
  const day = Math.floor(serial)
  const known = monthOfDay[day]
  if (known !== undefined) return known
  const { year, month } = civilOf(day)
  const found = monthId(year, month)
  if (day >= 0 && day < DAYS) monthOfDay[day] = found
  return found
}

/** The first and the last day of a month, as serials. */
export function daysOf(month: MonthId): MonthDays {
  let days = daysOfMonth.get(month)
  if (!days) daysOfMonth.set(month, (days = countDays(month)))
  return days
}
interface MonthDays {
  readonly first: number
  readonly last: number
}
const daysOfMonth = new Map<MonthId, MonthDays>()

function countDays(month: MonthId): MonthDays {
  const [year = 0, index = 1] = month.split('-').map(Number)
  const first = serialOf(year, index, 1) ?? 0
  const next = index === 12 ? serialOf(year + 1, 1, 1) : serialOf(year, index + 1, 1)
  return { first, last: (next ?? first + 1) - 1 }
}

/** `2026-03-05`, the ISO day of a serial. */
export function isoDay(serial: number): string {
  const at = Math.floor(serial)
  const known = isoOfDay[at]
  if (known !== undefined) return known
  const { year, month, day } = civilOf(serial)
  const found = `${year}-${two(month)}-${two(day)}`
  if (at >= 0 && at < DAYS) isoOfDay[at] = found
  return found
}

/** How many calendar months `later` lies after `earlier`. */
export function monthsBetween(earlier: MonthId, later: MonthId): number {
  return countMonths(later) - countMonths(earlier)
}
function countMonths(month: MonthId): number {
  let count = monthsTill.get(month)
  if (count === undefined) {
    const [year = 0, index = 1] = month.split('-').map(Number)
    monthsTill.set(month, (count = year * 12 + index))
  }
  return count
}
const monthsTill = new Map<MonthId, number>()

/** The same day so many months later, as `EDATE` has it: the month's last where it has no such day. */
export function monthsLater(from: number, months: number): number {
  const { year, month, day } = civilOf(from)
  const index = year * 12 + month - 1 + months
  const { first, last } = daysOf(monthId(Math.floor(index / 12), (index % 12) + 1))
  return Math.min(first + day - 1, last)
}
