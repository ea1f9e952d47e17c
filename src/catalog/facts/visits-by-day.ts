import type { View } from '../../model/rule'
import type { Values } from '../../model/table'
import { isErrand } from './errands'

type Log = View<'visitDate', 'visitKind' | 'visitPurpose'>
type Calls = View<'callDate', 'visitKind' | 'visitPurpose'>

/** The parties of one day, as the log has them. */
export interface PartyDay<V> {
  total: number
  first: number
  repeat: number
  /** Neither written as first nor as return visit. */
  unknown: number
  /** Of these, who came for something else than buying: whether they count is the store's own way. */
  readonly errands: { total: number; first: number; repeat: number }
  /** The day's first entry. */
  readonly in: V
  readonly row: number
}
export type VisitDay = PartyDay<Log>

/** Counts the logs' parties by day: a row is a party, whatever its size. */
export const visitsByDay = (logs: readonly Log[]): ReadonlyMap<number, VisitDay> =>
  partiesByDay(logs, ({ values }) => values.visitDate)
/** The calls of the phone-up logs by day. */
export const callsByDay = (logs: readonly Calls[]): ReadonlyMap<number, PartyDay<Calls>> =>
  partiesByDay(logs, ({ values }) => values.callDate)

function partiesByDay<V extends Log | Calls>(
  logs: readonly V[],
  datesOf: (log: V) => Values<number>,
): ReadonlyMap<number, PartyDay<V>> {
  const days = new Map<number, PartyDay<V>>()
  for (const log of logs) {
    const { visitKind, visitPurpose } = log.values
    const isOther = visitPurpose?.where(isErrand)
    const dates = datesOf(log)
    for (let row = 0; row < log.height; row++) {
      const date = dates.at(row)
      if (date === null) continue
      let day = days.get(date)
      if (!day) {
        const errands = { total: 0, first: 0, repeat: 0 }
        days.set(date, (day = { total: 0, first: 0, repeat: 0, unknown: 0, errands, in: log, row }))
      }
      const kind = visitKind?.at(row) ?? null
      day.total++
      if (kind === '首次') day.first++
      else if (kind === '再次') day.repeat++
      else day.unknown++
      if (!isOther?.(row)) continue
      day.errands.total++
      if (kind === '首次') day.errands.first++
      else if (kind === '再次') day.errands.repeat++
    }
  }
  return days
}
