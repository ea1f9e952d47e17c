import { foldWord } from '../../model/fold'
import type { Column, Sheet } from '../../model/workbook'
import { encode } from '../encode'
import { isFootWord } from '../read-foot'
import { StringTest, Units } from './dictionary'
import type { Location } from './location'

/** 合计3批 and 本月累计 close a table; 平均停留时间 is the name of a figure. */
export const isTotalWord = (word: string): boolean =>
  /^(本?[月日周季年]?(合计|总计|小计|共计)|total|sum).{0,6}$|^(本?[月日周季年]?累计|[月日]?平均|均值)[值数]?[:：]?[\d.]*$/i.test(
    word,
  )

/** A section of a register: its rows are carried over from last month, or new. */
export const sectionOf = (word: string): string | null =>
  /^[（(]?[一二三四五1-5]?[、.)）:：]?(上月(?:留存|结转|遗留)|本月(?:新增|新生))/.exec(word)?.[1] ?? null

/** Written between entries, but none. */
export const isAsideWord = (word: string): boolean =>
  /^[（(]?(以下空白|续页|接上页|接下页|转下页|下接|上接|第[\d一二三四五六七八九十]+页)/.test(word)

/** A title between entries: of a day, of a month, of a form. */
export const isTitleWord = (word: string): boolean =>
  /\d{1,2}[月.]\d{1,2}日?|\d{1,2}月份?|[表卡账册]([（(].*)?$|(顾问|日期|月份|组)[:：]/.test(word)

/** What a row's leading word makes of it, or that it repeats its header. */
export const rowKind = { total: 1, section: 2, foot: 4, header: 8 } as const

const gap = '[\\s(（\u3000\u00a0\u200b]'
/** What the words of totals, sections, asides and feet begin with: all others are told by that alone. */
const openers = '本合總总小共累平均月日tsTSｔｓＴＳ上以续續接转轉下第销銷展店经經填制製审審顾顧备備说說注註'
/** What a section may be counted by. */
const counters = '一二三四五1-5１-５'
const opening = new RegExp(`^${gap}*(?:[${openers}]|[${counters}][\\s\u200b]*[、.．)）:：]?[\\s\u200b]*[上本])`)
/** A string that begins with another unit is told by that alone, one that begins with a number by the unit behind it. */
const beginnings = new Units((unit) => new RegExp(`${gap}|[${openers}${counters}]`).test(unit))
const counting = new Units((unit) => new RegExp(`[${counters}]`).test(unit))
const counted = new Units((unit) => /[\s\u200b、.．)）:：上本]/.test(unit))
const openings = { beginnings, endings: new Units(() => true), pass: (first: number) => beginnings.pass(first) }
const kindsIn = new StringTest(openings, (dictionary, code) => {
  if (counting.pass(dictionary.first(code)) && !counted.pass(dictionary.second(code))) return 0
  return kindOf(dictionary.strings[code] as string)
})
/** So few strings are looked for one by one. */
const FEW = 6

/** Marks the kinds of rows by the words of their leading columns; each string of the workbook is judged once. */
export function rowKinds(columns: readonly Column[], first: number, kinds: Uint8Array): Uint8Array {
  for (const column of columns) {
    const { codes: cells, strings } = encode(column)
    const { verdicts, codes } = kindsIn.of(strings)
    if (codes.length <= FEW) for (const code of codes) markRows(cells, code, first, kinds, verdicts[code] as number)
    else markKinds(cells, verdicts, first, kinds)
  }
  return kinds
}

function markRows(cells: Int32Array, code: number, from: number, kinds: Uint8Array, kind: number): void {
  for (let row = cells.indexOf(code, from); row >= 0 && row < kinds.length; row = cells.indexOf(code, row + 1))
    kinds[row]! |= kind
}

function markKinds(cells: Int32Array, verdicts: Uint8Array, from: number, kinds: Uint8Array): void {
  const height = Math.min(kinds.length, cells.length)
  for (let row = from; row < height; row++) {
    const code = cells[row] as number
    if (code < 0) continue
    const kind = verdicts[code] as number
    if (kind !== 0) kinds[row]! |= kind
  }
}

function kindOf(cell: string): number {
  if (!opening.test(cell)) return 0
  const word = foldWord(cell)
  return (
    (isTotalWord(word) || isAsideWord(word) ? rowKind.total : 0) |
    (sectionOf(word) !== null ? rowKind.section : 0) |
    (isFootWord(word) ? rowKind.foot : 0)
  )
}

const LEADING = 3
const WIDEST = 6
/** The columns where totals, sections and feet are written: those up to the third that is read. */
export function leadingColumns(sheet: Sheet, { columns, block }: Location): readonly Column[] {
  const read = [...columns.values()].map(({ column }) => column).sort((a, b) => a - b)
  const last = read[Math.min(LEADING, read.length) - 1] ?? block.left
  const first = Math.max(block.left, last - WIDEST + 1)
  const near = sheet.columns.slice(first, last + 1)
  return [...new Set([...near, ...read.slice(0, LEADING).map((column) => sheet.columns[column] as Column)])]
}
