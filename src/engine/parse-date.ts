import { foldWord } from '../model/fold'
import { civilOf, serialOf, type MonthId } from '../model/month'
import { DAYS_1904 } from '../model/workbook'

/** What helps to read a date that is written short. */
export interface DateReading {
  /** The form's month: completes `5日`, and gives `12.01` its year. */
  readonly month: MonthId | null
  /** The year that the file's name or another title gives. */
  readonly year: number | null
  /** A date without a year is the latest such day that is not after it. */
  readonly today: number
  readonly date1904: boolean
}

const LAST_SERIAL = 2_958_465

/** The serial (1900 system, whole days) of a cell in a date column: a serial, or a date written as text. */
export function parseDate(cell: string | number, reading: DateReading): number | null {
  return typeof cell === 'number' ? dateOfNumber(cell, reading) : dateOfText(cell, reading)
}

const written = /(?:(?:\d{4}|\d{2})[年.\-/])?\d{1,2}[月.\-/]\d{1,2}[日号]?|(?<!\d)20\d{6}(?!\d)/
/** The date inside a text, as who signs writes it: `张伟 3月5日`. */
export function parseDateInside(cell: string | number, reading: DateReading): number | null {
  if (typeof cell === 'number') return cell > 366 ? dateOfNumber(cell, reading) : null
  const found = written.exec(foldWord(cell))
  return found && dateOfText(found[0], reading)
}

function dateOfNumber(value: number, reading: DateReading): number | null {
  if (!Number.isFinite(value) || value <= 0) return null
  const serial = Math.floor(value) + (reading.date1904 ? DAYS_1904 : 0)
  // Below 1900-12-31 nobody means a serial: a day of the month, or month.day.
  if (value < 32 && Number.isInteger(value)) return dayOfMonth(value, reading)
  if (value < 13) return monthAndDay(Math.floor(value), Math.round((value % 1) * 100), reading)
  if (value <= LAST_SERIAL) return serial
  return value < 1e8 && Number.isInteger(value) ? eightDigits(String(value)) : null
}

function dateOfText(value: string, reading: DateReading): number | null {
  const folded = foldWord(value)
    .replace(/(上午|下午|t)?\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?z?$/, '')
    .replace(/[（(]?(星期|周)[一二三四五六日天][)）]?$/, '')
  const full = /^'?(\d{4}|\d{2})[年.\-/、](\d{1,2})[月.\-/、](\d{1,2})[日号]?$/.exec(folded)
  if (full) {
    const year = Number(full[1])
    return serialOf(year < 100 ? 2000 + year : year, Number(full[2]), Number(full[3]))
  }
  if (/^\d{8}$/.test(folded)) return eightDigits(folded)
  const short = /^(\d{1,2})[月.\-/、](\d{1,2})[日号]?$/.exec(folded)
  if (short) return monthAndDay(Number(short[1]), Number(short[2]), reading)
  const day = /^(\d{1,2})[日号]?$/.exec(folded)
  return day ? dayOfMonth(Number(day[1]), reading) : null
}

const eightDigits = (digits: string): number | null =>
  serialOf(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6, 8)))

function dayOfMonth(day: number, { month }: DateReading): number | null {
  if (month === null) return null
  const [year = 0, index = 0] = month.split('-').map(Number)
  return serialOf(year, index, day)
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
