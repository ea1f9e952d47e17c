import type { Edit } from '../model/edit'
import type { CalledFor } from '../model/call-list'
import type { Report } from '../model/report'
import type { Locale } from '../model/text'
import { asFilled } from './plan/as-filled'
import { callList } from './call-lists/call-list'
import { planCallList } from './plan/call-lists'
import { planDiagnosis } from './plan/diagnosis'
import { planColumns } from './plan/fill-columns'
import { planKpis as planKpiSheet } from './plan/kpis'
import { planMarks } from './plan/marks'
import { planProblems } from './plan/problems'
import { planSummaries } from './plan/summaries'
import { planTargets } from './plan/targets'

export { fixLines, writtenFixLines } from './plan/fix-lines'
export { planHandOuts } from './plan/hand-out'
export { planMarks, planProblems, planSummaries }

/** The computed columns, the KPI sheet, the month's target where one is stated, and what the figures suggest. */
export function planKpis(report: Report, locale: Locale): readonly Edit[] {
  const columns = planColumns(report, locale)
  const filled = asFilled(report, columns)
  const targets = planTargets(filled, locale, false)
  return [...columns, ...planKpiSheet(filled, locale), ...targets, ...planDiagnosis(report, locale)]
}

export const parts = ['marks', 'problems', 'kpis', 'summaries'] as const
/** Those that are made only when asked for: a sheet of targets to be filled in. */
export const partsToAsk = [...parts, 'targets'] as const
export type Part = (typeof partsToAsk)[number]

const planners: Readonly<Record<Part, (report: Report, locale: Locale) => readonly Edit[]>> = {
  marks: (report) => planMarks(report),
  problems: planProblems,
  kpis: planKpis,
  summaries: planSummaries,
  targets: (report, locale) => planTargets(report, locale, true),
}

/** One list of customers to call; nothing where there is none of that id, or nobody to call. */
export function planCallLists(report: Report, locale: Locale, id: string, of: CalledFor): readonly Edit[] {
  const list = report.catalog.callLists?.find((one) => one.id === id)
  return list ? planCallList(list, callList(list, report, of), report, locale) : []
}

/** All that Sanbiao writes into a workbook, or these parts of it. */
export function planAll(report: Report, locale: Locale, only: readonly Part[] = parts): readonly Edit[] {
  const edits = partsToAsk.filter((part) => only.includes(part)).flatMap((part) => planners[part](report, locale))
  // The sheet of targets counts by columns that come with the KPIs.
  const isAlone = only.includes('targets') && !only.includes('kpis')
  return isAlone ? [...planColumns(report, locale, ({ standsFor }) => standsFor !== undefined), ...edits] : edits
}

/** Takes everything of ours out again. */
export const planClean = (): readonly Edit[] => [{ kind: 'clean' }]
