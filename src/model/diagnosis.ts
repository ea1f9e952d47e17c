import type { Figure } from './kpi'
import type { MonthId } from './month'
import type { Settings } from './settings'
import type { Text } from './text'

/** A figure by its KPI and variant: `closing-rate/first-visits`. */
export type FigureId = `${string}/${string}`

/** What a diagnosis may ask for; null where the figure could not be counted. */
export interface Readings {
  /** The consultant, or the store's empty name. */
  readonly of: string
  readonly month: MonthId
  readonly settings: Settings
  readonly value: (figure: FigureId) => number | null
  /** What the figure is divided by. */
  readonly base: (figure: FigureId) => number | null
  /** The store's figure, and what a consultant comes to on average; only of consultants who have the figure. */
  readonly store: (figure: FigureId) => number | null
  readonly mean: (figure: FigureId) => number | null
  readonly meanBase: (figure: FigureId) => number | null
  /** Last month's, where its workbook is at hand. */
  readonly previous: (figure: FigureId) => number | null
  /** The step of the way to a delivery that falls furthest behind what is usual; null where none does, or nothing is at hand to compare. */
  readonly weakest: () => WeakStage | null
}
/** A step from one stage to the next: how many passed it, against what is usual. */
export interface WeakStage {
  readonly from: Text
  readonly to: Text
  readonly entered: number
  readonly count: number
  /** Shares of 1. */
  readonly rate: number
  readonly usual: number
  /** Earlier months that `usual` is the mean of; null where it is the store's of this month. */
  readonly months: number | null
}
export interface Verdict {
  /** What the figures show, and what the sources advise: a proposal, never a judgement. */
  readonly finding: Text
  readonly proposal: Text
}

/** A pattern of figures that the sources read as a cause. */
export interface Diagnosis {
  readonly id: string
  readonly title: Text
  readonly grain: 'store' | 'consultant'
  /** The figures that it rests on: shown beside it. */
  readonly reads: readonly FigureId[]
  judge(readings: Readings): Verdict | null
  readonly source: readonly string[]
}

/** A diagnosis that holds. */
export interface Statement extends Verdict {
  readonly diagnosis: string
  readonly title: Text
  readonly of: string
  /** Those of `reads` that could be counted. */
  readonly figures: readonly Figure[]
}

/** A stage of the way from a visit to a delivery (S003). */
export interface StageCount {
  readonly id: string
  readonly title: Text
  /** Null where the workbook cannot tell; the stage is passed over then. */
  readonly count: number | null
  readonly reason: Text | null
}
export interface FunnelStage extends StageCount {
  /** Of the stage before. Above 1 the stages do not follow from one another, and nothing is reckoned with it. */
  readonly passRate: number | null
  readonly lost: number | null
  /** The lost, of those who entered the first stage. */
  readonly lostShare: number | null
  readonly valueLost: number | null
  /** How many more reach the end when one more stays at this stage and the later rates hold. */
  readonly gain: number | null
}
