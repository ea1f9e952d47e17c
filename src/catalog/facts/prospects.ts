import { foldName } from '../../model/fold'
import type { Table } from '../../model/table'
import { shortened, text, type Datum } from '../../model/text'

/** What a matching of cards and loss entries goes by: rules that use it declare these. */
export const cardFields = ['customerName', 'phone', 'model', 'consultant', 'status', 'lossDate'] as const
export const lossFields = ['customerName', 'phone', 'model', 'consultant', 'lossDate'] as const

/** A shorter number is no number: an extension, a remark. */
const MIN_PHONE_LENGTH = 7

export const asPhone = (phone: string): string | null => (phone.length >= MIN_PHONE_LENGTH ? phone : null)
export const phoneAt = (table: Table, row: number): string | null => {
  const phone = table.columns.phone?.values.at(row) ?? null
  return phone === null ? null : asPhone(phone)
}
/** For comparing: 张 三 is 张三, ＴＯＭ is tom. */
export const asName = (word: string): string | null => (mayFold(word) ? foldName(word) || null : word)
/** The fast path: most names are Chinese and hold nothing to fold. */
function mayFold(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at)
    if (unit < 0x4e00 || unit > 0x9fff) return true
  }
  return false
}
const wordAt = (table: Table, row: number, field: 'customerName' | 'consultant'): string | null => {
  const word = table.columns[field]?.values.at(row) ?? null
  return word === null ? null : asName(word)
}
export const nameAt = (table: Table, row: number): string | null => wordAt(table, row, 'customerName')
export const consultantAt = (table: Table, row: number): string | null =>
  wordAt(table, row, 'consultant') ?? table.stated.consultant ?? null
export const lossDateAt = (table: Table, row: number): number | null => table.columns.lossDate?.values.at(row) ?? null

const somebody = text('这位客户', 'This customer')
/** The customer's name as written, for a sentence. */
export const customerAt = (table: Table, row: number): Datum => table.columns.customerName?.values.at(row) ?? somebody

const MAX_NAMES = 10
/** Names for a sentence: the first ten. */
export const listNames = (names: readonly (string | null)[]): readonly string[] =>
  shortened(
    names.filter((name) => name !== null),
    MAX_NAMES,
  )

const nameless = text('没有写姓名', 'without names')
/** The names of some rows of a table, for a sentence. */
export function namesIn(table: Table, rows: readonly number[]): Datum {
  const names = listNames([...new Set(rows.map((row) => table.columns.customerName?.values.at(row) ?? null))])
  return names.length > 0 ? names : nameless
}
