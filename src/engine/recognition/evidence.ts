import { foldWidth } from '../../model/fold'
import { cellCode, type CodedCells, type Column } from '../../model/workbook'
import { encode } from '../encode'
import { readCell } from '../parse'
import { isCommonName } from './surnames'

/** What the cells of a column look like; each distinct one counts once. */
export type Kind = 'mobile' | 'digits' | 'date' | 'time' | 'number' | 'day' | 'flag' | 'name' | 'vin' | 'plate'
type Value = string | number | boolean

/** How many of the first cells were asked whether they are of a kind, and how many are. */
interface Asked {
  of: number
  are: number
}

const ROWS = 200
const DISTINCT = 60
const { blank, number, firstError } = cellCode

/** A bounded sample of a column's cells, looked at no further than what is asked needs. */
export class Evidence {
  private readonly asked = new Map<Kind, Asked>()
  private readonly distinct: Value[] = []
  private readonly codesRead: number[] = []
  private readonly texts = new Set<string>()
  private words: readonly string[] | undefined
  private looked = 0
  private isWhole = false
  constructor(
    private readonly cells: CodedCells,
    private row: number,
    private readonly bottom: number,
  ) {}

  /** The distinct cells, as they come. */
  get values(): readonly Value[] {
    while (this.lookOn());
    return this.distinct
  }

  get isEmpty(): boolean {
    return this.distinct.length === 0 && !this.lookOn()
  }

  /** Whether so many cells hold anything. */
  holds(least: number): boolean {
    while (this.looked < least && this.lookOn());
    return this.looked >= least
  }

  /** The share of distinct cells that are of a kind; 0 where there are none. */
  share(kind: Kind): number {
    const { length } = this.values
    const asked = this.askedOf(kind)
    while (asked.of < length) this.askNext(kind, asked)
    return length === 0 ? 0 : asked.are / length
  }

  /** Whether that share is so high: told as soon as no cell that is still to come can change it. */
  reaches(kind: Kind, share: number): boolean {
    const asked = this.askedOf(kind)
    for (;;) {
      const most = this.isWhole ? this.distinct.length : DISTINCT
      if (most === 0 || (most - asked.of + asked.are) / most < share) return false
      if (asked.are / most >= share) return true
      if (asked.of < this.distinct.length || this.lookOn()) this.askNext(kind, asked)
    }
  }

  /** The share of distinct cells that a test of words passes. */
  shareOf(test: (word: string) => boolean): number {
    this.words ??= this.values.map(String)
    return this.words.length === 0 ? 0 : this.words.filter(test).length / this.words.length
  }

  private askedOf(kind: Kind): Asked {
    let asked = this.asked.get(kind)
    if (!asked) this.asked.set(kind, (asked = { of: 0, are: 0 }))
    return asked
  }

  private askNext(kind: Kind, asked: Asked): void {
    if (tests[kind](this.distinct[asked.of++] as Value)) asked.are++
  }

  /** Looks for another distinct cell. */
  private lookOn(): boolean {
    const { codes, strings, numbers } = this.cells
    const before = this.distinct.length
    while (this.row < this.bottom && this.looked < ROWS && this.distinct.length < DISTINCT) {
      const row = this.row++
      const code = codes[row] as number
      if (code === blank || code <= firstError) continue
      this.looked++
      if (code === number) this.add(numbers[row] as number)
      else if (code < 0) this.add(code === cellCode.true)
      else if (!this.codesRead.includes(code)) {
        this.codesRead.push(code)
        const text = (strings[code] as string).trim()
        if (text === '' || this.texts.has(text)) continue
        this.texts.add(text)
        this.distinct.push(text)
      }
      if (this.distinct.length > before) return true
    }
    this.isWhole = true
    return false
  }

  private add(value: number | boolean): void {
    if (!this.distinct.includes(value)) this.distinct.push(value)
  }
}

/** Rows of a sheet's rectangle, before `bottom`. */
export function evidenceOf(column: Column, top: number, bottom: number): Evidence {
  const cells = encode(column)
  return new Evidence(cells, top, Math.min(bottom, cells.codes.length))
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
const bare = (value: string): string => (/^\d+$/.test(value) ? value : foldWidth(value).replace(/[\s\-—–_.()]/g, ''))
