import { itemsOf, type FieldItems } from '../../../engine/pivot-table/field-items'
import type { RecordField } from '../../../engine/pivot-table/records'
import { DAYS_1904, isCellError, type Cell } from '../../../model/workbook'
import { escapeCellText, escapeXml } from '../xml'

/** A field of a cache: its values listed once, or in every record where it holds nothing but numbers. */
export interface CacheField {
  readonly field: RecordField
  /** Absent where its records say the values themselves. */
  readonly listed?: FieldItems
}

/** A field on an axis is listed as that shows it; of the others all that are more than numbers, as Excel does. */
export function cacheFieldOf(field: RecordField, onAxis: FieldItems | undefined): CacheField {
  if (onAxis) return { field, listed: onAxis }
  const plain = field.cells.every((value) => value === null || typeof value === 'number')
  return plain ? { field } : { field, listed: itemsOf(field.cells) }
}

const dayZero = Date.UTC(1899, 11, 30)
/** A serial as `2026-03-01T00:00:00`. */
export const isoOf = (serial: number, date1904: boolean): string =>
  new Date(Math.round((dayZero + (serial + (date1904 ? DAYS_1904 : 0)) * 86_400_000) / 1000) * 1000)
    .toISOString()
    .slice(0, 19)

/** One value as an item or in a record (ECMA-376 part 1, 18.10.1.90). */
export function valueXml(value: Cell, { dates }: RecordField, date1904: boolean): string {
  if (value === null) return '<m/>'
  if (typeof value === 'string') return `<s v="${escapeCellText(value)}"/>`
  if (typeof value === 'boolean') return `<b v="${value ? 1 : 0}"/>`
  if (isCellError(value)) return `<e v="${escapeXml(value.error)}"/>`
  return dates ? `<d v="${isoOf(value, date1904)}"/>` : `<n v="${value}"/>`
}

/** Longer ones are marked. */
const longText = 255

export function sharedItemsXml({ field, listed }: CacheField, date1904: boolean): string {
  const values = listed?.items ?? [...new Set(field.cells)]
  const numbers = values.filter((value) => typeof value === 'number')
  const texts = values.filter((value) => typeof value === 'string')
  const others = values.some((value) => typeof value === 'boolean' || isCellError(value))
  const words = texts.length > 0 || others
  const blank = values.includes(null)
  const dates = field.dates === true && numbers.length > 0
  const plain = numbers.length > 0 && !dates
  const attributes: Readonly<Record<string, string | number | false>> = {
    containsSemiMixedTypes: !words && !blank && '0',
    containsNonDate: !words && !plain && (dates || blank) && '0',
    containsDate: dates && '1',
    containsString: !words && '0',
    containsBlank: blank && '1',
    containsMixedTypes: words && numbers.length > 0 && '1',
    containsNumber: plain && '1',
    containsInteger: plain && numbers.every(Number.isInteger) && '1',
    minValue: plain && least(numbers),
    maxValue: plain && most(numbers),
    minDate: dates && isoOf(least(numbers), date1904),
    maxDate: dates && isoOf(most(numbers), date1904),
    count: listed ? listed.items.length : false,
    longText: texts.some((text) => text.length > longText) && '1',
  }
  const written = Object.entries(attributes).map(([name, value]) => (value === false ? '' : ` ${name}="${value}"`))
  const items = listed?.items.map((value) => valueXml(value, field, date1904)) ?? []
  return items.length === 0
    ? `<sharedItems${written.join('')}/>`
    : `<sharedItems${written.join('')}>${items.join('')}</sharedItems>`
}

const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b))
const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b))
