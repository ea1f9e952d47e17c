import type { Acceptance } from '../model/acceptance'
import type { FieldKey } from '../model/field'
import type { HostRemark } from '../model/host'
import type { MonthId } from '../model/month'
import type { Counts, NotChecked } from '../model/report'
import type { Severity } from '../model/severity'
import type { Data, Text } from '../model/text'

/** One file of `sanbiao/report@1`. */
export interface FileReport {
  readonly path: string
  /** What to know of the file itself: that it is read-only, or signed. */
  readonly remarks: readonly HostRemark[]
  readonly context: {
    readonly profile: string
    readonly month: MonthId | null
    readonly asOf: string
    readonly today: string
    readonly churnProfile: string
    readonly why: Readonly<Record<'profile' | 'month' | 'asOf' | 'today', Text>>
  }
  readonly sheets: readonly SheetLine[]
  readonly findings: readonly FindingLine[]
  /** What nobody accepted. */
  readonly counts: Counts
  readonly roots: Counts
  /** How many somebody accepted. */
  readonly accepted: number
  readonly notChecked: readonly NotChecked[]
}
export interface SheetLine {
  readonly name: string
  readonly template: string | null
  readonly confidence: number
  /** As Excel shows them. */
  readonly headerRows: readonly number[]
  /** How many entries. */
  readonly rows: number
  readonly columns: readonly { readonly field: FieldKey; readonly header: string; readonly column: string }[]
  readonly unmapped: readonly string[]
}
export interface FindingLine {
  readonly code: string
  readonly rule: string
  readonly severity: Severity
  readonly sheet: string
  readonly cell: string
  readonly row: number
  readonly field: FieldKey
  /** Whose row it is, where that is written. */
  readonly consultant: string | null
  readonly message: Text
  readonly data: Data
  /** `file` where the cell stands in another file checked together. */
  readonly related: readonly { readonly file?: string; readonly sheet: string; readonly cell: string }[]
  readonly fixable: boolean
  readonly key: string
  /** The key of the finding that this one only follows from. */
  readonly causedBy: string | null
  readonly accepted: boolean
  /** Who accepted it, why and when; where it no longer `holds`, the facts have changed since. */
  readonly acceptance: Acceptance | null
}

/** How a sheet was read, in words for people. */
export interface ReadingLine {
  readonly sheet: string
  readonly words: Text
}
/** A file that was checked, as plain data. */
export interface CheckedFile {
  readonly path: string
  readonly report: FileReport
  readonly readings: readonly ReadingLine[]
}
/** A file that could not be. */
export interface RefusedFile {
  readonly path: string
  readonly code: string
  readonly reason: Text
}
export type Outcome = { readonly checked: CheckedFile } | { readonly refused: RefusedFile }
