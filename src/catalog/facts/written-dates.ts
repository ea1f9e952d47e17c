import { foldWord } from '../../model/fold'
import type { Cell } from '../../model/workbook'

/** Below it no date of the trade has its serial, above it Excel has none. */
export const serials = [367, 2_958_465] as const
const [FIRST_SERIAL, LAST_SERIAL] = serials

/** What stands in a date's cell without being a date of Excel's; null for a date, a blank and an error. */
export function writtenDate(cell: Cell): string | null {
  if (typeof cell === 'string') return cell.trim() === '' ? null : cell
  if (typeof cell !== 'number' || (cell >= FIRST_SERIAL && cell <= LAST_SERIAL)) return null
  return String(cell)
}

/** 5, 5日: a day of the form's month. */
export const isDayOfMonth = (written: string): boolean => /^\d{1,2}[日号]?$/.test(foldWord(written))

const between = /^(\d{1,2})([./、,·-])(\d{1,2})([日号]?)/
/** The number format in which a date looks as it was written without its year: 3月5日, 3/5, 03.05, 5号; with a year an ISO day. */
export function formatAsWritten(cell: Cell): string {
  if (typeof cell === 'number') return cell < 32 && Number.isInteger(cell) ? 'd' : cell < 13 ? 'm"."dd' : ISO
  const word = typeof cell === 'string' ? foldWord(cell) : ''
  const named = /^(\d{1,2})月(\d{1,2})([日号]?)/.exec(word)
  if (named) return `${places('m', named[1])}"月"${places('d', named[2])}${quoted(named[3])}`
  if (/^\d{4}$/.test(word)) return 'mmdd'
  const alone = /^(\d{1,2})([日号]?)$/.exec(word)
  if (alone) return places('d', alone[1]) + quoted(alone[2])
  const brief = /^\d+[./、,·-]\d+[./、,·-]/.test(word) ? null : between.exec(word)
  return brief ? `${places('m', brief[1])}"${brief[2]}"${places('d', brief[3])}${quoted(brief[4])}` : ISO
}
const ISO = 'yyyy-mm-dd'
/** 05 keeps its nought. */
const places = (sign: string, digits = ''): string => (digits.startsWith('0') ? sign + sign : sign)
const quoted = (word = ''): string => (word === '' ? '' : `"${word}"`)
