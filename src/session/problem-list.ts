import type { Counts } from '../model/report'
import type { Text } from '../model/text'
import type { GroupBy, ProblemFilter } from './problem-filter'
import type { FindingItem } from './finding-item'

/** A rule's findings under one heading, as far as they are shown. */
export interface ProblemGroup {
  readonly key: string
  /** The key of the heading that it stands under. */
  readonly section: string
  readonly rule: string
  readonly code: string
  readonly title: Text
  /** The sheet that all of them stand on, where they are grouped by it. */
  readonly sheet: string | null
  readonly counts: Counts
  readonly total: number
  /** How many offer a fix. */
  readonly fixes: number
}
/** A heading over groups: a sheet, a consultant, a severity; by rule there are none. */
export interface ProblemSection {
  readonly key: string
  readonly title: Text
  /** The consultant, where it is one: null where none is filled in. */
  readonly consultant?: string | null
  readonly counts: Counts
  readonly total: number
}
/** How many would be shown by what else can be chosen; what gives none is left out unless it is chosen. */
export interface Facets {
  readonly severities: Counts
  readonly sheets: readonly { readonly id: string; readonly name: string; readonly count: number }[]
  readonly rules: readonly {
    readonly id: string
    readonly code: string
    readonly title: Text
    readonly count: number
  }[]
  readonly consultants: readonly { readonly name: string | null; readonly count: number }[]
  readonly fixable: number
}
/** What a filter leaves, without the findings themselves. */
export interface Problems {
  /** How many are shown, and of how many. */
  readonly total: number
  readonly of: number
  readonly sections: readonly ProblemSection[]
  readonly groups: readonly ProblemGroup[]
  readonly facets: Facets
}

/** All that the filter leaves, or those of one group of a grouping. */
export interface FindingQuery extends ProblemFilter {
  readonly by?: GroupBy
  readonly group?: string
}
export interface Neighbour {
  readonly item: FindingItem
  /** Where it stands: the keys of its heading and group, its place there, and its place among all that are shown. */
  readonly section: string
  readonly group: string
  readonly offset: number
  readonly place: number
  readonly total: number
}
