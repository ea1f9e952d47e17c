import { foldWord } from '../../model/fold'
import { cellCode, type Column, type Sheet } from '../../model/workbook'
import { encode } from '../encode'
import { foldHeader } from '../fold-header'
import { isFootWord } from '../read-foot'
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

/** What a row's leading word makes of it. */
export const rowKind = { total: 1, section: 2, foot: 4 } as const

/** What the words of totals, sections, asides and feet begin with: all others are told by that alone. */
const opening =
  /^[\s(（\u3000\u00a0\u200b]*[本合總总小共累平均月日tsTSｔｓＴＳ上一二三四五1-5以续續接转轉下第销銷展店经經填制製审審顾顧备備说說注註]/
const ASKED = 128
const kindsIn = new WeakMap<readonly string[], Uint8Array>()

/** The kinds of rows by the words of their leading columns; each distinct string of the workbook is judged once. */
export function rowKinds(columns: readonly Column[], first: number, height: number): Uint8Array {
  const marks = new Uint8Array(height)
  for (const column of columns) {
    const { codes, strings } = encode(column)
    let kinds = kindsIn.get(strings)
    if (!kinds || kinds.length < strings.length) kindsIn.set(strings, (kinds = new Uint8Array(strings.length)))
    for (let row = first; row < height; row++) {
      const code = codes[row] ?? cellCode.blank
      if (code < 0) continue
      if (kinds[code] === 0) kinds[code] = ASKED | kindOf(strings[code] as string)
      marks[row]! |= (kinds[code] as number) & ~ASKED
    }
  }
  return marks
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

/** Spaces that stretch a header over its cell. */
const STRETCH = 12

/** So many columns tell by any spelling whether a row may repeat the header; the others by the very same string. */
const TELLING = 3

/** How many cells of each row only repeat their column's header, of any of its tiers; 0 where it plainly is no header. */
export function countHeaders(
  sheet: Sheet,
  { columns, headerRows }: Location,
  first: number,
  height: number,
): Uint16Array {
  const tests = [...columns.values()].map(({ column, header }) =>
    headerTest(sheet.columns[column] as Column, header, headerRows),
  )
  const hits = new Uint8Array(height)
  tests.forEach(({ codes, own, isAgain }, at) => {
    const [upper = NONE, middle = NONE, lower = NONE] = own
    for (let row = first; row < height; row++) {
      const code = codes[row] as number
      if (code < 0) continue
      if (code === upper || code === middle || code === lower || (at < TELLING && isAgain(code))) hits[row] = 1
    }
  })
  const counts = new Uint16Array(height)
  for (let row = first; row < height; row++) {
    if (hits[row] === 0) continue
    for (const { codes, own, isAgain } of tests) {
      const code = codes[row] as number
      if (code >= 0 && (own.includes(code) || isAgain(code))) counts[row]!++
    }
  }
  return counts
}

const NONE = -1000
function headerTest(column: Column, header: string, headerRows: readonly number[]) {
  const { codes, strings } = encode(column)
  const own = headerRows.map((row) => codes[row] ?? cellCode.blank).filter((code) => code >= 0)
  const words = [header, ...own.map((code) => strings[code] as string)]
  const folded = new Set(words.map(foldHeader))
  const endings = new Set(words.map((word) => word.trimEnd().at(-1)))
  const longest = Math.max(...words.map(({ length }) => length)) + STRETCH
  const isAgain = (code: number): boolean => {
    const cell = strings[code] as string
    if (cell.length > longest) return false
    const ending = cell[cell.length - 1]
    return (endings.has(ending) || ending === ' ' || ending === '\u3000') && folded.has(foldHeader(cell))
  }
  return { codes, own, isAgain }
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

export function countFilled(columns: readonly Column[], height: number): Uint16Array {
  const filled = new Uint16Array(height)
  for (const column of columns) {
    const { codes } = encode(column)
    for (let row = 0; row < height; row++) if (codes[row] !== cellCode.blank) (filled[row] as number)++
  }
  return filled
}
