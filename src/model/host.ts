import type { Edit, Refusal } from './edit'
import type { Text } from './text'
import type { Area, CellRef, Workbook } from './workbook'

/**
 * `read-only`: every edit would be refused. `signed`: saving a change makes the signature invalid. `missing`: something that this
 * version of Excel cannot do.
 */
export interface HostRemark {
  readonly kind: 'read-only' | 'signed' | 'missing'
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
  /** What this host cannot do that others can, each with what people miss by it. */
  missing?(): readonly Text[]
  /** Of these areas, the cells that nobody sees: their row or column is hidden, or filtered out. */
  unseen?(areas: readonly Area[]): Promise<readonly Area[]>
  /** Tells which areas changed, ours perhaps among them; an empty list means "read everything again". Returns the way to stop. */
  watch?(changed: (areas: readonly Area[]) => void): () => void
  reveal?(at: CellRef): Promise<void>
  /** The cell that is selected; null where it is no single place of a sheet. */
  selection?(): Promise<CellRef | null>
  /** The number formats of these cells, OOXML codes, in their order: asked where cells cannot be looked at. */
  formats?(cells: readonly CellRef[]): Promise<readonly string[]>
}
