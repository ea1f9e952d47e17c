import type { Unit } from '../model/kpi'
import type { MonthId } from '../model/month'
import type { ProspectBalance } from '../model/prospect-balance'
import type { Text } from '../model/text'
import type { CellRef } from '../model/workbook'
import type { SummaryCounted } from './summary-lines'

/** One side of a figure: what it counts, and what that came to. */
export interface FigureSide {
  readonly words: Text
  readonly count: number
}
/** A figure as the pane shows it. */
export interface FigureLine {
  readonly variant: string
  readonly title: Text
  readonly unit: Unit
  /** Null where the base is 0; the remarks say so. A percentage as a share of 1. */
  readonly value: number | null
  readonly numerator: FigureSide
  readonly denominator: FigureSide | null
  /** The base is so small that the figure is for orientation only. */
  readonly isSmall: boolean
  /** Last month's, where its workbook is at hand. */
  readonly previous: number | null
  readonly remarks: readonly Text[]
}
/** A KPI with every way to count it that the workbook allows, the default first. */
export interface KpiLine {
  readonly kpi: string
  readonly title: Text
  readonly definition: Text
  readonly figures: readonly FigureLine[]
}
/** A stage from a visit to a delivery. */
export interface StageLine {
  readonly id: string
  readonly title: Text
  readonly count: number | null
  /** Of the stage before it, a share of 1. */
  readonly rate: number | null
  /** Why it could not be counted. */
  readonly reason: Text | null
}
/** What a pattern of figures suggests: a proposal. */
export interface StatementLine {
  readonly id: string
  readonly title: Text
  readonly finding: Text
  readonly proposal: Text
  /** The figures that it rests on, each with its value. */
  readonly basis: readonly Text[]
}
/** The figures of a month, of the store (an empty name) or of a consultant. */
export interface FigureSheet {
  readonly of: string
  readonly month: MonthId | null
  /** The consultants who have figures. */
  readonly people: readonly string[]
  readonly kpis: readonly KpiLine[]
  /** What could not be counted, by the reason why. */
  readonly lacking: readonly { readonly reason: Text; readonly titles: readonly Text[] }[]
  readonly stages: readonly StageLine[]
  readonly statements: readonly StatementLine[]
  readonly balances: readonly ProspectBalance[]
  /** A smaller base makes a figure a small one. */
  readonly smallSample: number
}
/** A figure of one of several consultants. */
export type PersonFigure = Pick<FigureLine, 'value' | 'isSmall' | 'previous'> & {
  readonly of: string
  readonly numerator: number
  readonly denominator: number | null
}

/** What was counted: one side of a figure, or a stage, of a consultant or of all where the name is empty; or part of a summary. */
export type Counted =
  | {
      readonly kpi: string
      readonly variant: string
      readonly side: 'numerator' | 'denominator'
      readonly of: string
    }
  | { readonly stage: string; readonly of: string }
  | SummaryCounted
/** An entry that was counted. */
export interface CountedLine {
  readonly at: CellRef
  readonly address: string
  readonly sheetName: string
  /** The customer, where the form names him. */
  readonly name: string | null
  /** What of the entry was asked for, as it stands there. */
  readonly facts: readonly { readonly field: Text; readonly words: string }[]
  /** What it adds to the count: 1, unless amounts are summed or it counts more than once. */
  readonly amount: number
}
export interface CountedPage {
  /** How many entries. */
  readonly total: number
  readonly lines: readonly CountedLine[]
}
