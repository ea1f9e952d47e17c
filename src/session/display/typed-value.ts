import { civilOf, serialOf } from '../../model/month'
import type { Cell } from '../../model/workbook'
import { isDateFormat } from './date-text'

/** A formula can't be typed in the page: Excel must compute it. */
export const isFormulaInput = (input: string): boolean => /^=./.test(input.trim())

const isTextFormat = (format: string): boolean => format.trim() === '@'

/** What Excel would make of a typed text under the cell's number format; a date only where the cell shows dates. */
export function typedValue(input: string, format: string, today: number): Cell {
  if (input.trim() === '') return null
  if (isTextFormat(format)) return input
  if (input.startsWith("'")) return input.slice(1)
  const text = input.trim()
  const number = typedNumber(text)
  if (number !== null) return format.includes('%') && !text.endsWith('%') ? number / 100 : number
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true'
  if (isDateFormat(format)) {
    const date = typedDate(text, today)
    if (date !== null) return date
  }
  return input
}

function typedNumber(text: string): number | null {
  const percent = /^([+-]?[\d,.]+)%$/.exec(text)
  const plain = (percent?.[1] ?? text).replace(/(?<=\d),(?=\d{3}\b)/g, '')
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain)) return null
  const value = Number(plain)
  return percent ? value / 100 : value
}

/** `2026-3-5`, `2026/3/5 14:30`, `2026年3月5日`, `3-5`, `3月5日`, `14:30` as a serial; null where it is none. */
export function typedDate(text: string, today: number): number | null {
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
