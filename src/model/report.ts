import type { Context } from './context'
import type { Finding } from './finding'
import type { Figure, Kpi, RowFigures } from './kpi'
import type { Profile } from './profile'
import type { Rule } from './rule'
import type { Severity } from './severity'
import type { Summary, SummaryResult } from './summary'
import type { Table } from './table'
import type { SheetTemplate } from './template'
import type { Text } from './text'
import type { Workbook } from './workbook'

/** Everything Sanbiao knows. */
export interface Catalog {
  readonly templates: readonly SheetTemplate[]
  readonly rules: readonly Rule[]
  readonly kpis: readonly Kpi[]
  readonly summaries: readonly Summary[]
  readonly profiles: readonly Profile[]
}
/** One rule on one set of inputs. Its findings hold as long as its inputs are the very same values. */
export interface Run {
  readonly rule: string
  readonly inputs: readonly unknown[]
  readonly findings: readonly Finding[]
}
/** How a sheet was read: as a table of a template, or not at all, and why. */
export interface SheetReading {
  readonly sheet: string
  readonly name: string
  readonly file?: string
  /** The id of the sheet's table. */
  readonly table: string | null
  readonly confidence: number
  /** The template that comes nearest, where none fits. */
  readonly nearest: string | null
  readonly reason: Text | null
}
export interface NotChecked {
  readonly code: string
  readonly reason: Text
}
export type Counts = Readonly<Record<Severity, number>>
export interface Report {
  readonly workbook: Workbook
  /** What it was checked with. */
  readonly catalog: Catalog
  readonly context: Context
  readonly sheets: readonly SheetReading[]
  readonly tables: readonly Table[]
  readonly findings: readonly Finding[]
  /** All findings, and those that follow from no other. */
  readonly counts: Counts
  readonly roots: Counts
  readonly notChecked: readonly NotChecked[]
  /** Figures and summaries are computed when first asked for. */
  readonly figures: readonly Figure[]
  readonly rowFigures: readonly RowFigures[]
  readonly summaries: readonly SummaryResult[]
  readonly runs: ReadonlyMap<string, Run>
}
/** What a check yields while it works. */
export interface Progress {
  readonly done: number
  readonly of: number
  readonly what: Text
}
