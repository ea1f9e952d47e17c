import type { Values } from '../model/table'
import { cellCode, DAYS_1904, type Column } from '../model/workbook'
import { encode } from './encode'
import { parseCell, type Parsing } from './parse'
import { SERIALS } from './parse-date'
import { PICTURE } from './pictures'
import { numberValues } from './number-values'
import { codedValues } from './values'

/** The entries of a table within a sheet's column. */
export interface Entries {
  /** Rows of the sheet's columns (not of the worksheet), one per entry. */
  readonly offsets: Int32Array
  /** Further rows of an entry, by entry: only where one runs over several. */
  readonly continued: ReadonlyMap<number, readonly number[]>
}

export interface Typing extends Parsing {
  readonly fillDown: boolean
  /** The texts of an entry's rows make one value. */
  readonly joined: boolean
  /** A blank row of a cell merged downwards, to the row that holds its value. */
  readonly merged?: ReadonlyMap<number, number>
  /** The rows where a picture stands, for a blank cell that is to be signed. */
  readonly pictured?: ReadonlySet<number>
}

const numeric = new Set(['number', 'money', 'share', 'date', 'time'])

/** A sheet's column as its field's type reads it, entry by entry; each distinct string is read once. */
export function typeColumn(column: Column, entries: Entries, typing: Typing): Values {
  if (!numeric.has(typing.type)) return typeWords(column, entries, typing)
  const odd: number[] = []
  const numbers = typeNumbers(column, entries, typing, odd)
  return numberValues(numbers, typing.merged ? undefined : odd)
}

/** The values of a column of numbers, dates or times; NaN is blank. The odd rows are added to `odd`, see `Values`. */
export function typeNumbers(
  column: Column,
  { offsets }: Pick<Entries, 'offsets'>,
  typing: Typing,
  odd: number[] = [],
): Float64Array {
  const { codes, strings, numbers } = encode(column)
  const read = new Map<number, number>()
  const out = new Float64Array(offsets.length)
  const parse = (cell: string | number): number => (parseCell(cell, typing) as number | null) ?? Number.NaN
  const { merged, date1904 } = typing
  const isDate = typing.type === 'date'
  const [sure, epoch] = [isDate ? SERIALS.lastSure : -Infinity, date1904 ? DAYS_1904 : 0]
  for (let row = 0; row < offsets.length; row++) {
    const own = offsets[row] as number
    const offset = merged === undefined ? own : (merged.get(own) ?? own)
    const code = codes[offset] ?? cellCode.blank
    if (code === cellCode.number) {
      const value = numbers[offset] as number
      if (value >= SERIALS.first && value <= sure) out[row] = Math.floor(value) + epoch
      else {
        if (isDate) odd.push(row)
        out[row] = parse(value)
      }
    } else if (code >= 0) {
      odd.push(row)
      let value = read.get(code)
      if (value === undefined) read.set(code, (value = parse(strings[code] as string)))
      out[row] = value
    } else {
      if (code !== cellCode.blank) odd.push(row)
      out[row] = typing.fillDown && code === cellCode.blank && row > 0 ? (out[row - 1] as number) : Number.NaN
    }
  }
  return out
}

function typeWords(column: Column, { offsets, continued }: Entries, typing: Typing): Values {
  const { codes, strings, numbers, errors } = encode(column)
  const distinct: (string | boolean)[] = []
  const written: number[] = []
  const known = new Map<string | number | boolean, number>()
  const add = (value: string | number | boolean, string: number): number => {
    written.push(string)
    return distinct.push(value as string) - 1
  }
  const codeOf = (value: string | number | boolean | null): number => {
    if (value === null) return -1
    let code = known.get(value)
    if (code === undefined) known.set(value, (code = add(value, -1)))
    return code
  }
  // A column's own share of a large dictionary: unread, else the typed code plus one offset for blank.
  const UNREAD = -2
  const read = new Int32Array(strings.length).fill(UNREAD)
  const out = new Int32Array(offsets.length)
  const { pictured } = typing
  const isPictured = (row: number, offset: number): boolean =>
    pictured !== undefined && [offset, ...(continued.get(row) ?? [])].some((one) => pictured.has(one))
  for (let row = 0; row < offsets.length; row++) {
    const own = offsets[row] as number
    const offset = typing.merged?.get(own) ?? own
    const code = codes[offset] ?? cellCode.blank
    if (code >= 0) {
      if (read[code] === UNREAD) {
        const value = parseCell(strings[code] as string, typing)
        // Strings of one dictionary differ already: only folded ones need to be looked up.
        read[code] = value === strings[code] ? add(value, code) : codeOf(value)
      }
      out[row] = read[code] as number
    } else if (code === cellCode.blank && isPictured(row, offset)) out[row] = codeOf(PICTURE)
    else if (code === cellCode.blank) out[row] = typing.fillDown && row > 0 ? (out[row - 1] as number) : -1
    else if (code === cellCode.number) out[row] = codeOf(parseCell(numbers[offset] as number, typing))
    else if (code === cellCode.true || code === cellCode.false)
      out[row] = codeOf(parseCell(code === cellCode.true, typing))
    else out[row] = codeOf(parseCell({ error: errors[cellCode.firstError - code] ?? '' }, typing))
  }
  if (typing.joined && typing.type === 'text') {
    for (const [row, more] of continued) {
      const lines = [distinct[out[row] as number], ...more.map((offset) => parseCell(column.at(offset), typing))]
      out[row] = codeOf(lines.filter((line) => typeof line === 'string').join('') || null)
    }
  }
  return codedValues(out, distinct, { strings, at: Int32Array.from(written) })
}
