import type { SheetTemplate, Spread } from '../../model/template'
import { foldsOf } from '../recognition/spellings'
import { WordEnds } from '../recognition/word-ends'
import { isEntryRow } from './entry-rows'
import { groupOver, type HeadGrid } from './head-grid'

/** Columns of which each stands for a word. */
export interface SpreadHeads {
  readonly spread: Spread
  readonly row: number
  readonly words: readonly { readonly word: string; readonly column: number }[]
}

interface Spelled {
  readonly wordOf: ReadonlyMap<string, string>
  readonly spellings: readonly string[]
  readonly ends: WordEnds
  readonly needed: number
}
const known = new WeakMap<Spread, Spelled>()
/** How a spread's words are spelled, and how many of them are needed. */
function spelledIn(spread: Spread): Spelled {
  let found = known.get(spread)
  if (!found) {
    const wordOf = new Map(
      Object.entries(spread.headers).flatMap(([word, headers]) =>
        headers.flatMap(foldsOf).map((folded) => [folded, word] as const),
      ),
    )
    const needed = Math.max(2, Math.ceil(Object.keys(spread.headers).length * 0.6))
    const spellings = [...wordOf.keys()]
    known.set(spread, (found = { wordOf, spellings, ends: new WordEnds(spellings), needed }))
  }
  return found
}

/** The columns of a template's spreads: of one row, at least two and most of the words. */
export function findSpreads(template: SheetTemplate, grid: HeadGrid): readonly SpreadHeads[] {
  const { spreads = [] } = template.layout
  const taken = new Set<string>()
  return spreads.flatMap((spread) => {
    const { wordOf, spellings, ends, needed } = spelledIn(spread)
    const joined = (row: number, column: number, lower: string): string | undefined =>
      row > 0 && spellings.some((one) => one.length > lower.length && one.endsWith(lower))
        ? wordOf.get(groupOver(grid, row - 1, column) + lower)
        : undefined
    let best: SpreadHeads | null = null
    for (let row = 0; row < grid.height; row++) {
      const columns = new Map<string, number>()
      for (let column = 0; column < grid.width; column++) {
        if (!grid.mayEnd(row, column, ends)) continue
        const [full, short] = grid.words(row, column)
        if (full === '' || (taken.size > 0 && taken.has(`${row},${column}`))) continue
        const word = wordOf.get(full) ?? wordOf.get(short) ?? joined(row, column, full)
        if (word && !columns.has(word)) columns.set(word, column)
      }
      if (columns.size < needed || columns.size <= (best?.words.length ?? 0)) continue
      if (isEntryRow(template, grid, row)) continue
      best = { spread, row, words: [...columns].map(([word, column]) => ({ word, column })) }
    }
    best?.words.forEach(({ column }) => taken.add(`${best.row},${column}`))
    return best ? [{ ...best, words: best.words.toSorted((a, b) => a.column - b.column) }] : []
  })
}
