import type { Text } from './text'
import type { Cell, CellRef } from './workbook'

/** A cell that a fix of ours changed, as the list of problems tells it. */
export interface AppliedFix {
  readonly code: string
  readonly title: Text
  readonly at: CellRef
  readonly before: Cell
  readonly after: Cell
  readonly isDate: boolean
}
