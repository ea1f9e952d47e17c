import type { Context } from '../../model/context'
import { lasting } from '../../model/lasting'
import type { Profile } from '../../model/profile'
import type { View } from '../../model/rule'
import type { Table } from '../../model/table'
import type { Level } from '../../model/vocabulary'
import { endsByMark } from './contact-history'
import { followedRows } from './is-open'
import { levelHistories } from './level-history'
import { numbersIn } from './numbers-in'
import { personIndex } from './person-index'
import { rowAt } from './table-rows'

/** The followed cards that are older than their level's window, so many times over; those of a level without one never are. */
export function rowsBeyondWindow(
  view: View<'level' | 'createdDate', 'status'>,
  { settings, asOf }: Pick<Context, 'settings' | 'asOf'>,
  times = 1,
): readonly number[] {
  const { level, createdDate } = view.values
  const created = numbersIn(createdDate, view.height)
  const limitOf = (word: Level | null): number => times * ((word && settings.window[word]) ?? Infinity)
  const least = Math.min(...Object.values(settings.window).map((window) => times * (window ?? Infinity)))
  return followedRows(view as never).rows.filter(
    (row) => asOf - created[row]! > least && asOf - created[row]! > limitOf(level.at(row) as Level | null),
  )
}

const saysWonBack = lasting((word) => word.includes('激活'))

/**
 * The day since which a card has its level, as far as the sheets tell; null where they do not. A loss ends a level: who was won back is
 * judged anew.
 */
export function levelSince(
  logs: readonly Table[],
  profile: Profile,
): (of: Table, row: number, until: number) => number | null {
  const historyOf = levelHistories(logs, profile)
  const closedBefore = lastClosings(logs)
  const isLogged = logs.some(({ height }) => height > 0)
  let [asked, isWonBack]: [Table?, ((row: number) => boolean)?] = []
  return (of, row, until) => {
    const { level, initialLevel, createdDate, lossDate, status } = of.columns
    const now = (level?.values.at(row) ?? null) as Level | null
    const created = createdDate?.values.at(row) ?? null
    if (now === null || created === null || created > until) return null
    const lost = lossDate?.values.at(row) ?? 0
    let closed = lost <= until ? lost : 0
    if (isLogged) {
      closed = Math.max(closedBefore(of, row, until), closed)
      const points = historyOf(of, row, until).filter(({ day }) => day > closed)
      const other = points.findLastIndex((point) => point.level !== now)
      // The last change that a sheet tells of: the point after the last other level.
      if (other >= 0) return points[other + 1]?.day ?? null
      if (closed > 0) return points[0]?.day ?? null
    }
    if (closed > 0 || initialLevel?.values.at(row) !== now) return null
    if (of !== asked) [asked, isWonBack] = [of, status?.texts.where(saysWonBack)]
    return isWonBack?.(row) ? null : created
  }
}

/** The last day on which a log says that the customer of a row was given up; 0 where none does. */
function lastClosings(logs: readonly Table[]): (of: Table, row: number, until: number) => number {
  const index = personIndex(logs)
  return (of, row, until) => {
    let last = 0
    for (const entry of index.of(of, row)) {
      const { table, row: there } = rowAt(index.rows, entry)
      const log = index.rows.tables[table] as Table
      const day = (log.columns.contactDate ?? log.columns.reportDate)?.values.at(there) ?? 0
      if (day > last && day <= until && endsByMark(log, there)) last = day
    }
    return last
  }
}
