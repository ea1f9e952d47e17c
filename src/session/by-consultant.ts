import { countOf } from '../engine/count-findings'
import type { Finding } from '../model/finding'
import type { Report } from '../model/report'
import type { PersonCounts } from './home-sheet'
import { entriesOf } from './problem-entries'

const known = new WeakMap<Report, ReadonlyMap<string | null, readonly Finding[]>>()

/** The causes that nobody accepted, by consultant, as they stand on the sheets. */
export function byConsultant(report: Report): ReadonlyMap<string | null, readonly Finding[]> {
  let lists = known.get(report)
  if (!lists) known.set(report, (lists = listed(report)))
  return lists
}

function listed(report: Report): ReadonlyMap<string | null, readonly Finding[]> {
  const lists = new Map<string | null, Finding[]>()
  for (const { consultant, finding } of entriesOf(report)) {
    const list = lists.get(consultant)
    if (list) list.push(finding)
    else lists.set(consultant, [finding])
  }
  return lists
}

/** Who has most to do stands first, nobody last. */
export const peopleOf = (report: Report): readonly PersonCounts[] =>
  [...byConsultant(report)]
    .map(([consultant, findings]) => ({ consultant, counts: countOf(findings) }))
    .sort((a, b) => Number(a.consultant === null) - Number(b.consultant === null) || more(a, b) || named(a, b))

const more = ({ counts: a }: PersonCounts, { counts: b }: PersonCounts): number =>
  b.error - a.error || b.warning - a.warning || b.info - a.info
const named = (a: PersonCounts, b: PersonCounts): number => (a.consultant ?? '').localeCompare(b.consultant ?? '', 'zh')
