import type { Counts } from '../model/report'
import type { SinceLastCheck } from './since-last-check'

/** How many causes stand with a consultant; null where nobody is filled in. */
export interface PersonCounts {
  readonly consultant: string | null
  readonly counts: Counts
}
/** What the pane's first tab shows of a report beside its outline. */
export interface HomeSheet {
  /** Who has most to do stands first, nobody last. */
  readonly people: readonly PersonCounts[]
  /** Null where there was no check before, or too much was found to compare. */
  readonly since: SinceLastCheck | null
}
