import type { Finding } from '../model/finding'
import type { Report } from '../model/report'
import type { CellRef } from '../model/workbook'
import { idOf, isAt, itemOf } from './item'
import { entriesOf } from './problem-entries'
import type { GroupBy, ProblemFilter } from './problem-filter'
import type { FindingQuery, Neighbour } from './problem-list'
import { shownBy, shownOf, type Shown } from './problem-shown'
import { PAGE, type FindingItem } from './session'

export { problemsOf } from './problem-headings'

/** One page of what a query asks for, in the order of the pane. */
export async function pageOf(report: Report, query: FindingQuery, offset: number): Promise<readonly FindingItem[]> {
  const entries = await shownBy(report, query)
  return entries.slice(offset, offset + PAGE).map(({ finding }) => itemOf(finding, report))
}

/** The finding after or before another in the order of the pane, round at the ends; from a cell without one, the nearest on the sheets. */
export async function neighbourOf(
  report: Report,
  from: string | CellRef | null,
  step: 1 | -1,
  filter: ProblemFilter,
  by: GroupBy,
): Promise<Neighbour | null> {
  const shown = await shownOf(report, filter, by)
  const { entries, groups } = shown
  if (entries.length === 0) return null
  const isHere = from === null ? null : typeof from === 'string' ? withId(from) : isAt(from)
  const here = isHere ? entries.findIndex(({ finding }) => isHere(finding)) : -1
  const place =
    here >= 0
      ? (here + step + entries.length) % entries.length
      : from !== null && typeof from !== 'string'
        ? nearest(report, shown, from, step)
        : step > 0
          ? 0
          : entries.length - 1
  const group = groups.findLast(({ start }) => start <= place)
  const entry = entries[place]
  if (!entry || !group) return null
  const { key, of } = group.of
  return {
    item: itemOf(entry.finding, report),
    section: of ?? '',
    group: key,
    offset: place - group.start,
    place,
    total: entries.length,
  }
}

/** The sentence is made of those alone whose code and cell fit. */
function withId(id: string): (finding: Finding) => boolean {
  return (finding) => {
    const { code, at } = finding
    return id.startsWith(`${code}|${at.sheet}|${at.row}|${at.column}|`) && idOf(finding) === id
  }
}

/** The place of the shown finding that stands next after (or before) a cell, row by row, sheet by sheet; round at the ends. */
function nearest(report: Report, shown: Shown, from: CellRef, step: 1 | -1): number {
  const sheet = report.sheets.findIndex((one) => one.sheet === from.sheet)
  const places = new Map(shown.entries.map((entry, place) => [entry, place]))
  const standing = entriesOf(report).filter((entry) => places.has(entry))
  const isAfter = ({ sheet: other, finding: { at } }: (typeof standing)[number]): boolean =>
    other !== sheet ? other > sheet : at.row !== from.row ? at.row > from.row : at.column > from.column
  const next = standing.findIndex(isAfter)
  const chosen = step > 0 ? standing[next < 0 ? 0 : next] : standing.at((next < 0 ? standing.length : next) - 1)
  return chosen ? (places.get(chosen) ?? 0) : 0
}
