import { isCellError, type Cell } from '../../model/workbook'

/** What Excel might take for a formula, a number, a day, a flag or an error when it is written as text. */
const taken = /^['=+\-@#%$¥￥€£(.]|[\d０-９]|^\s*(?:true|false)\s*$/i

/** A value as it is to be written: an apostrophe keeps a text a text (Range.values takes input as a person types it). */
export function asTyped(value: Cell): string | number | boolean {
  if (value === null) return ''
  if (isCellError(value)) return value.error
  return typeof value === 'string' && taken.test(value) ? `'${value}` : value
}
