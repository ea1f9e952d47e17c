import type { Unit } from '../../model/kpi'
import { text, type Locale, type Text } from '../../model/text'

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

const units: Readonly<Partial<Record<Unit, Text>>> = {
  parties: text('批', 'parties'),
  people: text('人', 'people'),
  cards: text('张', 'cards'),
  vehicles: text('台', 'vehicles'),
  contacts: text('次', 'contacts'),
  times: text('倍', 'times'),
  minutes: text('分钟', 'minutes'),
  yuan: text('元', 'yuan'),
}

/** A figure with its unit; a rate that has none is a dash. */
export function figureWords(value: number | null, unit: Unit, locale: Locale): string {
  if (value === null) return '-'
  return unit === 'percent' ? shareWords(value) : numberWords(value) + unitWords(unit, locale)
}

function unitWords(unit: Unit, locale: Locale): string {
  const words = units[unit]?.[locale]
  return words === undefined ? '' : locale === 'zh' ? words : ` ${words}`
}

/** 2026年3月, March 2026. */
export const monthWords = (month: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale === 'zh' ? 'zh-CN' : 'en-US', {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${month}-01T00:00:00Z`))
