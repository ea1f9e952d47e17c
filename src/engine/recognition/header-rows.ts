import type { SheetTemplate } from '../../model/template'
import { cellCode, type CodedCells, type Sheet } from '../../model/workbook'
import { encode } from '../encode'
import { foldScript } from '../../model/fold'
import { byTemplates } from './by-templates'
import { Units } from './dictionary'
import { headersOf, isMarked, markHeaders } from './header-words'
import { RowBytes } from './row-bytes'
import { spellingsIn } from './spellings'

/** What the headers of some templates may end with, or what may be left out there. */
export const headerEndings = byTemplates((templates): Units => {
  const words = templates.flatMap((template) => [...spellingsIn(template).own.keys()])
  const last = new Set(words.map((word) => word.at(-1) ?? ''))
  return new Units((unit) => last.has(foldScript(unit)) || !/[\p{Script=Han}\d]/u.test(unit))
})
const headersIn = byTemplates(headersOf)

const HEADERS = 3
/** A header that begins anew says so within so many columns. */
const COLUMNS = 8
const countsOfRows = new RowBytes()

/**
 * The rows below `from` that are mostly headers of any form, three or more. Entries hold words that head columns elsewhere, A or 首次
 * or 置换: a header row has at least as many headers as other cells.
 */
export function headerRowsBelow(
  sheet: Sheet,
  templates: readonly SheetTemplate[],
  from: number,
  width: number,
): readonly number[] {
  const height = sheet.columns[0]?.length ?? 0
  const headers = headersIn(templates)
  const columns = sheet.columns.slice(0, Math.min(width, COLUMNS)).map(encode)
  // Most sheets are told by so many columns to hold no further header, whatever stands in the others.
  let telling = Math.min(Math.floor(columns.length / 2) + 1, columns.length - HEADERS + 1)
  for (const cells of columns) if (telling > 0 && holdsNoHeader(cells, headers, from, height)) telling--
  if (telling <= 0) return []
  // The columns of the most different words come last: of them only rows are read that may still have headers enough.
  const ordered = columns.map((cells) => ({ cells, words: variety(cells, from) })).sort((a, b) => a.words - b.words)
  const counts = countsOfRows.zeros(height)
  const rows = ordered.flatMap(({ cells }, at) =>
    countIn(cells, headers, from, height, counts, HEADERS - ordered.length + at),
  )
  return rows.filter((row) => counts[row]! * 2 >= filledIn(columns, row)).sort((a, b) => a - b)
}

const filledIn = (columns: readonly CodedCells[], row: number): number =>
  columns.filter(({ codes }) => (codes[row] ?? cellCode.blank) !== cellCode.blank).length

/** Whether every row of a column holds something, and none of them a header. */
function holdsNoHeader({ codes, strings }: CodedCells, headers: Uint8Array, from: number, height: number): boolean {
  if (codes.length < height || codes.indexOf(cellCode.blank, from) >= 0) return false
  const marked = markHeaders(strings, headers)
  for (let row = from; row < height; row++) {
    const code = codes[row] as number
    if (code >= 0 && isMarked(marked, code)) return false
  }
  return true
}

/** So many rows show whether a column repeats its words. */
const SAMPLE = 64
const seen = new Uint8Array(256)
function variety({ codes }: CodedCells, from: number): number {
  const step = Math.max(1, Math.floor((codes.length - from) / SAMPLE))
  seen.fill(0)
  let words = 0
  for (let row = from; row < codes.length; row += step) {
    const code = codes[row] as number
    if (code < 0 || seen[code & 255] === 1) continue
    seen[code & 255] = 1
    words++
  }
  return words
}

/** Counts the headers of a column in rows that have `least` already; tells the rows that now have enough. */
function countIn(
  { codes, strings }: CodedCells,
  headers: Uint8Array,
  from: number,
  height: number,
  counts: Uint8Array,
  least: number,
): readonly number[] {
  const marked = markHeaders(strings, headers)
  const enough: number[] = []
  const end = Math.min(height, codes.length)
  for (let row = from; row < end; row++) {
    if (least > 0 && (counts[row] as number) < least) continue
    const code = codes[row] as number
    if (code >= 0 && isMarked(marked, code) && ++counts[row]! === HEADERS) enough.push(row)
  }
  return enough
}
