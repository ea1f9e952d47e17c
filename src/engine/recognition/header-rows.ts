import type { SheetTemplate } from '../../model/template'
import { cellCode, type CodedCells, type Sheet } from '../../model/workbook'
import { encode } from '../encode'
import { foldScript } from '../../model/fold'
import { byTemplates } from './by-templates'
import { Units } from './dictionary'
import { headerCodes, headersOf } from './header-words'
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
/** Entries hold words that head columns elsewhere, A or 首次 or 置换: a header row is mostly headers. */
const MOSTLY = 0.5

/** The rows below `from` that are mostly headers of any form, three or more. */
export function headerRowsBelow(
  sheet: Sheet,
  templates: readonly SheetTemplate[],
  from: number,
  width: number,
): readonly number[] {
  const height = sheet.columns[0]?.length ?? 0
  const counts = new Uint8Array(height)
  const headers = headersIn(templates)
  const columns = sheet.columns.slice(0, Math.min(width, COLUMNS)).map(encode)
  // The columns of the most different words come last: of them only rows are read that may still have headers enough.
  const ordered = columns
    .filter(({ codes }) => hasWords(codes, from))
    .map((cells) => ({ cells, words: variety(cells, from) }))
    .sort((a, b) => a.words - b.words)
  if (ordered.length < HEADERS) return []
  ordered.forEach(({ cells }, at) => countIn(cells, headers, from, counts, HEADERS - ordered.length + at))
  const rows: number[] = []
  for (let row = from; row < height; row++) {
    const found = counts[row] as number
    if (found < HEADERS) continue
    if (found >= MOSTLY * filledIn(columns, row)) rows.push(row)
  }
  return rows
}

const filledIn = (columns: readonly CodedCells[], row: number): number =>
  columns.filter(({ codes }) => (codes[row] ?? cellCode.blank) !== cellCode.blank).length

function hasWords(codes: Int32Array, from: number): boolean {
  for (let row = from; row < codes.length; row++) if (codes[row]! >= 0) return true
  return false
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

function countIn(
  { codes, strings }: CodedCells,
  headers: Uint8Array,
  from: number,
  counts: Uint8Array,
  least: number,
): void {
  const { numbers } = headerCodes(strings)
  const height = Math.min(counts.length, codes.length)
  for (let row = from; row < height; row++) {
    const code = codes[row] as number
    if (code < 0 || (counts[row] as number) < least) continue
    const number = numbers[code] as number
    if (number !== 0 && headers[number] === 1) counts[row]!++
  }
}
