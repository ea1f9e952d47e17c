import type { Acceptance } from '../model/acceptance'
import type { Finding } from '../model/finding'
import type { Report } from '../model/report'
import type { Accepted, AcceptedShare, Workbook } from '../model/workbook'
import { countIn } from './count-findings'
import { splitId } from './join'
import { factsOf, keyOf } from './keys'
import { hasAccepted, sharesOf } from './open-findings'

/** What a workbook remembers as accepted, by key. */
interface Layer {
  readonly salt: string
  readonly byKey: ReadonlyMap<string, readonly Accepted[]>
  readonly previous: boolean
}

/**
 * The report with what people said of its findings, in this workbook's memory or in last month's, which is read with last month's salt.
 * Accepted findings are no longer counted; one whose facts have changed since is open, and told so.
 */
export function withAcceptances(report: Report, previous?: Workbook): Report {
  if (!hasAccepted(report.workbook, previous)) return report
  const acceptances = acceptancesOf(report, previous)
  const open = report.findings.filter((finding) => !acceptances.get(finding)?.holds)
  return Object.create(Object.prototype, {
    // Figures are computed when first asked for, so they are not read here.
    ...Object.getOwnPropertyDescriptors(report),
    ...Object.getOwnPropertyDescriptors({
      acceptances,
      ...countIn([open]),
    }),
  }) as Report
}

function acceptancesOf(report: Report, previous?: Workbook): ReadonlyMap<Finding, Acceptance> {
  const { memory } = report.workbook
  const own = memory ? sharesOf(memory).map((share) => layerOf(share, false)) : []
  const earlier = previous?.memory ? [layerOf(previous.memory, true)] : []
  const layersFor = ({ at }: Finding): readonly Layer[] => {
    const mine = memory?.each ? own[splitId(at.sheet).workbook] : own[0]
    return mine ? [mine, ...earlier] : earlier
  }
  const codes = new Set([...own, ...earlier].flatMap(({ byKey }) => [...byKey.keys()].map(codeOf)))
  const acceptances = new Map<Finding, Acceptance>()
  const used = new Set<Accepted>()
  const changed: (readonly [Finding, Layer, readonly Accepted[]])[] = []
  for (const finding of report.findings) {
    if (!codes.has(finding.code)) continue
    for (const layer of layersFor(finding)) {
      const said = layer.byKey.get(keyOf(finding, report, layer.salt))
      if (!said) continue
      const facts = factsOf(finding, report, layer.salt)
      const exact = said.find((one) => one.facts === facts)
      if (!exact) {
        changed.push([finding, layer, said])
        continue
      }
      used.add(exact)
      if (!exact.withdrawn) acceptances.set(finding, acceptanceOf(exact, layer, true))
      break
    }
  }
  for (const [finding, layer, said] of changed) {
    // What holds for another row of the same customer was not said of this one.
    const before = said.findLast((one) => !one.withdrawn && !used.has(one))
    if (before && !acceptances.has(finding)) acceptances.set(finding, acceptanceOf(before, layer, false))
  }
  for (const finding of report.findings) {
    const cause = finding.causedBy && acceptedCause(finding.causedBy, acceptances)
    if (cause && !acceptances.get(finding)?.holds) acceptances.set(finding, { ...cause, follows: true })
  }
  return acceptances
}

function layerOf({ salt, accepted }: AcceptedShare, previous: boolean): Layer {
  const byKey = new Map<string, Accepted[]>()
  for (const one of accepted) byKey.set(one.key, [...(byKey.get(one.key) ?? []), one])
  return { salt, byKey, previous }
}

const codeOf = (key: string): string => key.slice(0, key.indexOf(':'))

const acceptanceOf = ({ by, reason, date }: Accepted, { previous }: Layer, holds: boolean): Acceptance => ({
  by,
  reason,
  date,
  holds,
  ...(previous ? { previous: true } : {}),
})

function acceptedCause(finding: Finding, acceptances: ReadonlyMap<Finding, Acceptance>): Acceptance | null {
  for (let cause: Finding | null = finding; cause; cause = cause.causedBy) {
    const said = acceptances.get(cause)
    if (said?.holds && !said.follows) return said
  }
  return null
}
