import type { ChurnClass, ChurnProfile, ChurnProfileId } from '../../model/churn-profile'
import { foldWord } from '../../model/fold'
import { churnProfiles } from './churn-profiles'

/** The class of so many full months since the last visit; null where the definition has none. */
export const churnClassOf = (months: number, id: ChurnProfileId): ChurnClass | null =>
  churnProfiles[id].classes.find(({ from, below }) => months >= from && months < (below ?? Infinity)) ?? null

/** The class of this definition that a dealer wrote; a class of another is none: they are never mixed. */
export const writtenChurnClass = (word: string, id: ChurnProfileId): ChurnClass | null =>
  churnProfiles[id].classes.find((one) => foldWord(one.word) === foldWord(word)) ?? null

/** Before the first class nobody has churned; behind the last, and between two, a definition may say nothing. */
export type ChurnState = 'churned' | 'kept' | 'undefined'

export function churnStateOf(months: number, id: ChurnProfileId): ChurnState {
  const found = churnClassOf(months, id)
  if (found) return found.churned ? 'churned' : 'kept'
  return months < firstMonth(churnProfiles[id]) ? 'kept' : 'undefined'
}
const firstMonth = ({ classes }: ChurnProfile): number => Math.min(...classes.map(({ from }) => from))

/** Months from so many on, below the other bound; null: no upper bound. */
export type MonthSpan = readonly [from: number, below: number | null]

/** What no class of a definition covers, and what several do. */
export function churnBounds({ classes }: Pick<ChurnProfile, 'classes'>): {
  readonly gaps: readonly MonthSpan[]
  readonly overlaps: readonly MonthSpan[]
} {
  const bounds = [...new Set([0, ...classes.flatMap(({ from, below }) => [from, below ?? Infinity])])]
    .filter((bound) => bound < Infinity)
    .toSorted((one, other) => one - other)
  const spans = bounds.map((from, at): MonthSpan => [from, bounds[at + 1] ?? null])
  const covering = ([month]: MonthSpan): number =>
    classes.filter(({ from, below }) => month >= from && month < (below ?? Infinity)).length
  return {
    gaps: joined(spans.filter((span) => covering(span) === 0)),
    overlaps: joined(spans.filter((span) => covering(span) > 1)),
  }
}

/** Neighbouring spans as one. */
const joined = (spans: readonly MonthSpan[]): readonly MonthSpan[] =>
  spans.reduce<readonly MonthSpan[]>((all, span) => {
    const last = all.at(-1)
    return last?.[1] === span[0] ? [...all.slice(0, -1), [last[0], span[1]]] : [...all, span]
  }, [])
