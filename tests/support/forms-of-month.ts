import type { Cell } from '../../src/model/workbook'
import type { TablesLiteral } from './testRule'

export type Row = Readonly<Record<string, Cell>>
/** The forms of a month, as rows by field; days as ISO days. */
export interface FormsOfMonth {
  readonly cards: readonly Row[]
  readonly visits: readonly Row[]
  readonly calls: readonly Row[]
  readonly log: readonly Row[]
  readonly owners: readonly Row[]
  readonly losses: readonly Row[]
  readonly reports: readonly Row[]
  readonly statistics: readonly Row[]
  readonly roster: readonly Row[]
  readonly targets: readonly Row[]
  readonly leads: readonly Row[]
  readonly tiers: readonly Row[]
  readonly plan: readonly Row[]
  readonly churn: readonly Row[]
}

/** The same as tables by template. */
export const tablesOfForms = (month: FormsOfMonth): TablesLiteral => ({
  'prospect-card': defined(month.cards),
  'showroom-traffic-log': defined(month.visits),
  'phone-up-log': defined(month.calls),
  'follow-up-log': defined(month.log),
  'owner-card': defined(month.owners),
  'loss-analysis': defined(month.losses),
  'daily-report': defined(month.reports),
  'traffic-statistics': defined(month.statistics),
  roster: defined(month.roster),
  'target-sheet': defined(month.targets),
  'lead-log': defined(month.leads),
  'owner-tier': defined(month.tiers),
  'owner-visit-plan': defined(month.plan),
  'service-churn': defined(month.churn),
})
const defined = (rows: readonly Row[]): readonly Row[] => rows.map((row) => JSON.parse(JSON.stringify(row)) as Row)
