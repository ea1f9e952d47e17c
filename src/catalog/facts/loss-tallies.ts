import { monthOf, type MonthId } from '../../model/month'
import type { Table } from '../../model/table'
import { peopleOf } from './people'
import { peopleGroups } from './people-groups'
import { numbersIn } from './numbers-in'
import { consultantAt } from './prospects'
import type { SeenLoss } from './seen-losses'
import { rowAt, type TableRows } from './table-rows'
import type { UnenteredLosses } from './unentered-losses'
import { NO_WORD } from './word-numbers'

/** One consultant's losses of one month; a card without a consultant counts for the whole store. */
export interface LossTally {
  readonly consultant: string | null
  readonly month: MonthId
  /** Lost cards without a loss entry. */
  readonly missing: number[]
  /** Losses without an entry that other sheets than the cards tell of. */
  readonly seen: SeenLoss[]
  /** Lost cards with one. */
  entered: number
  /** Loss entries, whether they have a card or not, and the first of them. */
  entries: number
  first: number | null
}

/** Tallies of everybody who has losses without a loss entry, in the order of the cards, then of the sheets that tell of others. */
export function tallyLosses({ matches, missing }: UnenteredLosses, seen: readonly SeenLoss[]): readonly LossTally[] {
  const { losses, cards, cardOf, lostOn, cardLostOn } = matches
  const [ofCards, ofLosses] = [peopleGroups(cards.tables), peopleGroups(losses.tables)]
  const tallies = new Map<MonthId, Map<number, LossTally>>()
  const all: LossTally[] = []
  const tallyOf = (consultant: string | null, number: number, month: MonthId): LossTally => {
    const ofMonth = tallies.get(month) ?? new Map<number, LossTally>()
    tallies.set(month, ofMonth)
    let tally = ofMonth.get(number)
    if (!tally) {
      tally = { consultant, month, missing: [], seen: [], entered: 0, entries: 0, first: null }
      ofMonth.set(number, tally)
      all.push(tally)
    }
    return tally
  }
  for (const card of missing)
    tallyOf(consultantOf(cards, card), ofCards.consultant(card), monthOf(lostOn[card] as number)).missing.push(card)
  for (const loss of seen) {
    const number = peopleOf(loss.table).consultants[loss.row] ?? NO_WORD
    tallyOf(consultantAt(loss.table, loss.row), number, monthOf(loss.day)).seen.push(loss)
  }
  if (all.length === 0) return all
  for (let index = 0, entry = 0; index < losses.tables.length; index++) {
    const form = losses.tables[index] as Table
    const days = numbersIn(form.columns.lossDate?.values, form.height)
    let [month, ofMonth, ofStore]: [MonthId?, Map<number, LossTally>?, LossTally?] = []
    for (let row = 0; row < form.height; row++, entry++) {
      const lostOnCard = cardLostOn[entry] as number
      const day = lostOnCard || days[row]!
      if (Number.isNaN(day)) continue
      const own = monthOf(day)
      if (own !== month) {
        ofMonth = tallies.get((month = own))
        ofStore = ofMonth?.get(NO_WORD)
      }
      if (!ofMonth) continue
      const card = cardOf[entry] as number
      const known = card >= 0 ? ofCards.consultant(card) : NO_WORD
      const consultant = known === NO_WORD ? ofLosses.consultant(entry) : known
      const hasLostCard = lostOnCard > 0
      count(ofMonth.get(consultant), entry, hasLostCard)
      if (consultant !== NO_WORD) count(ofStore, entry, hasLostCard)
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
