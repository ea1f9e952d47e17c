import { foldWidth } from '../../model/fold'

/** A run of digits, one sign or space between two of them allowed. */
const digitRun = /[\d０-９](?:[-—－–./·\s]?[\d０-９])+/g
const writtenDate = /(?<![\d０-９])((?:19|20)\d\d([-./])\d{1,2}\2\d{1,2})(?![\d０-９])/
const plainDate = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/
const decimal = /^\d{1,6}\.\d+$/
const mobile = /^(?:(?:00)?86)?1[3-9]\d{5,9}$/
const landline = /^0\d{9,11}$/
/** A phone may have lost digits: so many in a row are still taken for one. */
const SHORTEST = 7

/** `138****1234` for every phone in a text, whole or broken; dates and amounts stay. */
export const maskDigits = (value: string): string => value.replace(digitRun, maskRun)

function maskRun(run: string): string {
  const date = writtenDate.exec(run)
  if (date) {
    const end = date.index + date[0].length
    return maskDigits(run.slice(0, date.index)) + date[0] + maskDigits(run.slice(end))
  }
  const folded = foldWidth(run)
  const digits = folded.replace(/\D/g, '')
  if (digits.length === folded.length) return isPhone(digits) ? stars(digits) : run
  if (mobile.test(digits)) return stars(digits)
  if (decimal.test(folded)) return run
  if (landline.test(digits)) return stars(digits)
  const pieces = run.split(/([^\d０-９])/)
  if (pieces.some((piece) => isPhone(foldWidth(piece)))) {
    return pieces.map((piece) => (isPhone(foldWidth(piece)) ? stars(foldWidth(piece)) : piece)).join('')
  }
  return /1[3-9]\d{9}/.test(digits) ? stars(digits) : run
}

const isPhone = (digits: string): boolean =>
  /^\d+$/.test(digits) && digits.length >= SHORTEST && !plainDate.test(digits)

/** The first three and, of a long one, the last four digits are left. */
export function stars(digits: string): string {
  const end = digits.length >= 11 ? 4 : 2
  return `${digits.slice(0, 3)}****${digits.slice(-end)}`
}
