import { acceptedFindings, openFindings } from '../engine/open-findings'
import type { Finding } from '../model/finding'
import type { Report } from '../model/report'
import type { Severity } from '../model/severity'
import type { CellRef } from '../model/workbook'
import { fetched } from './fetched'
import { idOf, itemOf } from './item'
import { asTheyStand, orderOf, withSeverity } from './order'
import { safePreview } from './previewing'
import { PAGE, type Explanation, type FindingItem, type FindingQuery, type Neighbour, type Session } from './session'

/** One page of causes, in the order of the pane. */
export function pageOf(report: Report, query: FindingQuery, offset: number): readonly FindingItem[] {
  const groups = orderOf(report).groups.filter(
    ({ sheet, rule }) => (query.sheet ?? sheet) === sheet && (query.rule ?? rule) === rule,
  )
  return groups
    .flatMap(({ findings }) => withSeverity(findings, query.severities))
    .slice(offset, offset + PAGE)
    .map((finding) => itemOf(finding, report))
}

/** The finding after or before another; from the start (or the end) where that one is gone. */
export function neighbourOf(
  report: Report,
  of: string | null,
  step: 1 | -1,
  severities: readonly Severity[],
): Neighbour | null {
  const all = orderOf(report).groups.flatMap(({ findings }) =>
    withSeverity(findings, severities).map((finding, offset) => ({ finding, offset })),
  )
  if (all.length === 0) return null
  const code = of?.slice(0, of.indexOf('|'))
  const here = of === null ? -1 : all.findIndex(({ finding }) => finding.code === code && idOf(finding) === of)
  const next = all[here < 0 ? (step > 0 ? 0 : all.length - 1) : (here + step + all.length) % all.length]
  return next ? { item: itemOf(next.finding, report), offset: next.offset } : null
}

/** One page of what was accepted. */
export const acceptedPage = (report: Report, offset: number): readonly FindingItem[] =>
  asTheyStand(acceptedFindings(report), report)
    .slice(offset, offset + PAGE)
    .map((finding) => itemOf(finding, report))

/** Everything said about one cell that nobody accepted. */
export const saidOf = (report: Report, at: CellRef): readonly FindingItem[] =>
  openFindings(report)
    .filter((finding) => isAt(finding, at))
    .map((finding) => itemOf(finding, report))

const isAt = ({ at }: Finding, { sheet, row, column }: CellRef): boolean =>
  at.row === row && at.column === column && at.sheet === sheet

export function explanationOf(report: Report, id: string): Explanation | null {
  const rule = report.catalog.rules.find((some) => some.id === id)
  return rule ? { code: rule.code, title: rule.title, why: rule.why, source: rule.source } : null
}

type AboutFindings = 'findings' | 'neighbour' | 'findingsAt' | 'accepted' | 'previewSafe' | 'explain'
type AboutFigures = 'figures' | 'figureByPerson' | 'summaries' | 'summary' | 'counted'
const figuresPart = () => fetched(() => import('./figures'))
const summariesPart = () => fetched(() => import('./summaries'))
const countedPart = () => fetched(() => import('./counted'))

/** What is asked of the report; nothing is known before one. */
export function asking(report: () => Report | null): Pick<Session, AboutFindings | AboutFigures> {
  const ask = async <T>(question: (of: Report) => T | Promise<T>, otherwise: T): Promise<T> => {
    const of = report()
    return of ? question(of) : otherwise
  }
  return {
    findings: (query, offset) => ask((of) => pageOf(of, query, offset), []),
    neighbour: (id, step, severities) => ask((of) => neighbourOf(of, id, step, severities), null),
    findingsAt: (at) => ask((of) => saidOf(of, at), []),
    previewSafe: (offset) => ask((of) => safePreview(of, offset), { total: 0, fixes: [] }),
    accepted: (offset) => ask((of) => acceptedPage(of, offset), []),
    explain: (rule) => ask((of) => explanationOf(of, rule), null),
    figures: (name) => ask(async (of) => (await figuresPart()).figureSheet(of, name), null),
    figureByPerson: (kpi, variant) => ask(async (of) => (await figuresPart()).figureByPerson(of, kpi, variant), []),
    summaries: () => ask(async (of) => (await summariesPart()).summaryChoices(of), []),
    summary: (id) => ask(async (of) => (await summariesPart()).summaryView(of, id), null),
    counted: (counted, offset) =>
      ask(async (of) => (await countedPart()).countedPage(of, counted, offset), { total: 0, lines: [] }),
  }
}
