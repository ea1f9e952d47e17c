import { openCauses } from '../engine/open-findings'
import { severityRank, severities } from '../model/severity'
import type { Finding } from '../model/finding'
import type { Report } from '../model/report'
import { consultantOf } from './finding-people'
import { asTheyStand } from './order'

/** An open finding that follows from no other, with what it can be sifted by. */
export interface Entry {
  readonly finding: Finding
  /** The place of its sheet in the workbook. */
  readonly sheet: number
  readonly consultant: string | null
  readonly fixable: boolean
}

const known = new WeakMap<Report, readonly Entry[]>()

/** As they stand, sheet by sheet. */
export function entriesOf(report: Report): readonly Entry[] {
  let entries = known.get(report)
  if (!entries) known.set(report, (entries = made(report)))
  return entries
}

function made(report: Report): readonly Entry[] {
  const places = new Map(report.sheets.map(({ sheet }, place) => [sheet, place]))
  return asTheyStand(openCauses(report), report).map((finding) => ({
    finding,
    sheet: places.get(finding.at.sheet) ?? 0,
    consultant: consultantOf(finding, report),
    fixable: (finding.fix ?? finding.entry) !== undefined,
  }))
}

/** The rank of the gravest. */
export const gravest = (entries: readonly Entry[]): number =>
  entries.reduce((least, { finding }) => Math.min(least, severityRank(finding.severity)), severities.length)
