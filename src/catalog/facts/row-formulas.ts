import type { RowCells } from '../../model/kpi'
import { civilOf } from '../../model/month'
import type { Profile } from '../../model/profile'
import type { View } from '../../model/rule'
import type { Level, VocabularyId } from '../../model/vocabulary'
import type { Cell } from '../../model/workbook'

/** A cell that a formula takes for a date or a number. */
export const numberIn = (cell: Cell | undefined): number | null => (typeof cell === 'number' ? cell : null)

/** As `=` compares two cells of a formula: texts without case. */
export const isSameText = (one: Cell | undefined, other: Cell | undefined): boolean =>
  typeof one === 'string' && typeof other === 'string' && one.toLowerCase() === other.toLowerCase()

/** Full months between two serials of the 1900 system, as `DATEDIF(…,"m")` counts them; null where the first is the later. */
export function fullMonths(from: number, to: number): number | null {
  if (Math.floor(from) > to || from < 0) return null
  const [start, end] = [civilOf(from), civilOf(to)]
  return (end.year - start.year) * 12 + end.month - start.month - (end.day < start.day ? 1 : 0)
}

/** A rate in a column of its own: null where a number is missing, '-' over 0. */
export const quotient = (above: number | null, below: number | null): number | '-' | null => {
  if (above === null || below === null) return null
  return below === 0 ? '-' : above / below
}
/** The same as a formula; `told` are the cells that must hold numbers. */
export const quotientFormula = (above: string, below: string, told = above): string =>
  `IF(COUNT(${told},${below})<2,"",IF(${below}=0,"-",${above}/${below}))`

/** All spellings of a canonical word. */
export function spellingsOf({ vocabularies }: Profile, vocabulary: VocabularyId, word: string): readonly string[] {
  const others: Readonly<Record<string, readonly string[]>> = vocabularies[vocabulary]
  return [...new Set([word, ...(others[word] ?? [])].map((spelling) => spelling.toLowerCase()))]
}

export const quoted = (word: string): string => `"${word.replaceAll('"', '""')}"`
const list = (parts: readonly string[]): string => `{${parts.join(',')}}`

/** Days by a level as the profile spells it: as a formula 0 where the cell holds no such level. */
export function byLevel(profile: Profile, days: Readonly<Record<Level, number | null>>) {
  const pairs = profile.levels.levels.flatMap((level) => {
    const count = days[level]
    return count === null ? [] : spellingsOf(profile, 'level', level).map((word) => [word, count] as const)
  })
  const known = new Map(pairs)
  return {
    of: (cell: Cell | undefined): number | null =>
      typeof cell === 'string' ? (known.get(cell.toLowerCase()) ?? null) : null,
    formula: (cell: string): string =>
      `SUMPRODUCT((${cell}=${list(pairs.map(([word]) => quoted(word)))})*${list(pairs.map(([, count]) => String(count)))})`,
  }
}

type Closing = 'status' | 'orderDate' | 'lossDate'
const closings = ['orderDate', 'lossDate'] as const

/** Whether a prospect is still followed up, by the cells as they stand: no other result is written, no order and no loss. */
export function isOpen(profile: Profile, view: View<never, Closing>): (row: number) => boolean {
  const words = spellingsOf(profile, 'status', '在跟')
  const status = view.cells('status')
  const closed = closings.map((field) => view.cells(field))
  return (row) => {
    const cell = status?.at(row) ?? null
    const follows = cell === null || (typeof cell === 'string' && words.includes(cell.toLowerCase()))
    return follows && closed.every((cells) => (cells?.at(row) ?? null) === null)
  }
}
export function openFormula(profile: Profile, cells: RowCells<Closing>): string {
  const words = list(spellingsOf(profile, 'status', '在跟').map(quoted))
  const status = cells.at('status')
  const tests = [
    ...(cells.has('status') ? [`OR(${status}="",SUMPRODUCT(--(${status}=${words}))>0)`] : []),
    ...closings.filter(cells.has).map((field) => `${cells.at(field)}=""`),
  ]
  return tests.length > 0 ? `AND(${tests.join(',')})` : 'TRUE'
}
