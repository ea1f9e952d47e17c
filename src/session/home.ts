import { openFindings } from '../engine/open-findings'
import type { Report } from '../model/report'
import type { Severity } from '../model/severity'
import { consultantOf } from './finding-people'
import type { HomeSheet, PersonCounts } from './home-sheet'
import { sinceLastCheck } from './since-last-check'

const people = new WeakMap<Report, readonly PersonCounts[]>()

export async function homeSheet(report: Report): Promise<HomeSheet> {
  let counted = people.get(report)
  if (!counted) people.set(report, (counted = peopleOf(report)))
  return { people: counted, since: await sinceLastCheck(report) }
}

function peopleOf(report: Report): readonly PersonCounts[] {
  const byName = new Map<string | null, Record<Severity, number>>()
  for (const finding of openFindings(report)) {
    if (finding.causedBy) continue
    const name = consultantOf(finding, report)
    let counts = byName.get(name)
    if (!counts) byName.set(name, (counts = { error: 0, warning: 0, info: 0 }))
    counts[finding.severity]++
  }
  return [...byName]
    .map(([consultant, counts]) => ({ consultant, counts }))
    .sort((a, b) => Number(a.consultant === null) - Number(b.consultant === null) || more(a, b) || named(a, b))
}

const more = ({ counts: a }: PersonCounts, { counts: b }: PersonCounts): number =>
  b.error - a.error || b.warning - a.warning || b.info - a.info
const named = (a: PersonCounts, b: PersonCounts): number => (a.consultant ?? '').localeCompare(b.consultant ?? '', 'zh')
