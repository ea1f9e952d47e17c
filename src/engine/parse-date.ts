import { civilOf, monthOf, serialOf, type MonthId } from '../model/month'
import { text } from '../model/text'
import { DAYS_1904 } from '../model/workbook'
import { canTurn, dateInside, dateWords, serialWords, type DateWords } from './date-words'
import { certain, uncertain, type Read } from './read'

/** What helps to read a date that is written short. */
export interface DateReading {
  /** The form's month: completes `5日`, and gives `12.01` its year. */
  readonly month: MonthId | null
  /** The sheet's own title or name says that month, or its days written with their year lie in it. */
  readonly said?: boolean
  /** Nothing on the sheet speaks for another year: a day of that month is no guess where the month is written. */
  readonly ofYear?: boolean
  /** The year that the file's name or another title gives. */
  readonly year: number | null
  /** A date without a year is the latest such day that is not after it. */
  readonly today: number
  readonly date1904: boolean
}

/** Below 1900-12-31 nobody means a serial, and after 2099 rarely. */
export const SERIALS = { first: 367, lastSure: 73_050, last: 2_958_465 } as const

const noYear = text('没有写年份', 'No year is written')
const twoDigits = text('年份只写了两位', 'The year is written with two digits')
const dayOnly = text('只写了几号，按表的月份读取', 'Only a day is written: the month is the form’s')
const lost = text('小数点后的0存不住，也可能是另一天', 'A nought behind the point is not kept: it may be another day')
const either = text('是天数，可能按1900年或1904年起算', 'A count of days, from 1900 or from 1904')
const orTurned = ({ month, day }: DateWords) =>
  text(`也可能是${day}月${String(month)}日`, `It may be day ${String(month)} of month ${day} as well`)

/** The serial (1900 system, whole days) of a cell in a date column: a serial, or a date written as text. */
export function readDate(cell: string | number, reading: DateReading): Read<number> | null {
  if (typeof cell === 'number') return dateOfNumber(cell, reading)
  const words = dateWords(cell)
  return words ? settle(words, reading) : dateOfSerialText(cell, reading)
}
export const parseDate = (cell: string | number, reading: DateReading): number | null =>
  readDate(cell, reading)?.value ?? null

/** The date inside a text, as who signs writes it: `张伟 3月5日`. */
export function readDateInside(cell: string | number, reading: DateReading): Read<number> | null {
  if (typeof cell === 'number') return cell >= SERIALS.first ? dateOfNumber(cell, reading) : null
  const words = dateInside(cell)
  return words && settle(words, reading)
}
export const parseDateInside = (cell: string | number, reading: DateReading): number | null =>
  readDateInside(cell, reading)?.value ?? null

function settle(words: DateWords, reading: DateReading): Read<number> | null {
  const { year, month, day } = words
  if (month === null) return dayOfMonth(day, reading)
  if (year === null) return isHere(monthAndDay(month, day, reading), reading, words.turned ? orTurned(words) : noYear)
  const serial = year > 1899 && year < 10_000 ? serialOf(year, month, day) : null
  if (words.shortYear) return isHere(serial, reading, twoDigits)
  return words.turned ? isHere(serial, reading, orTurned(words)) : certain(serial)
}

/** A day of the month that the sheet itself says is no guess. */
const isHere = (serial: number | null, { said, ofYear, month }: DateReading, why: ReturnType<typeof text>) =>
  serial !== null && (said || ofYear) && monthOf(serial) === month ? certain(serial) : uncertain(serial, why)

function dateOfNumber(value: number, reading: DateReading): Read<number> | null {
  if (!Number.isFinite(value) || value <= 0) return null
  if (value < 32 && Number.isInteger(value)) return dayOfMonth(value, reading)
  if (value < 13) return pointed(value, reading)
  if (value < SERIALS.first) return null
  if (value > SERIALS.lastSure && Number.isInteger(value)) {
    const words = dateWords(String(value))
    const serial = words?.year && words.month ? serialOf(words.year, words.month, words.day) : null
    if (serial !== null && (value > SERIALS.last || Math.abs(serial - reading.today) < NEAR))
      return words?.shortYear ? isHere(serial, reading, twoDigits) : certain(serial)
  }
  return value <= SERIALS.last ? certain(Math.floor(value) + (reading.date1904 ? DAYS_1904 : 0)) : null
}

/** A serial that was pasted as text, or kept by a cell formatted as text. */
function dateOfSerialText(cell: string, reading: DateReading): Read<number> | null {
  const serial = serialWords(cell)
  if (serial === null || serial < FIRST_WRITTEN || serial > reading.today + NEAR) return null
  return reading.date1904 ? uncertain(serial + DAYS_1904, either) : certain(serial)
}
/** The year 2000: five digits below it count something else. */
const FIRST_WRITTEN = 36_526

/** 250305 is a date of these years, and not one of the year 2585. */
const NEAR = 3 * 366

/** 3.05 typed as a number; 3.1 may have been 3.10. */
function pointed(value: number, reading: DateReading): Read<number> | null {
  const month = Math.floor(value)
  const hundredths = Math.round((value % 1) * 100)
  const isTenth = hundredths % 10 === 0
  const serial = monthAndDay(month, hundredths, reading)
  if (isTenth) return uncertain(serial ?? monthAndDay(month, hundredths / 10, reading), lost)
  return isHere(serial, reading, canTurn(month, hundredths) ? orTurned({ year: null, month, day: hundredths }) : noYear)
}

function dayOfMonth(day: number, { month, said }: DateReading): Read<number> | null {
  if (month === null) return null
  const [year = 0, index = 0] = month.split('-').map(Number)
  const serial = serialOf(year, index, day)
  return said ? certain(serial) : uncertain(serial, dayOnly)
}

function monthAndDay(month: number, day: number, reading: DateReading): number | null {
  if (reading.month !== null) return nearestYear(month, day, reading.month)
  if (reading.year !== null) return serialOf(reading.year, month, day)
  const { year } = civilOf(reading.today)
  const thisYear = serialOf(year, month, day)
  return thisYear !== null && thisYear <= reading.today ? thisYear : serialOf(year - 1, month, day)
}

/** A December date on a January form is last year's. */
function nearestYear(month: number, day: number, form: MonthId): number | null {
  const [year = 0, index = 0] = form.split('-').map(Number)
  const distance = month - index
  return serialOf(distance > 6 ? year - 1 : distance < -6 ? year + 1 : year, month, day)
}
