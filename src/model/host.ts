import type { Edit, Refusal } from './edit'
import type { Text } from './text'
import type { Area, CellRef, Workbook } from './workbook'

/** `read-only`: every edit would be refused. `signed`: saving a change makes the signature invalid. */
export interface HostRemark {
  readonly kind: 'read-only' | 'signed'
  readonly text: Text
}

/** A place where a workbook lives. */
export interface Host {
  /** The whole workbook, or just these areas of it. */
  read(areas?: readonly Area[]): Promise<Workbook>
  /** Carries the edits out as one undo step; returns those it refused, and why. */
  apply(edits: readonly Edit[]): Promise<readonly Refusal[]>
  /** What to know of this workbook before working in it: that it is read-only, or signed. */
  remarks?(): readonly HostRemark[]
  /** Of these areas, the cells that nobody sees: their row or column is hidden, or filtered out. */
  unseen?(areas: readonly Area[]): Promise<readonly Area[]>
  /** Tells which areas changed, ours included; an empty list means "read everything again". Returns the way to stop. */
  watch?(changed: (areas: readonly Area[]) => void): () => void
  reveal?(at: CellRef): Promise<void>
}
