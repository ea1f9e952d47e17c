import type { SheetTemplate } from '../../model/template'
import { cellCode, type Sheet } from '../../model/workbook'
import { encode } from '../encode'
import { foldHeader } from '../fold-header'
import { spellingsIn } from './spellings'

interface Known {
  readonly words: ReadonlySet<string>
  /** What a header ends with: most other cells are told by it alone. */
  readonly endings: ReadonlySet<string>
  /** By dictionary, then by code: 0 not asked yet, 1 no, 2 a header. */
  readonly verdicts: WeakMap<readonly string[], Uint8Array>
}
const kept = new Map<string, { readonly templates: readonly SheetTemplate[]; readonly known: Known }>()
function knownIn(templates: readonly SheetTemplate[]): Known {
  const ids = templates.map(({ id }) => id).join()
  const found = kept.get(ids)
  if (found?.templates.every((template, index) => template === templates[index])) return found.known
  const words = new Set(templates.flatMap((template) => [...spellingsIn(template).own.keys()]))
  const known = { words, endings: new Set([...words].map((word) => word.at(-1) ?? '')), verdicts: new WeakMap() }
  kept.set(ids, { templates, known })
  return known
}

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
  const counts = new Uint16Array(height)
  const filled = new Uint16Array(height)
  const known = knownIn(templates)
  for (let column = 0; column < Math.min(width, COLUMNS); column++) {
    const { codes, strings } = encode(sheet.columns[column]!)
    let verdicts = known.verdicts.get(strings)
    if (!verdicts || verdicts.length < strings.length)
      known.verdicts.set(strings, (verdicts = new Uint8Array(strings.length)))
    for (let row = from; row < height; row++) {
      const code = codes[row] ?? cellCode.blank
      if (code === cellCode.blank) continue
      filled[row]!++
      if (code < 0) continue
      if (verdicts[code] === 0) verdicts[code] = isHeader(strings[code] as string, known) ? 2 : 1
      if (verdicts[code] === 2) counts[row]!++
    }
  }
  const rows: number[] = []
  for (let row = from; row < height; row++) {
    const headers = counts[row] as number
    if (headers >= HEADERS && headers >= MOSTLY * (filled[row] as number)) rows.push(row)
  }
  return rows
}

function isHeader(word: string, { words, endings }: Known): boolean {
  if (word.length > LONGEST) return false
  const ending = word.at(-1) ?? ''
  if (!endings.has(ending) && /[\p{Script=Han}\d]/u.test(ending)) return false
  return words.has(foldHeader(word))
}
