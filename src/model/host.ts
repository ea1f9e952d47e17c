import type { Edit, Refusal } from './edit'
import type { Area, CellRef, Workbook } from './workbook'

/** A place where a workbook lives. */
export interface Host {
  /** The whole workbook, or just these areas of it. */
  read(areas?: readonly Area[]): Promise<Workbook>
  /** Carries the edits out as one undo step; returns those it refused, and why. */
  apply(edits: readonly Edit[]): Promise<readonly Refusal[]>
  /** Tells which areas changed, ours included; an empty list means "read everything again". Returns the way to stop. */
  watch?(changed: (areas: readonly Area[]) => void): () => void
  reveal?(at: CellRef): Promise<void>
}
