import type { Refusal } from '../model/edit'
import type { Text } from '../model/text'
import type { Cell, CellRef } from '../model/workbook'

/** What a cell holds; a format where the value brings its own, a look where an earlier one comes back. */
export interface Content {
  readonly value: Cell
  readonly format?: string
  readonly look?: number
}
/** Says of a change that a fix made it; kept when it is taken back or done again. */
export interface FixSaid {
  readonly code: string
  readonly title: Text
  readonly isDate: boolean
}
export interface Change {
  readonly at: CellRef
  readonly before: Content
  readonly after: Content
  readonly fix?: FixSaid
}
/** What was changed together is taken back together. */
export type Step = readonly Change[]

/** Whole columns, sheets or marks were written or removed: all of it is taken back at once. */
export interface Writing {
  /** Keeps no workbook. */
  readonly light?: true
  /** Answers with what does it again, and with what the host refused of it. */
  readonly takeBack: () => Promise<{ readonly again: Writing; readonly refusals: readonly Refusal[] }>
}
export type Entry = Step | Writing
export const isWriting = (entry: Entry): entry is Writing => 'takeBack' in entry

/** What can be taken back, and what was taken back and can be done again. */
export interface History {
  readonly past: readonly Entry[]
  readonly future: readonly Entry[]
}
export const noHistory: History = { past: [], future: [] }

/** Each writing keeps a workbook in memory, so only the last few can be taken back. */
const KEPT_WRITINGS = 5

export function did({ past, future }: History, entry: Entry): History {
  if (!isWriting(entry) && entry.length === 0) return { past, future }
  const all = [...past, entry]
  const writings = all.flatMap((one, index) => (isWriting(one) && !one.light ? [index] : []))
  const oldest = writings.at(-1 - KEPT_WRITINGS)
  return { past: oldest === undefined ? all : all.slice(oldest + 1), future: [] }
}

/** Takes the last entry out of the past; `again` is what does it once more. */
export function undone({ past, future }: History, again: Entry): History {
  return { past: past.slice(0, -1), future: [...future, again] }
}

export function redone({ past, future }: History, back: Entry): History {
  return { past: [...past, back], future: future.slice(0, -1) }
}

/** Rows of these sheets may have moved: what was changed there is no longer found by its place. */
export const withoutSheets = ({ past }: History, sheets: ReadonlySet<string>): History => ({
  past: past.filter((entry) => isWriting(entry) || entry.every(({ at }) => !sheets.has(at.sheet))),
  future: [],
})

export const reversed = (step: Step): Step =>
  step.map(({ before, after, ...change }) => ({ ...change, before: after, after: before })).reverse()
