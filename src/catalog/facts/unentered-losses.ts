import { monthOf, type MonthId } from '../../model/month'
import type { Settings } from '../../model/settings'
import type { Table } from '../../model/table'
import { matchProspects, NO_ENTRY, type Matches } from './match-prospects'
import { monthsAtHand } from './months-at-hand'
import { remember } from './remember'

/** Cards marked lost that no loss entry is about; cards by their number within `matches.cards`. */
export interface UnenteredLosses {
  readonly matches: Matches
  /** Of months whose form is at hand. */
  readonly missing: readonly number[]
  /** Of months whose form is not, by month. */
  readonly elsewhere: ReadonlyMap<MonthId, readonly number[]>
  readonly undated: readonly number[]
  /** The months at hand, each from a day on. */
  readonly since: ReadonlyMap<MonthId, number>
}

const remembered = remember<UnenteredLosses>()

export const unenteredLosses = (
  losses: readonly Table[],
  cards: readonly Table[],
  settings: Settings,
): UnenteredLosses =>
  remembered([...losses, ...cards, settings], () => {
    const matches = matchProspects(losses, cards)
    return sortedOut(matches, monthsAtHand(matches, settings))
  })

function sortedOut(matches: Matches, since: ReadonlyMap<MonthId, number>): UnenteredLosses {
  const { entryOf, lostOn } = matches
  const missing: number[] = []
  const undated: number[] = []
  const elsewhere = new Map<MonthId, number[]>()
  for (let card = 0; card < entryOf.length; card++) {
    const day = lostOn[card]!
    if (entryOf[card] !== NO_ENTRY || Number.isNaN(day)) continue
    if (day === 0) undated.push(card)
    else if (day >= (since.get(monthOf(day)) ?? Infinity)) missing.push(card)
    else {
      const month = monthOf(day)
      const names = elsewhere.get(month)
      if (names) names.push(card)
      else elsewhere.set(month, [card])
    }
  }
  return { matches, missing, elsewhere, undated, since }
}
