import type { Counts, Report } from '../model/report'
import type { Severity } from '../model/severity'
import { entriesOf, type Entry } from './problem-entries'
import type { GroupBy, ProblemFilter } from './problem-filter'
import type { FindingQuery } from './problem-list'
import { groupsBy, type EntryGroup } from './problem-order'
import { searching } from './problem-search'
import { isNew } from './since-last-check'

/** The findings that a filter leaves, in the order of the pane. */
export interface Shown {
  readonly entries: readonly Entry[]
  readonly groups: readonly ShownGroup[]
  readonly tallies: Tallies
}
export interface ShownGroup {
  readonly of: EntryGroup
  /** The place of its first among all that are shown. */
  readonly start: number
  readonly total: number
  readonly counts: Counts
  readonly fixes: number
}
/** How many each choice would show under all else that is chosen. */
export interface Tallies {
  readonly severities: ReadonlyMap<Severity, number>
  readonly sheets: ReadonlyMap<string, number>
  readonly rules: ReadonlyMap<string, number>
  readonly consultants: ReadonlyMap<string | null, number>
  readonly fixable: number
}

const KEPT = 8
const known = new WeakMap<Report, Map<string, Promise<Shown>>>()

/** The last few answers are kept. */
export function shownOf(report: Report, filter: ProblemFilter, by: GroupBy): Promise<Shown> {
  let answers = known.get(report)
  if (!answers) known.set(report, (answers = new Map()))
  const { severities, sheet, rule, consultant, only = [], search = '' } = filter
  const key = JSON.stringify([
    by,
    [...severities].sort(),
    sheet,
    rule,
    consultant === undefined,
    consultant,
    [...only].sort(),
    search,
  ])
  const kept = answers.get(key)
  answers.delete(key)
  const answer = kept ?? sift(report, filter, by)
  answers.set(key, answer)
  // What could not be fetched may be there the next time.
  if (!kept) answer.catch(() => answers.delete(key))
  for (const oldest of [...answers.keys()].slice(0, -KEPT)) answers.delete(oldest)
  return answer
}

const SEVERITY = 1
const SHEET = 2
const RULE = 4
const CONSULTANT = 8
const NEW = 16
const FIXABLE = 32
const SEARCH = 64

async function sift(report: Report, filter: ProblemFilter, by: GroupBy): Promise<Shown> {
  const found = await searching(report, entriesOf(report), filter.search)
  const { sheet, rule, consultant } = filter
  const severities = new Set(filter.severities)
  const only = new Set(filter.only)
  // Comparing with the last check takes a while.
  const fresh = only.has('new') ? await isNew(report) : null
  /** What of the filter stands against it, one bit each. */
  const against = (entry: Entry): number => {
    const { finding } = entry
    return (
      (severities.has(finding.severity) ? 0 : SEVERITY) |
      (sheet === undefined || finding.at.sheet === sheet ? 0 : SHEET) |
      (rule === undefined || finding.rule === rule ? 0 : RULE) |
      (consultant === undefined || entry.consultant === consultant ? 0 : CONSULTANT) |
      (!fresh || fresh(finding) ? 0 : NEW) |
      (!only.has('fixable') || entry.fixable ? 0 : FIXABLE) |
      (!found || found(entry) ? 0 : SEARCH)
    )
  }
  const tally = tallying()
  const entries: Entry[] = []
  const groups: ShownGroup[] = []
  for (const of of groupsBy(report, by)) {
    const start = entries.length
    const counts = { error: 0, warning: 0, info: 0 }
    let fixes = 0
    for (const entry of of.entries) {
      const bits = against(entry)
      tally.take(entry, bits)
      if (bits !== 0) continue
      entries.push(entry)
      counts[entry.finding.severity]++
      if (entry.fixable) fixes++
    }
    const total = entries.length - start
    if (total > 0) groups.push({ of, start, total, counts, fixes })
  }
  return { entries, groups, tallies: tally.made }
}

function tallying() {
  const made = {
    severities: new Map<Severity, number>(),
    sheets: new Map<string, number>(),
    rules: new Map<string, number>(),
    consultants: new Map<string | null, number>(),
    fixable: 0,
  }
  const one = <K>(map: Map<K, number>, key: K): unknown => map.set(key, (map.get(key) ?? 0) + 1)
  const take = ({ finding, consultant, fixable }: Entry, bits: number): void => {
    if ((bits & ~SEVERITY) === 0) one(made.severities, finding.severity)
    if ((bits & ~SHEET) === 0) one(made.sheets, finding.at.sheet)
    if ((bits & ~RULE) === 0) one(made.rules, finding.rule)
    if ((bits & ~CONSULTANT) === 0) one(made.consultants, consultant)
    if (fixable && (bits & ~FIXABLE) === 0) made.fixable++
  }
  return { made, take }
}

/** What a query asks for, in the order of the pane. */
export async function shownBy(report: Report, query: FindingQuery): Promise<readonly Entry[]> {
  const { by = 'sheet', group: key, ...filter } = query
  const { entries, groups } = await shownOf(report, filter, by)
  if (key === undefined) return entries
  const group = groups.find(({ of }) => of.key === key)
  return group ? entries.slice(group.start, group.start + group.total) : []
}
