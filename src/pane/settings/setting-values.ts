import { foldWidth } from '../../model/fold'
import { format, type Locale, type Text } from '../../model/text'
import type { SettingInput, SettingLine } from '../../session/settings/setting-sheet'
import { settingTold } from './settings-strings'

// The user's own manner, whatever the language of the pane.
const numbers = new Intl.NumberFormat(undefined, { maximumFractionDigits: 4 })
const partOf = (type: 'group' | 'decimal'): string =>
  new Intl.NumberFormat().formatToParts(12345.6).find((part) => part.type === type)?.value ?? ''
const [group, decimal] = [partOf('group'), partOf('decimal')]

/** A number as it stands in its field; a share in percent. */
export function numberShown({ kind }: Pick<SettingLine, 'kind'>, value: SettingInput): string {
  if (typeof value !== 'number') return ''
  return numbers.format(kind === 'share' ? Number((value * 100).toPrecision(12)) : value)
}

/** A number as it was typed, also full-width and with signs between its digits; null where it is blank, NaN where it is none. */
export function numberTyped({ kind }: Pick<SettingLine, 'kind'>, typed: string): number | null {
  let words = foldWidth(typed).replaceAll(/[\s\u202f]/g, '')
  if (group) words = words.replaceAll(group, '')
  words = words.replace(decimal, '.').replace(/%$/, '')
  if (words === '') return null
  const number = /^[+-]?(\d+\.?\d*|\.\d+)$/.test(words) ? Number(words) : NaN
  return kind === 'share' ? Number((number / 100).toPrecision(12)) : number
}

const separators = /[、，,；;\n]/
/** A list as it was typed: of words, days or numbers. */
export function listTyped({ kind }: Pick<SettingLine, 'kind'>, typed: string): readonly (string | number)[] {
  const words = typed
    .split(separators)
    .map((word) => word.trim())
    .filter((word) => word !== '')
  if (kind === 'numbers') return words.map((word) => numberTyped({ kind: 'number' }, word) ?? NaN)
  return kind === 'days' ? words.map(dayTyped) : words
}

/** 2026/3/5 and 2026年3月5日 as 2026-03-05; anything else as it is. */
function dayTyped(word: string): string {
  const [, year, month = '', day = ''] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(foldWidth(word)) ?? []
  return year === undefined ? word : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

export const listShown = (value: SettingInput, locale: Locale): string =>
  Array.isArray(value)
    ? value.map((one) => (typeof one === 'number' ? numbers.format(one) : one)).join(separator(locale))
    : ''
const separator = (locale: Locale): string => (locale === 'zh' ? '、' : ', ')

const weekdays: Readonly<Record<Locale, readonly string[]>> = {
  zh: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
}
/** 1 is Monday. */
export const weekdayName = (day: number, locale: Locale): string => weekdays[locale][day - 1] ?? String(day)

/** Long lists are only counted. */
const SHOWN = 4

/** A value in words, such as the default beside a field. */
export function valueWords(line: SettingLine, value: SettingInput, locale: Locale): string {
  const { kind, unit, choices } = line
  const title = (id: string): string => choices.find((one) => one.id === id)?.title[locale] ?? id
  if (value === 'none') return settingTold('noEnd', locale)
  if (typeof value === 'boolean') return settingTold(value ? 'yes' : 'no', locale)
  if (typeof value === 'number') return numberShown(line, value) + unitWords(kind === 'share' ? percent : unit, locale)
  if (typeof value === 'string') return kind === 'weekdays' ? settingTold('official', locale) : title(value)
  const words = value.map((one) =>
    typeof one === 'number' ? (kind === 'weekdays' ? weekdayName(one, locale) : numbers.format(one)) : title(one),
  )
  if (words.length === 0) return settingTold('noEnd', locale)
  if (words.length <= SHOWN * 2) return words.join(separator(locale)) + unitWords(unit, locale)
  return format(more, { words: words.slice(0, SHOWN).join(separator(locale)), n: words.length }, locale)
}
const more: Text = { zh: '{words}等{n}个', en: '{words} and so on, {n}' }
const percent: Text = { zh: '%', en: '%' }

/** The unit behind a number. */
export const unitWords = (unit: Text | null, locale: Locale): string =>
  unit === null ? '' : locale === 'zh' || unit.en === '%' ? unit[locale] : ` ${unit.en}`
