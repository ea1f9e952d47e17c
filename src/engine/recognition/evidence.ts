import { foldWidth } from '../../model/fold'
import { cellCode, type Column } from '../../model/workbook'
import { encode } from '../encode'
import { readCell } from '../parse'
import { isCommonName } from './surnames'

/** What the cells of a column look like; each distinct one counts once. */
export type Kind = 'mobile' | 'digits' | 'date' | 'time' | 'number' | 'day' | 'flag' | 'name' | 'vin' | 'plate'
type Value = string | number | boolean

/** A bounded sample of a column's cells. */
export class Evidence {
  private readonly counts = new Map<Kind, number>()
  private words: readonly string[] | undefined
  constructor(
    /** How many cells were filled of those looked at. */
    readonly filled: number,
    readonly values: readonly Value[],
  ) {}

  /** The share of distinct cells that are of a kind; 0 where there are none. */
  share(kind: Kind): number {
    let count = this.counts.get(kind)
    if (count === undefined) this.counts.set(kind, (count = this.values.filter((value) => tests[kind](value)).length))
    return this.values.length === 0 ? 0 : count / this.values.length
  }

  /** The share of distinct cells that a test of words passes. */
  shareOf(test: (word: string) => boolean): number {
    this.words ??= this.values.map(String)
    return this.words.length === 0 ? 0 : this.words.filter(test).length / this.words.length
  }
}

const ROWS = 200
const DISTINCT = 60
/** Rows of a sheet's rectangle, before `bottom`. */
export function evidenceOf(column: Column, top: number, bottom: number): Evidence {
  const { codes, strings, numbers } = encode(column)
  const values: Value[] = []
  const seen = new Set<Value>()
  const read = new Set<number>()
  let filled = 0
  let looked = 0
  for (let row = top; row < bottom && looked < ROWS && values.length < DISTINCT; row++) {
    const code = codes[row] ?? cellCode.blank
    if (code === cellCode.blank || code <= cellCode.firstError) continue
    looked++
    filled++
    if (code >= 0 && read.has(code)) continue
    read.add(code)
    const value =
      code >= 0 ? (strings[code] as string).trim() : code === cellCode.number ? (numbers[row] as number) : code === -3
    if (value === '' || seen.has(value)) continue
    seen.add(value)
    values.push(value)
  }
  return new Evidence(filled, values)
}

const FIRST_DATE = 36_526
const LAST_DATE = 55_153
const dates =
  /^'?(?:(?:\d{4}|\d{2})[年./、-]\d{1,2}[月./、-]\d{1,2}[日号]?(\s.*)?|\d{1,2}月\d{1,2}[日号]?|\d{1,2}[./-]\d{1,2}|20\d{6}|\d{1,2}[日号]|[一二三四五六七八九十〇零]{1,4}年?[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}[日号]?)$/
const times =
  /^(上午|下午|am|pm)?\s*\d{1,2}\s*[:：;；.,，点时]\s*\d{0,2}(?:[:：分]\d{0,2})?分?秒?(\s*[-~至到—–]+\s*\d{1,2}.*)?$/i
const plates = /^[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·.\s-]?[A-Z0-9]{5,6}$/i
const flagOnly = { type: 'flag', month: null, year: null, today: 0, date1904: false } as const

/** A word that begins with another letter or character is no number, date or time: told without reading on. */
const numerals = new Set(Array.from('apAP上下一二三四五六七八九十零', (unit) => unit.charCodeAt(0)))
function mayCount(value: Value): value is string {
  if (typeof value !== 'string') return false
  const unit = value.charCodeAt(0)
  const isLetter =
    (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x4e00 && unit <= 0x9fff)
  return !isLetter || numerals.has(unit)
}

const isWithin = (value: number, from: number, before: number): boolean => value >= from && value < before
/** A minus sign is read over, as any dash in a phone. */
const isWhole = (value: number, from: number, before: number): boolean =>
  Number.isInteger(value) && isWithin(Math.abs(value), from, before)

const tests: Readonly<Record<Kind, (value: Value) => boolean>> = {
  mobile: (value) =>
    typeof value === 'number'
      ? isWhole(value, 13_000_000_000, 20_000_000_000) || isWhole(value, 8_613_000_000_000, 8_620_000_000_000)
      : mayCount(value) && /^(\+?0{0,2}86)?1[3-9]\d{9}$/.test(bare(value)),
  digits: (value) =>
    typeof value === 'number'
      ? isWhole(value, 10_000, 1e21)
      : mayCount(value) && /^\+?\d{5,}(转\d+)?$/.test(bare(value)),
  date: (value) =>
    typeof value === 'number'
      ? value >= FIRST_DATE && value < LAST_DATE
      : mayCount(value) && dates.test(foldWidth(value)),
  day: (value) => typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 31,
  time: (value) =>
    typeof value === 'number'
      ? (value > 0 && value < 1) || (value >= FIRST_DATE && value % 1 > 0)
      : mayCount(value) && times.test(foldWidth(value)),
  number: (value) =>
    typeof value === 'number' ||
    (mayCount(value) && /^[¥￥]?[+-]?[\d,]+(\.\d+)?\s*([%％]|万?元?|[^\d\s.]{0,2})$/.test(foldWidth(value))),
  flag: (value) => {
    const read = readCell(value, flagOnly)
    return read !== null && read.why === undefined
  },
  name: (value) => typeof value === 'string' && isCommonName(value),
  vin: (value) => typeof value === 'string' && /^[A-HJ-NPR-Z0-9]{17}$/i.test(value),
  plate: (value) => typeof value === 'string' && plates.test(foldWidth(value)),
}

/** As it is dialled. */
const bare = (value: string): string => foldWidth(value).replace(/[\s\-—–_.()]/g, '')
