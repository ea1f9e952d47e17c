import type { Report } from '../model/report'
import { severityRank } from '../model/severity'
import { entriesOf, gravest, type Entry } from './problem-entries'
import type { GroupBy } from './problem-filter'

/** A rule's findings under one heading, in the order of the sheets. */
export interface EntryGroup {
  readonly key: string
  /** What the heading stands for: a sheet's id, a consultant, a severity; null where there is no heading. */
  readonly of: string | null
  readonly rule: string
  readonly code: string
  /** The sheet that all of them stand on, where they are grouped by it. */
  readonly sheet: string | null
  readonly entries: readonly Entry[]
}

const known = new WeakMap<Report, Map<GroupBy, readonly EntryGroup[]>>()

/** All groups in the order of the pane; within a heading the gravest rule first. */
export function groupsBy(report: Report, by: GroupBy): readonly EntryGroup[] {
  let arranged = known.get(report)
  if (!arranged) known.set(report, (arranged = new Map()))
  let groups = arranged.get(by)
  if (!groups) arranged.set(by, (groups = arrange(entriesOf(report), by)))
  return groups
}

function arrange(entries: readonly Entry[], by: GroupBy): readonly EntryGroup[] {
  const buckets = new Map<string, Entry[]>()
  for (const entry of entries) {
    const key = `${by}|${headingOf(entry, by) ?? ''}|${entry.finding.rule}`
    const bucket = buckets.get(key)
    if (bucket) bucket.push(entry)
    else buckets.set(key, [entry])
  }
  const names = namesInOrder(entries)
  const ranked = [...buckets].map(([key, some]) => {
    const [first] = some as [Entry, ...Entry[]]
    const { rule, code, at } = first.finding
    const sheet = by === 'sheet' ? at.sheet : null
    return {
      group: { key, of: headingOf(first, by), rule, code, sheet, entries: some },
      place: placeOf(first, by, names),
      rank: gravest(some),
    }
  })
  ranked.sort((a, b) => a.place - b.place || a.rank - b.rank || (a.group.code < b.group.code ? -1 : 1))
  return ranked.map(({ group }) => group)
}

function headingOf({ finding, consultant }: Entry, by: GroupBy): string | null {
  if (by === 'sheet') return finding.at.sheet
  if (by === 'severity') return finding.severity
  return by === 'consultant' ? consultant : null
}

function placeOf(entry: Entry, by: GroupBy, names: ReadonlyMap<string | null, number>): number {
  if (by === 'sheet') return entry.sheet
  if (by === 'severity') return severityRank(entry.finding.severity)
  return by === 'consultant' ? (names.get(entry.consultant) ?? names.size) : 0
}

const collator = new Intl.Collator('zh-CN')

/** Consultants as a Chinese list of names is sorted; who is not filled in comes last. */
export const consultantNames = (entries: readonly Entry[]): readonly (string | null)[] =>
  [...new Set(entries.map(({ consultant }) => consultant))].sort((a, b) =>
    a === null ? 1 : b === null ? -1 : collator.compare(a, b),
  )

const namesInOrder = (entries: readonly Entry[]): ReadonlyMap<string | null, number> =>
  new Map(consultantNames(entries).map((name, place) => [name, place]))
