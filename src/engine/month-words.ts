import { foldWidth } from '../model/fold'
import { civilOf, monthId, type MonthId } from '../model/month'
import { numeralOf } from './chinese-numerals'

/** A month named in a title, a sheet's or a file's name; the year may be missing. */
export interface NamedMonth {
  readonly year: number | null
  /** 1 to 12; null where only a year is named. */
  readonly month: number | null
}

/** `2026年3月`, `2026-03`, `202603`, `26.3月`, `3月份`, `三月`, `2015`; null where none is named. */
export function namedMonth(words: string): NamedMonth | null {
  const folded = foldWidth(words)
  const full =
    /(20\d\d)\s*[年.\-/_]\s*(1[0-2]|0?[1-9])(?!\d)/.exec(folded) ??
    /(20\d\d)(1[0-2]|0[1-9])(?!\d)/.exec(folded) ??
    /(?<!\d)(20\d\d)(1[0-2]|0[1-9])(?:[0-3]\d)(?!\d)/.exec(folded)
  if (full) return { year: Number(full[1]), month: Number(full[2]) }
  const year = Number(/(?<!\d)(20\d\d)(?!\d)/.exec(folded)?.[1] ?? 0) || null
  const digits = /(?<!\d)(1[0-2]|0?[1-9])\s*月/.exec(folded)
  if (digits) return { year, month: Number(digits[1]) }
  const numeral = /(十[一二]?|[一二三四五六七八九])\s*月/.exec(folded)
  if (numeral) return { year, month: numeralOf(numeral[1] as string) }
  return year === null ? null : { year, month: null }
}

/** The month meant: without a year the latest such month that is not after today. */
export function resolveMonth(named: NamedMonth | null, today: number, year: number | null = null): MonthId | null {
  if (!named || named.month === null) return null
  const known = named.year ?? year
  if (known !== null) return monthId(known, named.month)
  const now = civilOf(today)
  return monthId(named.month <= now.month ? now.year : now.year - 1, named.month)
}
