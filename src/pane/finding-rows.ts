import type { ProblemGroup, Problems, ProblemSection } from '../session/problem-list'
import type { FindingItem } from '../session/session'
import type { FindingGroup } from '../session/state'

/** A line of the list, before its finding is loaded. */
export type Row =
  | { readonly kind: 'section'; readonly key: string; readonly section: ProblemSection }
  | { readonly kind: 'group'; readonly key: string; readonly group: ProblemGroup }
  | { readonly kind: 'why'; readonly key: string; readonly group: ProblemGroup }
  | FindingLine
export interface FindingLine {
  readonly kind: 'finding'
  readonly key: string
  readonly group: string
  /** Its place in the group, and among all that is shown. */
  readonly offset: number
  readonly place: number
}

export const sectionKey = (key: string): string => `section|${key}`
export const findingKey = (group: string, offset: number): string => `${group}|${offset}`

/** How many open findings there are of one's kind on its sheet. */
export function alikeOf(groups: readonly FindingGroup[], one: Pick<FindingItem, 'at' | 'rule'>): number {
  const roots = groups.find((group) => group.sheet === one.at.sheet && group.rule === one.rule)?.roots
  return roots ? roots.error + roots.warning + roots.info : 0
}

/** The list's lines: heading, rule, findings; of what is folded the first line alone. */
export function rowsOf(
  { sections, groups }: Problems,
  folded: ReadonlySet<string>,
  explained: ReadonlySet<string>,
): readonly Row[] {
  const rows: Row[] = []
  const headings = new Map(sections.map((section) => [section.key, section]))
  let place = 0
  let heading: ProblemSection | undefined
  for (const group of groups) {
    const section = headings.get(group.section)
    if (section && section !== heading) rows.push({ kind: 'section', key: sectionKey(section.key), section })
    heading = section
    const start = place
    place += group.total
    if (section && folded.has(sectionKey(section.key))) continue
    const { key, total } = group
    rows.push({ kind: 'group', key, group })
    if (explained.has(key)) rows.push({ kind: 'why', key: `why|${key}`, group })
    if (folded.has(key)) continue
    for (let offset = 0; offset < total; offset++)
      rows.push({ kind: 'finding', key: findingKey(key, offset), group: key, offset, place: start + offset })
  }
  return rows
}

export const toggled = (set: ReadonlySet<string>, key: string): ReadonlySet<string> =>
  set.has(key) ? new Set([...set].filter((one) => one !== key)) : new Set([...set, key])
export const without = (set: ReadonlySet<string>, ...keys: readonly string[]): ReadonlySet<string> =>
  keys.some((key) => set.has(key)) ? new Set([...set].filter((one) => !keys.includes(one))) : set
