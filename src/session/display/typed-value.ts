import { civilOf, serialOf } from '../../model/month'
import type { Cell } from '../../model/workbook'
import { isDateFormat } from './date-text'

/** A formula can't be typed in the page: Excel must compute it. */
export const isFormulaInput = (input: string): boolean => /^=./.test(input.trim())

const isTextFormat = (format: string): boolean => format.trim() === '@'

/** A typed text as a cell holds it; a format where the cell's own would show another thing. */
export interface Typed {
  readonly value: Cell
  readonly format?: string
}

/** What Excel would make of a typed text under the cell's number format; a format that says nothing gives way to a date's. */
export function typedValue(input: string, format: string, today: number): Typed {
  if (input.trim() === '') return { value: null }
  if (isTextFormat(format)) return { value: input }
  if (input.startsWith("'")) return { value: input.slice(1) }
  const text = input.trim()
  const open = isGeneral(format)
  const number = typedNumber(text)
  if (number !== null) {
    if (open && text.endsWith('%')) return { value: number, format: text.includes('.') ? '0.00%' : '0%' }
    return { value: format.includes('%') && !text.endsWith('%') ? number / 100 : number }
  }
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === 'true' }
  const date = open || isDateFormat(format) ? typedDate(text, today) : null
  if (date === null) return { value: input }
  return open ? { value: date, format: formatOf(date, text) } : { value: date }
}

const isGeneral = (format: string): boolean => /^(|general|g\/通用格式)$/i.test(format.trim())

function formatOf(serial: number, text: string): string {
  const clock = /[:：]\d+[:：]/.test(text) ? 'h:mm:ss' : 'h:mm'
  if (serial < 1) return clock
  return /[:：]/.test(text) ? `yyyy-mm-dd ${clock}` : 'yyyy-mm-dd'
}

function typedNumber(text: string): number | null {
  const percent = /^([+-]?[\d,.]+)%$/.exec(text)
  const plain = (percent?.[1] ?? text).replace(/(?<=\d),(?=\d{3}\b)/g, '')
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain)) return null
  const value = Number(plain)
  return percent ? value / 100 : value
}

/** `2026-3-5`, `2026/3/5 14:30`, `2026年3月5日`, `3-5`, `3月5日`, `14:30` as a serial; null where it is none. */
function typedDate(text: string, today: number): number | null {
  const clock = /(?:^|\s)(\d{1,2})[:：](\d{2})(?:[:：](\d{2}))?$/.exec(text)
  const time = clock ? timeOf(clock) : 0
  if (time === null) return null
  const day = (clock ? text.slice(0, clock.index) : text).trim()
  if (day === '') return clock ? time : null
  const full = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(day)
  const short = /^(\d{1,2})[-/月](\d{1,2})日?$/.exec(day)
  const date = full
    ? serialOf(Number(full[1]), Number(full[2]), Number(full[3]))
    : short
      ? serialOf(civilOf(today).year, Number(short[1]), Number(short[2]))
      : null
  return date === null ? null : date + time
}

function timeOf([, hours, minutes, seconds = '0']: RegExpExecArray): number | null {
  const [hour, minute, second] = [Number(hours), Number(minutes), Number(seconds)]
  return hour < 24 && minute < 60 && second < 60 ? (hour * 3600 + minute * 60 + second) / 86_400 : null
}

/** What stands in the editor when a cell is opened: the full value, dates as people type them. */
export function editorText(value: Cell, format: string, shown: string): string {
  if (typeof value !== 'number') return value === null ? '' : shown
  if (!isDateFormat(format)) return /%/.test(format) ? `${Number((value * 100).toPrecision(12))}%` : String(value)
  const seconds = Math.round((value - Math.floor(value)) * 86_400)
  const two = (part: number): string => String(part).padStart(2, '0')
  const clock = `${two(Math.floor(seconds / 3600))}:${two(Math.floor((seconds % 3600) / 60))}`
  const withSeconds = seconds % 60 === 0 ? clock : `${clock}:${two(seconds % 60)}`
  if (value < 1) return withSeconds
  const { year, month, day } = civilOf(value)
  return seconds === 0 ? `${year}-${month}-${day}` : `${year}-${month}-${day} ${withSeconds}`
}
