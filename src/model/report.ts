import type { Acceptance } from './acceptance'
import type { CallList } from './call-list'
import type { ChurnProfile } from './churn-profile'
import type { Context } from './context'
import type { Diagnosis, Statement } from './diagnosis'
import type { FieldKey } from './field'
import type { Finding } from './finding'
import type { Figure, Kpi, RowFigures, Variant } from './kpi'
import type { ReasonTree } from './loss-reason'
import type { Profile } from './profile'
import type { Balancing, BalanceTerm, ProspectBalance } from './prospect-balance'
import type { Rule } from './rule'
import type { Severity } from './severity'
import type { Summary, SummaryResult } from './summary'
import type { Table } from './table'
import type { TargetPlan } from './target-plan'
import type { SheetTemplate } from './template'
import type { Text } from './text'
import type { Workbook } from './workbook'

/** Everything Sanbiao knows. */
export interface Catalog {
  readonly templates: readonly SheetTemplate[]
  readonly rules: readonly Rule[]
  readonly kpis: readonly Kpi[]
  readonly summaries: readonly Summary[]
  /** Lists of customers to call, made of what summaries count. */
  readonly callLists?: readonly CallList[]
  readonly profiles: readonly Profile[]
  /** The definitions of churn that may be chosen. */
  readonly churnProfiles?: readonly Pick<ChurnProfile, 'id' | 'title'>[]
  readonly diagnoses?: readonly Diagnosis[]
  /** Sorts free-text reasons; absent where it is fetched when first asked. */
  readonly reasons?: ReasonTree
  /** The stages from a visit to a delivery, each a plain count of the month. */
  readonly funnel?: readonly Variant[]
  /** The customer stock balance of each consultant. */
  readonly balances?: Balancing
  /** Its lines, in order. */
  readonly balanceTerms?: readonly BalanceTerm[]
  readonly targets?: TargetPlan
}
/** One rule on one set of inputs. Its findings hold as long as its inputs are the very same values. */
export interface Run {
  readonly rule: string
  readonly inputs: readonly unknown[]
  readonly findings: readonly Finding[]
}
/** What a column was taken for, by what evidence. */
export interface ColumnReading {
  /** 0-based column of the worksheet. */
  readonly column: number
  readonly header: string
  readonly field: FieldKey | null
  /** What decided: the header as it is written, a header much like it, the cells below, the layout, what the user said. */
  readonly by: 'header' | 'near' | 'content' | 'layout' | 'mapping' | null
  /** 0 to 1. */
  readonly confidence: number
  readonly why: Text
}
/** A question to the user: what could not be told. Until it is answered the sheet or column is left out. */
export interface Doubt {
  readonly about: 'template' | 'column'
  /** 0-based column of the worksheet. */
  readonly column?: number
  readonly header?: string
  /** Ids of templates or fields, the likeliest first. */
  readonly candidates: readonly string[]
  readonly text: Text
}
/** How a sheet was read: as a table of a template, or not at all, and why. */
export interface SheetReading {
  readonly sheet: string
  readonly name: string
  readonly file?: string
  /** The id of the sheet's table, of its first where there are several. */
  readonly table: string | null
  /** All tables of the sheet: further blocks, cards, and what was made out of its cells. */
  readonly tables: readonly string[]
  readonly columns: readonly ColumnReading[]
  readonly doubts: readonly Doubt[]
  /** Protected: it takes no marks. */
  readonly locked?: true
  /** The user asked not to read it. */
  readonly leftOut?: true
  /** What differs from the form as it is prescribed: columns missing, moved, renamed, added. */
  readonly drift: readonly Text[]
  readonly confidence: number
  /** The template that comes nearest, where none fits. */
  readonly nearest: string | null
  /** No form was told, for its headers are mere codes, and customers stand below them. */
  readonly coded?: true
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
  /** Those of which somebody said that they may stand, and those that are open again since. */
  readonly acceptances: ReadonlyMap<Finding, Acceptance>
  /** All findings that nobody accepted, and those of them that follow from no other. */
  readonly counts: Counts
  readonly roots: Counts
  readonly notChecked: readonly NotChecked[]
  /** Figures and summaries are computed when first asked for. */
  readonly figures: readonly Figure[]
  /** Those of last month's workbook; none where it is not at hand. */
  readonly previousFigures: readonly Figure[]
  readonly rowFigures: readonly RowFigures[]
  readonly summaries: readonly SummaryResult[]
  readonly balances: readonly ProspectBalance[]
  /** What the figures suggest, as proposals. */
  readonly statements: readonly Statement[]
  readonly runs: ReadonlyMap<string, Run>
}
/** What a check yields while it works. */
export interface Progress {
  readonly done: number
  readonly of: number
  readonly what: Text
}
