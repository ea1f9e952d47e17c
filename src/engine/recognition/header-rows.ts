import type { SheetTemplate } from '../../model/template'
import { cellCode, type CodedCells, type Sheet } from '../../model/workbook'
import { encode } from '../encode'
import { foldScript } from '../../model/fold'
import { foldHeader } from '../fold-header'
import { byTemplates } from './by-templates'
import { dictionaryOf, StringMarks, Units, type Dictionary } from './dictionary'
import { spellingsIn } from './spellings'
import { WordEnds } from './word-ends'

interface Known {
  readonly words: ReadonlySet<string>
  /** What a header ends with, or what may be left out there. */
  readonly endings: Units
  readonly ends: WordEnds
  /** By dictionary, then by code: 0 not asked yet, 1 no, 2 a header. */
  readonly verdicts: StringMarks
}
const knownIn = byTemplates((templates): Known => {
  const words = new Set(templates.flatMap((template) => [...spellingsIn(template).own.keys()]))
  const last = new Set([...words].map((word) => word.at(-1) ?? ''))
  const endings = new Units((unit) => last.has(foldScript(unit)) || !/[\p{Script=Han}\d]/u.test(unit))
  return { words, endings, ends: new WordEnds(words), verdicts: new StringMarks() }
})

/** What the headers of some templates may end with. */
export const headerEndings = (templates: readonly SheetTemplate[]): Units => knownIn(templates).endings

const LONGEST = 24
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
  const known = knownIn(templates)
  const columns = sheet.columns.slice(0, Math.min(width, COLUMNS)).map(encode)
  // The columns of the most different words come last: of them only rows are read that may still have headers enough.
  const ordered = columns
    .filter(({ codes }) => hasWords(codes, from))
    .map((cells) => ({ cells, words: variety(cells, from) }))
    .sort((a, b) => a.words - b.words)
  if (ordered.length < HEADERS) return []
  ordered.forEach(({ cells }, at) => countIn(cells, known, from, counts, HEADERS - ordered.length + at))
  const rows: number[] = []
  for (let row = from; row < height; row++) {
    const headers = counts[row] as number
    if (headers < HEADERS) continue
    const filled = columns.filter(({ codes }) => (codes[row] ?? cellCode.blank) !== cellCode.blank).length
    if (headers >= MOSTLY * filled) rows.push(row)
  }
  return rows
}

function hasWords(codes: Int32Array, from: number): boolean {
  for (let row = from; row < codes.length; row++) if (codes[row]! >= 0) return true
  return false
}

/** So many rows show whether a column repeats its words. */
const SAMPLE = 64
function variety({ codes }: CodedCells, from: number): number {
  const step = Math.max(1, Math.floor((codes.length - from) / SAMPLE))
  const seen = new Set<number>()
  for (let row = from; row < codes.length; row += step) if (codes[row]! >= 0) seen.add(codes[row]!)
  return seen.size
}

function countIn({ codes, strings }: CodedCells, known: Known, from: number, counts: Uint8Array, least: number): void {
  const verdicts = known.verdicts.of(strings)
  const dictionary = dictionaryOf(strings)
  const height = Math.min(counts.length, codes.length)
  for (let row = from; row < height; row++) {
    const code = codes[row] as number
    if (code < 0 || (counts[row] as number) < least) continue
    if ((verdicts[code] || judge(dictionary, code, known, verdicts)) === HEADER) counts[row]!++
  }
}

const [OTHER, HEADER] = [1, 2]
function judge(dictionary: Dictionary, code: number, known: Known, verdicts: Uint8Array): number {
  return (verdicts[code] = isHeader(dictionary, code, known) ? HEADER : OTHER)
}

function isHeader(dictionary: Dictionary, code: number, { words, ends }: Known): boolean {
  if (dictionary.length(code) > LONGEST || !ends.pass(dictionary.first(code), dictionary.last(code))) return false
  return words.has(foldHeader(dictionary.strings[code] as string))
}
