import { invalidArgument } from '../host-error'
import type { Content } from './cells'

export interface Entered {
  readonly value: Content
  readonly formula?: string
  /** The number format that Excel gives a general cell with such an entry. */
  readonly format?: string
}
const errors = new Set(['#N/A', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!', '#CALC!'])
const maxText = 32_767
const maxFormula = 8_192

/** What Excel makes of an entry, as if it were typed: text that looks like a number or a date becomes one. */
export function entered(input: unknown, isTextCell: boolean): Entered {
  if (typeof input === 'boolean') return { value: input }
  if (typeof input === 'number') {
    if (!Number.isFinite(input)) throw invalidArgument()
    return { value: isTextCell ? String(input) : input }
  }
  if (typeof input !== 'string') throw invalidArgument()
  if (input.length > maxText) throw invalidArgument()
  if (isTextCell) return { value: input }
  if (input.startsWith("'")) return { value: input.slice(1) }
  if (/^[=+\-@]./.test(input) && (input.startsWith('=') || !isNumeric(input)))
    return { value: '', formula: formulaOf(input) }
  if (errors.has(input.toUpperCase())) return { value: { error: input.toUpperCase() } }
  if (/^(true|false)$/i.test(input)) return { value: input.toLowerCase() === 'true' }
  return number(input) ?? date(input) ?? { value: input }
}

function formulaOf(input: string): string {
  const formula = input.startsWith('=') ? input : `=${input}`
  if (formula.length > maxFormula || !isWellFormed(formula)) throw invalidArgument()
  return formula
}
/** Parentheses and quotes close; nothing more is looked at. */
function isWellFormed(formula: string): boolean {
  const bare = formula.replaceAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '0')
  let depth = 0
  for (const letter of bare) {
    if (letter === '(') depth++
    if (letter === ')' && --depth < 0) return false
  }
  return depth === 0 && !bare.includes('"') && !/[=+\-*/^&,]\s*$/.test(bare)
}

const isNumeric = (text: string): boolean => /^\s*[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?\s*$/i.test(text)

function number(text: string): Entered | null {
  if (isNumeric(text)) return { value: Number(text) }
  const percent = /^\s*([+-]?\d+(?:\.\d+)?)%\s*$/.exec(text)
  if (percent) return { value: Number(percent[1]) / 100, format: percent[1]!.includes('.') ? '0.00%' : '0%' }
  return /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)
    ? { value: Number(text.replaceAll(',', '')), format: '#,##0' }
    : null
}

function date(text: string): Entered | null {
  const time = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text)
  if (time) return { value: fraction(time), format: time[3] === undefined ? 'h:mm' : 'h:mm:ss' }
  const day = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?: (\d{1,2}):(\d{2})(?::(\d{2}))?)?$/.exec(text)
  if (!day || text.includes('.')) return null
  const [, year, month, date] = day.map(Number) as [number, number, number, number]
  const serial = Date.UTC(year, month - 1, date) / 86_400_000 + 25_569
  if (month < 1 || month > 12 || new Date(Date.UTC(year, month - 1, date)).getUTCDate() !== date) return null
  if (day[4] === undefined) return { value: serial, format: 'yyyy/m/d' }
  return { value: serial + fraction(['', day[4], day[5]!, day[6]]), format: 'yyyy/m/d h:mm' }
}
function fraction([, hours, minutes, seconds = '0']: ArrayLike<string | undefined> &
  Iterable<string | undefined>): number {
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400
}
