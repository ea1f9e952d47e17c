import type { Severity } from '../model/severity'

/** What alone is shown: what was not there at the last check, what has a fix. */
export type OnlyProblems = 'new' | 'fixable'

/** Which findings are shown; whatever is left out is not asked about. */
export interface ProblemFilter {
  readonly severities: readonly Severity[]
  /** The id of a worksheet. */
  readonly sheet?: string
  /** The id of a rule. */
  readonly rule?: string
  /** A name as `consultantOf` gives it; null: those whose consultant is not filled in. */
  readonly consultant?: string | null
  /** All of these must be so. */
  readonly only?: readonly OnlyProblems[]
  /** Words, all of which must be found; Latin letters also as initials of pinyin. */
  readonly search?: string
}

/** By sheet: first by sheet, then by rule. */
export type GroupBy = 'sheet' | 'rule' | 'consultant' | 'severity'
export const groupings: readonly GroupBy[] = ['sheet', 'rule', 'consultant', 'severity']
