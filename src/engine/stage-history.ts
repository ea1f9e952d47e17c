import type { Context } from '../model/context'
import { daysOf, monthOf, type MonthId } from '../model/month'
import type { Catalog } from '../model/report'
import type { Table } from '../model/table'
import { periodOf } from './compute'
import { basesOf, isCountable, tally } from './count'
import { typedReading } from './typed-reading'

/** An own mean is that of three months at most, the running one left out. */
const MONTHS = 3
/** Fewer entries of an earlier month than that share of this one's are stragglers of it, and not the month. */
const WHOLE = 0.5

const STORE = ''

/** What each stage of a month came to, of the store (an empty name) and of each person; null where it could not be counted. */
export interface StageMonth {
  readonly month: MonthId
  of(person: string): readonly (number | null)[]
}

export interface StageHistory {
  readonly now: StageMonth
  readonly earlier: readonly StageMonth[]
}

/** The month itself, and the earlier ones at hand: in last month's workbook, or in lists of this one that reach back. */
export function stageHistory(
  tables: readonly Table[],
  previous: readonly Table[],
  catalog: Pick<Catalog, 'funnel'>,
  { month, asOf, settings }: Pick<Context, 'month' | 'asOf' | 'settings'>,
  people: readonly string[],
): StageHistory | null {
  const stages = catalog.funnel ?? []
  if (month === null || stages.length === 0) return null
  const countedIn = (some: readonly Table[], when: MonthId, until?: number): StageMonth => {
    const reading = typedReading(people, periodOf(when, until), settings)
    const tallies = stages.map((variant) => {
      const bases = basesOf(variant, some)
      return isCountable(bases) ? tally(variant.numerator, bases, reading) : null
    })
    return {
      month: when,
      of: (person) =>
        tallies.map((counted) =>
          person === STORE ? (counted?.store ?? null) : (counted?.people?.[people.indexOf(person)] ?? null),
        ),
    }
  }
  const now = countedIn(tables, month, asOf)
  const least = entered(now) * WHOLE
  const earlier: StageMonth[] = []
  for (let when = before(month); earlier.length < MONTHS && when >= oldest(month); when = before(when)) {
    const isOwn = previous.some((table) => table.month === when)
    const found = [previous, tables]
      .map((some) => countedIn(some, when))
      .filter((one, place) => entered(one) > 0 && (entered(one) >= least || (place === 0 && isOwn)))
      .sort((a, b) => entered(b) - entered(a))
    if (found[0]) earlier.push(found[0])
  }
  return { now, earlier }
}

const before = (month: MonthId): MonthId => monthOf(daysOf(month).first - 1)
const oldest = (month: MonthId): MonthId => before(before(before(month)))
/** How many entered the first stage that could be counted. */
const entered = (month: StageMonth): number => month.of(STORE).find((count) => count !== null) ?? 0
