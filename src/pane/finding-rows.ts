import type { Severity } from '../model/severity'
import type { FindingItem } from '../session/session'
import type { FindingGroup } from '../session/state'

/** A line of the list, before its finding is loaded. */
export type Row =
  | { readonly kind: 'sheet'; readonly key: string; readonly name: string }
  | { readonly kind: 'group'; readonly key: string; readonly group: FindingGroup; readonly count: number }
  | { readonly kind: 'why'; readonly key: string; readonly group: FindingGroup }
  | { readonly kind: 'finding'; readonly key: string; readonly group: FindingGroup; readonly offset: number }

export const groupKey = ({ sheet, rule }: Pick<FindingGroup, 'sheet' | 'rule'>): string => `${sheet}|${rule}`

/** How many open findings there are of one's kind on its sheet. */
export function alikeOf(groups: readonly FindingGroup[], one: Pick<FindingItem, 'at' | 'rule'>): number {
  const roots = groups.find((group) => group.sheet === one.at.sheet && group.rule === one.rule)?.roots
  return roots ? roots.error + roots.warning + roots.info : 0
}

export interface Unfolded {
  readonly severities: readonly Severity[]
  readonly collapsed: ReadonlySet<string>
  readonly explained: ReadonlySet<string>
}

/** The list's lines under the filter: sheet, rule, findings. */
export function rowsOf(
  groups: readonly FindingGroup[],
  { severities, collapsed, explained }: Unfolded,
): readonly Row[] {
  const rows: Row[] = []
  let sheet: string | null = null
  for (const group of groups) {
    const count = severities.reduce((sum, severity) => sum + group.roots[severity], 0)
    if (count === 0) continue
    const key = groupKey(group)
    if (group.sheet !== sheet) rows.push({ kind: 'sheet', key: `sheet|${group.sheet}`, name: group.sheetName })
    sheet = group.sheet
    rows.push({ kind: 'group', key, group, count })
    if (explained.has(key)) rows.push({ kind: 'why', key: `why|${key}`, group })
    if (collapsed.has(key)) continue
    for (let offset = 0; offset < count; offset++)
      rows.push({ kind: 'finding', key: `${key}|${offset}`, group, offset })
  }
  return rows
}

export const toggled = (set: ReadonlySet<string>, key: string): ReadonlySet<string> =>
  set.has(key) ? new Set([...set].filter((one) => one !== key)) : new Set([...set, key])
