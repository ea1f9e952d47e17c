import { foldWord } from '../../model/fold'
import { cellCode, type Column, type Sheet } from '../../model/workbook'
import { encode } from '../encode'
import { foldHeader } from '../fold-header'
import type { Location } from './location'

export type RowTest = (row: number) => boolean

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

/** A test of a row's word that asks each distinct string once; most are told by their length or first characters alone. */
export function wordTest(column: Column, test: (word: string) => boolean, longest = Infinity): RowTest {
  const { codes, strings } = encode(column)
  const verdicts = new Uint8Array(strings.length)
  return (row) => {
    const code = codes[row] ?? cellCode.blank
    if (code < 0) return false
    if (verdicts[code] === 0) {
      const word = strings[code] as string
      verdicts[code] = word.length <= longest && !startsWithDigits(word) && test(foldWord(word)) ? 2 : 1
    }
    return verdicts[code] === 2
  }
}

/** Three digits open a phone or a number, never a header, a total or a foot. */
const startsWithDigits = (word: string): boolean => /^\d{3}/.test(word)

/** Spaces that stretch a header over its cell. */
const STRETCH = 12

/** Whether a row holds the header's word again, of any of its tiers. */
export function headerTests(sheet: Sheet, { columns, headerRows }: Location): readonly RowTest[] {
  return [...columns.values()].map(({ column, header }) => {
    const cells = sheet.columns[column] as Column
    const tiers = headerRows.map((row) => cells.at(row)).filter((cell) => typeof cell === 'string')
    const words = [header, ...tiers]
    const folded = new Set(words.map(foldHeader))
    return wordTest(
      cells,
      (word) => folded.has(foldHeader(word)),
      Math.max(...words.map(({ length }) => length)) + STRETCH,
    )
  })
}

/** True where more than half of a row's filled cells pass. */
export function isMostly(tests: readonly RowTest[], row: number, cells: number): boolean {
  let hits = 0
  for (let at = 0; at < tests.length; at++) {
    if (tests[at]!(row)) hits++
    // So few columns are left that it cannot be any more.
    else if ((hits + tests.length - at - 1) * 2 <= cells) return false
  }
  return hits * 2 > cells
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
