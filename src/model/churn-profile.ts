import type { Text } from './text'

export const churnProfileIds = ['guanai', 'haima3', 'tier4', 'six', 'pub612'] as const
export type ChurnProfileId = (typeof churnProfileIds)[number]

/** From so many full months since the last visit on, below the next bound; null: no upper bound. */
export interface ChurnClass {
  readonly word: string
  readonly en: string
  readonly from: number
  readonly below: number | null
  /** A customer of this class counts as churned. */
  readonly churned: boolean
}
/** One named definition of churn: they are never mixed (S004). */
export interface ChurnProfile {
  readonly id: ChurnProfileId
  readonly title: Text
  readonly classes: readonly ChurnClass[]
  /** Where its bounds leave gaps, overlap or contradict the source. */
  readonly remark: Text | null
  readonly source: string
}
