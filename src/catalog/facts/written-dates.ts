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
