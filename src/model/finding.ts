import type { FieldKey } from './field'
import type { Severity } from './severity'
import type { Data, Text } from './text'
import type { Cell, CellRef } from './workbook'

/** New content for one cell. `was` is what stood there when the rule looked: a host refuses a cell that has changed since. */
export interface Fix {
  readonly title: Text
  readonly safe: boolean
  readonly at: CellRef
  readonly value: Cell
  readonly was: Cell
  /** The number format that the value needs: see the edit `set`. */
  readonly format?: string
}

/** One problem, at a cell. The sentence is made last: `format(finding.message, finding.data, locale)`. */
export interface Finding {
  readonly code: string
  readonly rule: string
  readonly severity: Severity
  /** The table's id, and the entry there; row -1 is the table itself (its header). */
  readonly table: string
  readonly row: number
  readonly field: FieldKey
  readonly at: CellRef
  readonly message: Text
  readonly data: Data
  readonly related: readonly CellRef[]
  readonly fix?: Fix
  /** What the finding is about where that is not the row's customer. */
  readonly subject?: string
  /** The finding that this one only follows from. */
  readonly causedBy: Finding | null
}
