import type { Unit } from '../../model/kpi'
import type { Locale } from '../../model/text'
import { unitWords } from '../../model/unit-words'

// The user's own manner, whatever the language of the pane.
const plain = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 })
const fine = new Intl.NumberFormat(undefined, { maximumFractionDigits: 2 })
const percent = new Intl.NumberFormat(undefined, {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
})

/** Two places where one would say too little. */
export const numberWords = (value: number): string => (Math.abs(value) < 10 ? fine : plain).format(value)
export const shareWords = (value: number): string => percent.format(value)

const signed = new Intl.NumberFormat(undefined, {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
  signDisplay: 'exceptZero',
})
/** The change since last month with its sign; null where one of the two is not known, or it was 0. */
export const changeWords = (value: number | null, before: number | null): string | null =>
  value === null || !before ? null : signed.format(value / before - 1)

/** A figure with its unit; a rate that has none is a dash. */
export function figureWords(value: number | null, unit: Unit, locale: Locale): string {
  if (value === null) return '-'
  if (unit === 'percent') return shareWords(value)
  return `${numberWords(value)}${locale === 'zh' ? '' : ' '}${unitWords[unit][locale]}`
}

/** 2026年3月, March 2026. */
export const monthWords = (month: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale === 'zh' ? 'zh-CN' : 'en-US', {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${month}-01T00:00:00Z`))
