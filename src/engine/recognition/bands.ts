import { foldWord } from '../../model/fold'
import { namedMonth } from '../month-words'
import { isFootWord } from '../read-foot'
import type { Region } from './header-tries'
import type { Location } from './location'
import { foldsOf } from './spellings'
import type { Words } from './tiers'

/** A stretch of rows with a header of its own, and the rows in which that header may stand. */
export interface Band {
  readonly region: Region
  readonly rows: readonly (readonly number[])[]
}

const ENOUGH = 0.6
const TITLE_ROWS = 3

/** Splits a sheet's rows where another header begins; the same header again, as at page breaks, goes on with the table. */
export function bandsOf(first: Location, rows: readonly number[], words: Words, height: number): readonly Band[] {
  const starts: { readonly top: number; readonly rows: readonly (readonly number[])[] }[] = []
  let header = first.headerRows
  let skipTo = 0
  for (const row of rows) {
    if (row < skipTo) continue
    const isPageBreak = header.some((tier) => isSame(words.of(tier), words.of(row)))
    const title = titleAbove(words, row, header.at(-1) ?? 0)
    if (isPageBreak && title === row) continue
    const tiers = [[row], [row, row + 1], [row - 1, row], [row, row + 1, row + 2]].filter(
      (some) => (some[0] ?? 0) > (header.at(-1) ?? 0),
    )
    starts.push({ top: title, rows: tiers })
    header = [row]
    skipTo = row + 2
  }
  const { left, right } = { left: 0, right: words.width }
  const tops = starts.map(({ top }) => top)
  return [
    { region: { top: 0, bottom: tops[0] ?? height, left, right }, rows: [first.headerRows] },
    ...starts.map(({ top, rows: at }, index) => ({
      region: { top, bottom: tops[index + 1] ?? height, left, right },
      rows: at,
    })),
  ]
}

function isSame(header: readonly string[], row: readonly string[]): boolean {
  let same = 0
  let filled = 0
  row.forEach((word, column) => {
    if (word === '') return
    filled++
    if (foldsOf(word)[0] === foldsOf(header[column] ?? '')[0]) same++
  })
  return filled > 0 && same >= ENOUGH * filled
}

/** The row where the title above a header begins; the header's own row where there is none. */
function titleAbove(words: Words, row: number, after: number): number {
  let top = row
  for (let at = row - 1; at > after && row - at <= TITLE_ROWS; at--) {
    const filled = words.of(at).filter((word) => word !== '')
    if (words.filled(at) === 0) continue
    if (words.filled(at) > 2 || filled.length === 0 || filled.some((word) => isFootWord(foldWord(word)))) break
    if (!filled.some(isTitle)) break
    top = at
  }
  return top
}

const isTitle = (word: string): boolean =>
  namedMonth(word) !== null || /\d{1,2}[月.]\d{1,2}日?|[表卡账册]([（(].*)?$|(顾问|日期|月份|组)\s*[:：]/.test(word)
