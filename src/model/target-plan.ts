import type { Variant } from './kpi'
import type { Settings } from './settings'
import type { Text } from './text'

/** A count that targets are set against, from deliveries back to visits, and the rate by which it comes of the stage before. */
export interface TargetStage {
  readonly id: string
  readonly title: Text
  readonly counted: Variant
  /** How it comes of the next stage in the list; absent on the last. */
  readonly rate?: Text
}
/** How a month's target is broken down and solved backwards. */
export interface TargetPlan {
  readonly stages: readonly TargetStage[]
  /** Where the dealer's target sheet says the target, the likeliest first: of the persons, of the store's own line, of each week. */
  readonly stated: readonly { readonly person: Variant; readonly store?: Variant; readonly weeks: readonly Variant[] }[]
  /** Working days after a day, up to another. */
  workingDays(from: number, to: number, settings: Settings): number
}
