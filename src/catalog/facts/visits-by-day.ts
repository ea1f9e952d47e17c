import type { View } from '../../model/rule'

type Log = View<'visitDate', 'visitKind'>

/** The parties of one day, as the traffic log has them. */
export interface VisitDay {
  total: number
  first: number
  repeat: number
  /** Neither written as first nor as return visit. */
  unknown: number
  /** The day's first entry. */
  readonly in: Log
  readonly row: number
}

/** Counts the logs' parties by day: a row is a party, whatever its size. */
export function visitsByDay(logs: readonly Log[]): ReadonlyMap<number, VisitDay> {
  const days = new Map<number, VisitDay>()
  for (const log of logs) {
    const { visitDate, visitKind } = log.values
    for (let row = 0; row < log.height; row++) {
      const date = visitDate.at(row)
      if (date === null) continue
      let day = days.get(date)
      if (!day) days.set(date, (day = { total: 0, first: 0, repeat: 0, unknown: 0, in: log, row }))
      const kind = visitKind?.at(row) ?? null
      day.total++
      if (kind === '首次') day.first++
      else if (kind === '再次') day.repeat++
      else day.unknown++
    }
  }
  return days
}
