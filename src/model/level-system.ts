import type { Text } from './text'
import type { Level, Status, Vocabulary } from './vocabulary'

/** What the letters of intent mean: the same letter means different things in different systems. */
export interface LevelSystem {
  readonly id: string
  readonly title: Text
  /** The strongest intent first; an order stands before them. */
  readonly levels: readonly Level[]
  /** Spellings of each of its levels. */
  readonly words: Vocabulary
  /** A prospect of the level buys within so many days. */
  readonly window: { readonly [L in Level]?: number | null }
  /** Contact at least every so many days. */
  readonly cadence: { readonly [L in Level]?: number }
  /** Letters that stand where a level is asked, and tell how it ended: D 交车, F1 战败. */
  readonly outcomes: { readonly [S in Status]?: readonly string[] }
  /** Letters that are neither a level nor an outcome: M 售后服务. */
  readonly others: Readonly<Record<string, Text>>
  readonly source: string
}

/** Two systems agree where every letter of both means the same. */
export const hasSameLevels = (one: LevelSystem, other: LevelSystem): boolean =>
  one === other || JSON.stringify(meaningOf(one)) === JSON.stringify(meaningOf(other))

const meaningOf = ({ levels, window, outcomes, others }: LevelSystem): unknown => [
  levels.map((level) => [level, window[level] ?? null]),
  Object.entries(outcomes)
    .map(([status, letters]) => [status, letters.toSorted()])
    .toSorted(),
  Object.keys(others).toSorted(),
]
