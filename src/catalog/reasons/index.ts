import type { BlankReason, ReasonProposal, ReasonTree } from '../../model/loss-reason'
import type { Table } from '../../model/table'
import { isEmptyEntry } from '../facts/empty-entries'
import { lossReasons } from '../facts/loss-reasons'
import { decisionsIn, earlierDecisions, type SharedWords } from './earlier-decisions'
import { readClues, type Found } from './read-clues'
import { writtenReasons, type WrittenReasons } from './written-reasons'

/** A category is proposed from this weight on; it ties with the best from this share of its weight on. */
const LEAST = 1
const TIE = 0.8
/** Plain enough to be written unasked: words of the tree of this weight, and no other category above this share of it. */
const PLAIN = 3
const NEAR = 0.5

/** What may be said of one reason, by category. */
interface Weighed extends ReasonProposal {
  readonly weight: number
  /** Of it, what the words of the tree say. */
  readonly told: number
}

/** The tree of loss reasons: words as data, and what the workbook's own people decided before. */
export const reasonTree: ReasonTree = {
  blanks: (tables) => {
    const losses = lossTables(tables)
    const open = losses.map((table) => ({ table, rows: blankRows(table) }))
    if (open.every(({ rows }) => rows.length === 0)) return []
    const written = writtenReasons(losses)
    const shared = earlierDecisions(decisionsIn(losses))
    return open.flatMap(({ table, rows }) =>
      rows.map((row): BlankReason => {
        const reason = table.columns.lossReason?.values.at(row) ?? ''
        return {
          table: table.id,
          row,
          at: table.place(row, 'lossReasonCategory'),
          reason,
          ...proposed(reason, written, shared),
        }
      }),
    )
  },
  choices: (tables) => writtenReasons(lossTables(tables)).choices,
}

const lossTables = (tables: readonly Table[]): readonly Table[] =>
  tables.filter(({ template, previous }) => template.id === 'loss-analysis' && !previous)

/** Entries whose cell is blank indeed, in a column of the sheet's own. */
function blankRows(table: Table): readonly number[] {
  const column = table.columns.lossReasonCategory
  if (!column || column.inside || column.index < 0) return []
  return column.values.blankRows().filter((row) => column.cells.at(row) === null && !isEmptyEntry(table, row))
}

function proposed(
  reason: string,
  written: WrittenReasons,
  shared: (words: string) => readonly SharedWords[],
): Pick<BlankReason, 'proposals' | 'certain'> {
  const weighed = weigh(readClues(reason), shared(reason), written)
  const [best, second] = weighed
  if (!best || best.weight < LEAST) return { proposals: [], certain: false }
  const tied = weighed.filter(({ weight }) => weight >= best.weight * TIE).slice(0, 2)
  return {
    proposals: tied.map(({ weight: _, told: __, ...proposal }) => proposal),
    certain: best.told >= PLAIN && (second?.weight ?? 0) <= best.weight * NEAR,
  }
}

function weigh(
  found: readonly Found[],
  shared: readonly SharedWords[],
  { valueOf }: WrittenReasons,
): readonly Weighed[] {
  const byValue = new Map<string, Weighed>()
  const add = (code: string, weight: number, more: (known: Weighed) => Partial<Weighed>): void => {
    const reason = lossReasons.find((one) => one.code === code)
    if (!reason) return
    const value = valueOf(reason)
    const known = byValue.get(value) ?? { value, group: reason.group, words: [], earlier: [], weight: 0, told: 0 }
    byValue.set(value, { ...known, ...more(known), weight: known.weight + weight })
  }
  for (const { code, word, weight } of found) {
    add(code, weight, ({ words, told }) => ({
      words: words.includes(word) ? words : [...words, word],
      told: told + weight,
    }))
  }
  for (const { reason, words, weight, decisions } of shared) {
    const entries = decisions.map(({ table, row }) => ({ table, row }))
    add(reason.code, weight, ({ earlier }) => ({ earlier: [...earlier, { words, entries }] }))
  }
  return [...byValue.values()].sort((a, b) => b.weight - a.weight)
}
