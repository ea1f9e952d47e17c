import { a1 } from '../../engine/address'
import { countOf } from '../../engine/count-findings'
import { handOutLines, type HandOutLine } from '../../engine/hand-out/lines'
import { handedOutTo } from '../../engine/hand-out/records'
import { unmasked, type Mask } from '../../engine/masking/mask'
import type { Finding } from '../../model/finding'
import { isoDay } from '../../model/month'
import type { Report } from '../../model/report'
import { severityRank } from '../../model/severity'
import type { Locale } from '../../model/text'
import { byConsultant, peopleOf } from '../by-consultant'
import { sheetTitle } from '../sheet-title'
import type { HandOut, HandOutItem } from './sharing-session'

/** More than these nobody reads in a message or a picture; the sheet holds all. */
export const MOST = 200

interface List {
  readonly consultant: string | null
  readonly findings: readonly Finding[]
}
/** The lists to write; of all, an empty one for who has a sheet and nothing left. */
export function listsOf(report: Report, whose: readonly (string | null)[] | 'all'): readonly List[] {
  const lists = byConsultant(report)
  const all = (): readonly (string | null)[] => [
    ...peopleOf(report).map(({ consultant }) => consultant),
    ...handedOutTo(report.workbook),
  ]
  const people = new Set(whose === 'all' ? all() : whose)
  return [...people].map((consultant) => ({ consultant, findings: lists.get(consultant) ?? [] }))
}

export function handOutOf(report: Report, consultant: string | null, locale: Locale, mask: Mask | null): HandOut {
  const findings = byConsultant(report).get(consultant) ?? []
  const told = new Set(
    findings.length <= MOST
      ? findings
      : [...findings].sort((a, b) => severityRank(a.severity) - severityRank(b.severity)).slice(0, MOST),
  )
  const shown = findings.filter((finding) => told.has(finding))
  const lines = handOutLines(shown, report, mask ?? unmasked)
  const bySheet = grouped(lines, ({ at }) => at.sheet)
  const names = new Map(report.workbook.sheets.map((sheet) => [sheet.id, sheetTitle(sheet)]))
  return {
    consultant,
    counts: countOf(findings),
    month: report.context.month,
    asOf: isoDay(report.context.asOf),
    sheets: [...bySheet].map(([sheet, items]) => ({
      name: (mask ?? unmasked)(names.get(sheet) ?? ''),
      items: items.map((line) => itemOf(line, locale)),
    })),
    left: findings.length - shown.length,
  }
}

const itemOf = ({ severity, at, customer, sentence, offer }: HandOutLine, locale: Locale): HandOutItem => ({
  severity,
  address: a1(at.row, at.column),
  customer,
  sentence: sentence[locale],
  offer: offer?.[locale] ?? null,
})

function grouped<T, K>(all: readonly T[], keyOf: (one: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>()
  for (const one of all) {
    const key = keyOf(one)
    const there = groups.get(key)
    if (there) there.push(one)
    else groups.set(key, [one])
  }
  return groups
}
