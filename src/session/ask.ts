import { acceptedFindings, openFindings } from '../engine/open-findings'
import type { Report } from '../model/report'
import type { CellRef } from '../model/workbook'
import { fetched } from './fetched'
import { isAt, itemOf } from './item'
import { asTheyStand } from './order'
import { PAGE, type FindingItem, type Session } from './session'

/** One page of what was accepted. */
export const acceptedPage = (report: Report, offset: number): readonly FindingItem[] =>
  asTheyStand(acceptedFindings(report), report)
    .slice(offset, offset + PAGE)
    .map((finding) => itemOf(finding, report))

/** Everything said about one cell that nobody accepted. */
export const saidOf = (report: Report, at: CellRef): readonly FindingItem[] =>
  openFindings(report)
    .filter(isAt(at))
    .map((finding) => itemOf(finding, report))

type AboutFindings =
  'problems' | 'findings' | 'neighbour' | 'findingsAt' | 'accepted' | 'previewSafe' | 'previewGroup' | 'explain'
type AboutFigures = 'home' | 'balances' | 'figures' | 'figureByPerson' | 'summaries' | 'summary' | 'counted'
const problemsPart = () => fetched(() => import('./problems'))
const homePart = () => fetched(() => import('./home'))
const previewPart = () => fetched(() => import('./previewing'))
const explainingPart = () => fetched(() => import('./explaining'))
const figuresPart = () => fetched(() => import('./figures'))
const summariesPart = () => fetched(() => import('./summaries'))
const countedPart = () => fetched(() => import('./counted'))

const nothing = { total: 0, fixes: [] }

/** What is asked of the report; nothing is known before one. */
export function asking(report: () => Report | null): Pick<Session, AboutFindings | AboutFigures> {
  const ask = async <T>(question: (of: Report) => T | Promise<T>, otherwise: T): Promise<T> => {
    const of = report()
    return of ? question(of) : otherwise
  }
  return {
    problems: (filter, by) => ask(async (of) => (await problemsPart()).problemsOf(of, filter, by), null),
    findings: (query, offset) => ask(async (of) => (await problemsPart()).pageOf(of, query, offset), []),
    neighbour: (from, step, filter, by) =>
      ask(async (of) => (await problemsPart()).neighbourOf(of, from, step, filter, by), null),
    findingsAt: (at) => ask((of) => saidOf(of, at), []),
    previewSafe: (offset) => ask(async (of) => (await previewPart()).safePreview(of, offset), nothing),
    previewGroup: (query, offset) => ask(async (of) => (await previewPart()).groupPreview(of, query, offset), nothing),
    accepted: (offset) => ask((of) => acceptedPage(of, offset), []),
    explain: (rule) => ask(async (of) => (await explainingPart()).explanationOf(of, rule), null),
    home: () => ask(async (of) => (await homePart()).homeSheet(of), null),
    balances: () => ask((of) => of.balances, []),
    figures: (name) => ask(async (of) => (await figuresPart()).figureSheet(of, name), null),
    figureByPerson: (kpi, variant) => ask(async (of) => (await figuresPart()).figureByPerson(of, kpi, variant), []),
    summaries: () => ask(async (of) => (await summariesPart()).summaryChoices(of), []),
    summary: (id) => ask(async (of) => (await summariesPart()).summaryView(of, id), null),
    counted: (counted, offset) =>
      ask(async (of) => (await countedPart()).countedPage(of, counted, offset), { total: 0, lines: [] }),
  }
}
