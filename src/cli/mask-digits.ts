import { foldWidth } from '../model/fold'

/** A run of digits, one sign or space between two of them allowed. */
const digitRun = /[\d０-９](?:[-—－–.·\s]?[\d０-９])+/g
const writtenDate = /^(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}(?:\s\d{1,2})?$/
const plainDate = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/
const phoneWithSigns = /^(?:(?:00)?86)?(?:1[3-9]\d{5,9}|0\d{9,11})$/
/** A phone may have lost digits: so many in a row are still taken for one. */
const SHORTEST = 7

/** `138****1234` for every phone in a text, whole or broken; dates and amounts stay. */
export const maskDigits = (value: string): string => value.replace(digitRun, maskRun)

function maskRun(run: string): string {
  const folded = foldWidth(run)
  if (writtenDate.test(folded.trim())) return run
  const digits = folded.replace(/\D/g, '')
  if (digits.length === folded.length) return isPhone(digits) ? stars(digits) : run
  if (phoneWithSigns.test(digits)) return stars(digits)
  const pieces = run.split(/([^\d０-９])/)
  if (!pieces.some((piece) => isPhone(foldWidth(piece)))) {
    const dates = run.replace(/(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}/g, '')
    return dates === run && digits.length >= SHORTEST && /1[3-9]\d{9}/.test(digits) ? stars(digits) : run
  }
  return pieces.map((piece) => (isPhone(foldWidth(piece)) ? stars(foldWidth(piece)) : piece)).join('')
}

const isPhone = (digits: string): boolean =>
  /^\d+$/.test(digits) && digits.length >= SHORTEST && !plainDate.test(digits)

/** The first three and, of a long one, the last four digits are left. */
export function stars(digits: string): string {
  const end = digits.length >= 11 ? 4 : 2
  return `${digits.slice(0, 3)}****${digits.slice(-end)}`
}
