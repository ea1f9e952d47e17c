import type { Acceptance } from '../model/acceptance'
import type { Rule } from '../model/rule'
import type { Severity } from '../model/severity'
import type { Text } from '../model/text'
import type { CellRef } from '../model/workbook'

/** One finding as the pane shows it. */
export interface FindingItem {
  /** The same as long as the finding says the same about the same cell. */
  readonly id: string
  readonly code: string
  readonly rule: string
  readonly severity: Severity
  readonly at: CellRef
  readonly sheetName: string
  /** `C5`. */
  readonly address: string
  /** The field's name. */
  readonly field: Text
  readonly sentence: Text
  readonly fix: { readonly title: Text; readonly safe: boolean } | null
  /** A note of people's own words that settles it, with the day that it is about. */
  readonly note: { readonly title: Text; readonly date: string } | null
  /** Other cells to look at. */
  readonly related: readonly { readonly at: CellRef; readonly address: string; readonly sheetName: string }[]
  /** What only follows from it, at most twenty. */
  readonly consequences: readonly FindingItem[]
  readonly consequenceCount: number
  /** Who accepted it; where it no longer `holds`, its facts have changed since and it is open again. */
  readonly acceptance: Acceptance | null
}
/** A cell that a fix would change. */
export interface PreviewedFix {
  readonly id: string
  readonly at: CellRef
  readonly address: string
  readonly sheetName: string
  readonly code: string
  readonly field: Text
  readonly title: Text
  readonly before: string
  readonly after: string
}
export interface FixPreview {
  readonly total: number
  readonly fixes: readonly PreviewedFix[]
}
/** A small table of an example. */
export interface ExampleTable {
  readonly title: Text
  readonly head: readonly Text[]
  readonly rows: readonly (readonly string[])[]
}
export interface Explanation extends Pick<Rule, 'code' | 'title' | 'why' | 'source'> {
  /** The last row of the first table shows the defect. */
  readonly bad: readonly ExampleTable[]
  readonly good: readonly ExampleTable[]
}
