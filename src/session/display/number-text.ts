import { type Cell, isCellError } from '../../model/workbook'
import { dateText, isDateFormat } from './date-text'

/** What people see of a value under an Excel number format. Serials of the 1904 system are shifted by the caller. */
export function cellText(value: Cell, format: string): string {
  if (value === null) return ''
  if (isCellError(value)) return value.error
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  const sections = splitSections(format)
  if (typeof value === 'string') return withText(value, sections[3])
  return numberText(value, sections)
}

function numberText(value: number, sections: readonly string[]): string {
  const negative = value < 0 && sections.length > 1
  const section = (value === 0 && sections.length > 2 ? sections[2] : negative ? sections[1] : sections[0]) ?? 'General'
  if (section === '') return ''
  if (/^(general|g\/通用格式|@)$/i.test(section)) return general(value)
  if (isDateFormat(section)) return value < 0 ? '#####' : dateText(value, section)
  if (/general/i.test(section)) return literal(section.replace(/general/i, general(value)))
  return picture(negative ? -value : value, section)
}

/** Excel shows eleven digits of an unformatted number. */
function general(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value)
  const size = Math.abs(value)
  if (size >= 1e11 || (size < 1e-9 && size > 0)) return value.toExponential(5).replace('e+', 'E+').replace('e-', 'E-')
  const whole = Math.trunc(size).toString().length
  return String(Number(value.toFixed(Math.max(0, 10 - whole))))
}

/** `#,##0.00"元"`, `0.0%`, `[红]0`: digits by the picture, everything else as it stands. */
function picture(value: number, section: string): string {
  const plain = stripDirectives(section)
  const spot = /[#0?][#0?,]*(?:\.[#0?]*)?,*(?:E[+-]0+)?/.exec(hideQuoted(plain))
  if (!spot) return literal(plain)
  const digits = plain.slice(spot.index, spot.index + spot[0].length)
  const before = literal(plain.slice(0, spot.index))
  const after = literal(plain.slice(spot.index + spot[0].length))
  const percents = hideQuoted(plain).split('%').length - 1
  const scaled = value * 100 ** percents
  const sign = scaled < 0 ? '-' : ''
  const text = digits.includes('E') ? scientific(Math.abs(scaled), digits) : decimal(Math.abs(scaled), digits)
  return sign + before + text + after
}

function decimal(value: number, digits: string): string {
  const scale = (/,+$/.exec(digits)?.[0].length ?? 0) * 3
  const [whole = '', fraction = ''] = digits.replace(/,+$/, '').split('.')
  const thousands = /,(?=[#0?])/.test(whole)
  const fixed = roundHalfUp(value / 10 ** scale, fraction.length)
  let [left = '0', right = ''] = fixed.split('.')
  const least = (whole.match(/0/g) ?? []).length
  left = left === '0' && least === 0 ? '' : left.padStart(least, '0')
  if (thousands) left = left.replace(/\B(?=(\d{3})+$)/g, ',')
  const keep = fraction.lastIndexOf('0') + 1
  while (right.length > keep && right.endsWith('0')) right = right.slice(0, -1)
  return right === '' ? left + (digits.endsWith('.') ? '.' : '') : `${left}.${right}`
}

const scientific = (value: number, digits: string): string => {
  const places = (/\.([0#?]*)/.exec(digits)?.[1] ?? '').length
  const [mantissa = '0', exponent = '+0'] = value.toExponential(places).split('e')
  const least = (/E[+-](0+)/.exec(digits)?.[1] ?? '0').length
  const size = exponent.replace(/[+-]/, '').padStart(least, '0')
  return `${mantissa}E${exponent.startsWith('-') ? '-' : '+'}${size}`
}

/** 1.005 shows as 1.01 in Excel: a hair is added, so that what binary fractions lose does not round down. */
const roundHalfUp = (value: number, places: number): string =>
  value < 1e15 ? (value * (1 + 1e-15)).toFixed(places) : BigInt(Math.round(value)).toString()

const withText = (value: string, section: string | undefined): string =>
  section === undefined ? value : literal(section.replaceAll('@', () => value))

/** `;` outside quotes parts the sections for positive, negative, zero and text. */
function splitSections(format: string): readonly string[] {
  const hidden = hideQuoted(format)
  const sections: string[] = []
  let from = 0
  for (let at = 0; at <= hidden.length; at++) {
    if (at < hidden.length && hidden[at] !== ';') continue
    sections.push(format.slice(from, at))
    from = at + 1
  }
  return sections
}

/** Same length, quoted and escaped characters blanked out. */
const hideQuoted = (format: string): string =>
  format.replace(/"[^"]*"|\\.|_.|\*./g, (part) => '\u0000'.repeat(part.length))

/** Colours and conditions say nothing in text; `[$￥-804]` is its currency sign. */
const stripDirectives = (section: string): string =>
  section.replace(/\[\$([^\]-]*)(?:-[^\]]*)?\]/g, '"$1"').replace(/\[[^\]]*\]/g, '')

const literal = (part: string): string =>
  stripDirectives(part)
    .replace(/"([^"]*)"/g, '$1')
    .replace(/\\(.)/g, '$1')
    .replace(/_./g, ' ')
    .replace(/\*./g, '')
