import { monthOf, type MonthId } from '../../model/month'
import type { Table } from '../../model/table'
import { consultantAt, lossDateAt } from './prospects'
import { rowAt, type TableRows } from './table-rows'
import type { UnenteredLosses } from './unentered-losses'

/** One consultant's losses of one month; a card without a consultant counts for the whole store. */
export interface LossTally {
  readonly consultant: string | null
  readonly month: MonthId
  /** Lost cards without a loss entry. */
  readonly missing: number[]
  /** Lost cards with one. */
  entered: number
  /** Loss entries, whether they have a card or not, and the first of them. */
  entries: number
  first: number | null
}

/** Tallies of everybody who has lost cards without a loss entry, in the order of the cards. */
export function tallyLosses({ matches, missing }: UnenteredLosses): readonly LossTally[] {
  const { losses, cards, cardOf, lostOn } = matches
  const tallies = new Map<MonthId, Map<string | null, LossTally>>()
  const all: LossTally[] = []
  for (const card of missing) {
    const consultant = consultantOf(cards, card)
    const month = monthOf(lostOn[card] as number)
    const ofMonth = tallies.get(month) ?? new Map<string | null, LossTally>()
    tallies.set(month, ofMonth)
    const known = ofMonth.get(consultant)
    const tally = known ?? { consultant, month, missing: [], entered: 0, entries: 0, first: null }
    if (!known) {
      ofMonth.set(consultant, tally)
      all.push(tally)
    }
    tally.missing.push(card)
  }
  if (all.length === 0) return all
  for (let index = 0, entry = 0; index < losses.tables.length; index++) {
    const form = losses.tables[index] as Table
    for (let row = 0; row < form.height; row++, entry++) {
      const card = cardOf[entry] as number
      const day = lostOn[card] || lossDateAt(form, row)
      const ofMonth = day === null ? undefined : tallies.get(monthOf(day))
      if (!ofMonth) continue
      const consultant = (card >= 0 ? consultantOf(cards, card) : null) ?? consultantAt(form, row)
      const hasLostCard = (lostOn[card] ?? 0) > 0
      count(ofMonth.get(consultant), entry, hasLostCard)
      if (consultant !== null) count(ofMonth.get(null), entry, hasLostCard)
    }
  }
  return all
}

function consultantOf(cards: TableRows, card: number): string | null {
  const { table, row } = rowAt(cards, card)
  return consultantAt(cards.tables[table] as Table, row)
}

function count(tally: LossTally | undefined, entry: number, hasLostCard: boolean): void {
  if (!tally) return
  tally.entries++
  tally.first ??= entry
  if (hasLostCard) tally.entered++
}
