import type { Edit, Refusal } from '../../model/edit'
import type { Load } from './load'
import type { Structure } from './structure'

/** What some edits take in Excel: first a look at what is there, then the writing. None of it waits: the caller syncs. */
export interface Step {
  readonly edits: readonly Edit[]
  /** Loads what the writing has to know. */
  readonly look?: (context: Excel.RequestContext) => void
  /** Loads what only the answer to the look tells to ask for; false where that is nothing. */
  readonly ask?: (context: Excel.RequestContext) => boolean
  /** Queues what is to be written, what is long as a load; returns those that must not be. */
  readonly write: (context: Excel.RequestContext, load: Load) => readonly Refusal[]
  /** Queues the taking back of what a message that failed left without our name, going by how the workbook is now. */
  readonly takeBack?: (context: Excel.RequestContext, now: Structure) => void
}

export type Reason = Refusal['reason']
export const refusing = (edits: readonly Edit[], reason: Reason): readonly Refusal[] =>
  edits.map((edit) => ({ edit, reason }))
