import type { Cell, CellRef } from '../model/workbook'

/** What a cell holds; a format where the value brings its own, a look where an earlier one comes back. */
export interface Content {
  readonly value: Cell
  readonly format?: string
  readonly look?: number
}
export interface Change {
  readonly at: CellRef
  readonly before: Content
  readonly after: Content
}
/** What was changed together is taken back together. */
export type Step = readonly Change[]

/** The changes of cells that can be taken back, and those taken back that can be done again. */
export interface History {
  readonly past: readonly Step[]
  readonly future: readonly Step[]
}
export const noHistory: History = { past: [], future: [] }

export const did = (history: History, step: Step): History =>
  step.length === 0 ? history : { past: [...history.past, step], future: [] }

export function undone({ past, future }: History): History {
  const step = past.at(-1)
  return step ? { past: past.slice(0, -1), future: [...future, step] } : { past, future }
}

export function redone({ past, future }: History): History {
  const step = future.at(-1)
  return step ? { past: [...past, step], future: future.slice(0, -1) } : { past, future }
}

export const reversed = (step: Step): Step =>
  step.map(({ at, before, after }) => ({ at, before: after, after: before })).reverse()
