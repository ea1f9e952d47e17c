import type { Profile } from '../../model/profile'
import type { Table } from '../../model/table'
import type { Level } from '../../model/vocabulary'
import { levelHistories } from './level-history'

/** The day since which a card has its level, as far as the sheets tell; null where they do not. */
export function levelSince(
  logs: readonly Table[],
  profile: Profile,
): (of: Table, row: number, until: number) => number | null {
  const historyOf = levelHistories(logs, profile)
  return (of, row, until) => {
    const { level, initialLevel, createdDate } = of.columns
    const now = (level?.values.at(row) ?? null) as Level | null
    const created = createdDate?.values.at(row) ?? null
    if (now === null || created === null || created > until) return null
    const points = historyOf(of, row, until)
    const other = points.findLastIndex((point) => point.level !== now)
    // The last change that a sheet tells of: the point after the last other level.
    if (other >= 0) return points[other + 1]?.day ?? null
    return initialLevel?.values.at(row) === now ? created : null
  }
}
