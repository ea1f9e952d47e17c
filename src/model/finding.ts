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

/** A row that a table lacks, to be appended to it: prefilled from an entry of another table, all else left blank. */
export interface NewEntry {
  readonly title: Text
  /** The id of the table that takes the row. */
  readonly table: string
  /** The entry that it is prefilled from, by its table's id. */
  readonly from: { readonly table: string; readonly row: number }
  /** Fields of the new row, each with the field of that entry which it takes over. */
  readonly carried: { readonly [K in FieldKey]?: FieldKey }
  /** What else is known of the row; a date as a serial of the 1900 system. */
  readonly cells: { readonly [K in FieldKey]?: Cell }
}

/** A note of people's own words that settles the finding: the true day, a reason, a name. */
export interface NoteOffer {
  readonly title: Text
  /** Null where the form has no such column. */
  readonly at: CellRef | null
  readonly was: Cell
  /** The day that it is about, a serial of the 1900 system. */
  readonly day: number
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
  readonly entry?: NewEntry
  readonly note?: NoteOffer
  /** What the finding is about where that is not the row's customer. */
  readonly subject?: string
  /** The finding that this one only follows from. */
  readonly causedBy: Finding | null
}
