import { daysOf, type MonthId } from '../../../src/model/month'

export interface Size {
  readonly month: MonthId
  readonly seed: number
  readonly consultants: number
  /** Cards in the ledger: carried over and new. */
  readonly cards: number
  readonly visits: number
  /** Cards lost in the month. */
  readonly losses: number
}

export const usualSize: Size = { month: '2026-03', seed: 20260301, consultants: 3, cards: 60, visits: 150, losses: 25 }

export interface Days {
  readonly first: number
  readonly last: number
  /** The real day: the month is over and signed. */
  readonly today: number
}
export function daysOfMonth(month: MonthId): Days {
  const { first, last } = daysOf(month)
  return { first, last, today: last + 10 }
}
