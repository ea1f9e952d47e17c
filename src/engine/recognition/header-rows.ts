import type { SheetTemplate } from '../../model/template'
import { cellCode, type CodedCells, type Sheet } from '../../model/workbook'
import { encode } from '../encode'
import { foldScript } from '../../model/fold'
import { foldHeader } from '../fold-header'
import { dictionaryOf, Units } from './dictionary'
import { spellingsIn } from './spellings'

interface Known {
  readonly words: ReadonlySet<string>
  /** What a header ends with, or what may be left out there: most other cells are told by it alone. */
  readonly endings: Units
  /** By dictionary, then by code: 0 not asked yet, 1 no, 2 a header. */
  readonly verdicts: WeakMap<readonly string[], Uint8Array>
}
const kept = new Map<string, { readonly templates: readonly SheetTemplate[]; readonly known: Known }>()
function knownIn(templates: readonly SheetTemplate[]): Known {
  const ids = templates.map(({ id }) => id).join()
  const found = kept.get(ids)
  if (found?.templates.every((template, index) => template === templates[index])) return found.known
  const words = new Set(templates.flatMap((template) => [...spellingsIn(template).own.keys()]))
  const last = new Set([...words].map((word) => word.at(-1) ?? ''))
  const endings = new Units((unit) => last.has(foldScript(unit)) || !/[\p{Script=Han}\d]/u.test(unit))
  const known = { words, endings, verdicts: new WeakMap() }
  kept.set(ids, { templates, known })
  return known
}

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
  for (const cells of columns) countIn(cells, known, from, counts)
  const rows: number[] = []
  for (let row = from; row < height; row++) {
    const headers = counts[row] as number
    if (headers < HEADERS) continue
    const filled = columns.filter(({ codes }) => (codes[row] ?? cellCode.blank) !== cellCode.blank).length
    if (headers >= MOSTLY * filled) rows.push(row)
  }
  return rows
}

function countIn({ codes, strings }: CodedCells, known: Known, from: number, counts: Uint8Array): void {
  const verdicts = verdictsIn(strings, known)
  const height = Math.min(counts.length, codes.length)
  for (let row = from; row < height; row++) {
    const code = codes[row] as number
    if (code < 0) continue
    let verdict = verdicts[code] as number
    if (verdict === 0) verdicts[code] = verdict = isHeader(strings, code, known) ? 2 : 1
    if (verdict === 2) counts[row]!++
  }
}

function verdictsIn(strings: readonly string[], { verdicts }: Known): Uint8Array {
  let found = verdicts.get(strings)
  if (!found || found.length < strings.length) verdicts.set(strings, (found = new Uint8Array(strings.length)))
  return found
}

function isHeader(strings: readonly string[], code: number, { words, endings }: Known): boolean {
  const { last, lengths } = dictionaryOf(strings)
  if ((lengths[code] as number) > LONGEST || !endings.pass(last[code] as number)) return false
  return words.has(foldHeader(strings[code] as string))
}
