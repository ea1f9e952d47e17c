import { openFindings } from '../engine/open-findings'
import type { Finding } from '../model/finding'
import type { Report } from '../model/report'
import { severityRank } from '../model/severity'

/** A rule's causes on one sheet, in the order of the sheet. */
export interface OrderedGroup {
  readonly sheet: string
  readonly rule: string
  readonly findings: readonly Finding[]
}
export interface Order {
  readonly groups: readonly OrderedGroup[]
  /** What follows from each cause, however far. */
  readonly consequences: ReadonlyMap<Finding, readonly Finding[]>
}

const orders = new WeakMap<Report, Order>()

/** The order of the pane, of what nobody accepted: by sheet, then the gravest rule first, then as the rows stand. */
export function orderOf(report: Report): Order {
  let order = orders.get(report)
  if (!order) orders.set(report, (order = arrange(report)))
  return order
}

function arrange(report: Report): Order {
  const groups = new Map<string, Finding[]>()
  const consequences = new Map<Finding, Finding[]>()
  for (const finding of openFindings(report)) {
    if (finding.causedBy) push(consequences, causeOf(finding), finding)
    else push(groups, `${finding.at.sheet}|${finding.rule}`, finding)
  }
  const places = placesOf(report)
  const ordered = [...groups.values()].map((findings) => {
    findings.sort(byCell)
    return findings
  })
  const graveness = (findings: readonly Finding[]): number =>
    findings.reduce((least, { severity }) => Math.min(least, severityRank(severity)), 9)
  const keys = ordered.map((findings) => {
    const [first] = findings as [Finding]
    return { findings, first, sheet: places.get(first.at.sheet) ?? 0, rank: graveness(findings) }
  })
  keys.sort((a, b) => a.sheet - b.sheet || a.rank - b.rank || (a.first.code < b.first.code ? -1 : 1))
  return {
    groups: keys.map(({ findings, first }) => ({ sheet: first.at.sheet, rule: first.rule, findings })),
    consequences,
  }
}

const placesOf = ({ sheets }: Report): ReadonlyMap<string, number> =>
  new Map(sheets.map(({ sheet }, index) => [sheet, index]))
const byCell = ({ at: a }: Finding, { at: b }: Finding): number => a.row - b.row || a.column - b.column

/** Findings as they stand on the sheets, one sheet after the other. */
export function asTheyStand(findings: readonly Finding[], report: Report): readonly Finding[] {
  const places = placesOf(report)
  const place = ({ at }: Finding): number => places.get(at.sheet) ?? 0
  return [...findings].sort((a, b) => place(a) - place(b) || byCell(a, b))
}

function causeOf(finding: Finding): Finding {
  let cause = finding
  while (cause.causedBy) cause = cause.causedBy
  return cause
}

function push<K>(map: Map<K, Finding[]>, key: K, finding: Finding): void {
  const there = map.get(key)
  if (there) there.push(finding)
  else map.set(key, [finding])
}
