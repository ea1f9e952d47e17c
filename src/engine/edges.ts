import type { Condition } from '../model/expression'
import { monthsLater } from '../model/month'
import type { Settings } from '../model/settings'

/** The days between which is counted: the first day, the day after the last, and the day that ageing is counted to. */
export interface Period {
  readonly first: number
  readonly next: number
  /** The last day where it is left out. */
  readonly asOf?: number
}
/** A day, by the period: so many months and days from one of its own. */
export interface Edge {
  readonly at: keyof Period
  readonly months?: number
  readonly days?: number
}
/** Dates from an edge on, or below it. */
export interface EdgeTest {
  readonly is: '>=' | '<'
  readonly edge: Edge
}

const from = (edge: Edge): EdgeTest => ({ is: '>=', edge })
const below = (edge: Edge): EdgeTest => ({ is: '<', edge })

/** What a condition says of a date; null where it is about something else. */
export function edgesOf(condition: Condition, { cadence }: Pick<Settings, 'cadence'>): readonly EdgeTest[] | null {
  if ('within' in condition) {
    if (condition.within === 'period') return [from({ at: 'first' }), below({ at: 'next' })]
    return [from({ at: 'first', months: -1 }), below({ at: 'first' })]
  }
  if ('upTo' in condition) return [below({ at: 'next' })]
  if ('before' in condition) return [below({ at: 'first' })]
  if ('after' in condition) return [from({ at: 'next' })]
  if ('daysAgo' in condition) return [below({ at: 'asOf', days: 1 - condition.daysAgo })]
  if ('cadence' in condition) return [from({ at: 'asOf', days: -cadence[condition.cadence] })]
  if (!('months' in condition)) return null
  const [least, most] = condition.months
  const latest = below({ at: 'asOf', months: -least, days: 1 })
  return most === null ? [latest] : [from({ at: 'asOf', months: -most, days: 1 }), latest]
}

/** The serial of an edge, of the 1900 system. */
export function edgeAt({ at, months = 0, days = 0 }: Edge, period: Period): number {
  const day = at === 'asOf' ? (period.asOf ?? period.next - 1) : period[at]
  return (months === 0 ? day : monthsLater(day, months)) + days
}

/** Whether a serial passes all of them. */
export function withinEdges(tests: readonly EdgeTest[], period: Period, shift = 0): (serial: number) => boolean {
  const least = bound(tests, period, '>=', shift)
  const most = bound(tests, period, '<', shift)
  return (serial) => serial >= (least ?? -Infinity) && serial < (most ?? Infinity)
}
function bound(tests: readonly EdgeTest[], period: Period, is: EdgeTest['is'], shift: number): number | null {
  const found = tests.find((test) => test.is === is)
  return found ? edgeAt(found.edge, period) - shift : null
}
