import { monthOf, type MonthId } from '../../model/month'
import type { Table } from '../../model/table'
import { MonthSpan } from './month-span'
import { peopleOf } from './people'
import { peopleGroups } from './people-groups'
import { numbersIn } from './numbers-in'
import { consultantAt } from './prospects'
import type { SeenLoss } from './seen-losses'
import { rowAt, type TableRows } from './table-rows'
import type { UnenteredLosses } from './unentered-losses'
import { highestOf, NO_WORD } from './word-numbers'

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
  const [ofCards, ofLosses] = [peopleGroups(cards.tables).consultants, peopleGroups(losses.tables).consultants]
  const numbers = new Map<MonthId, Int32Array>()
  const all: LossTally[] = []
  const seenTables = [...new Set(seen.map(({ table }) => table))]
  const lists = [ofCards, ofLosses, ...seenTables.map((table) => peopleOf(table).consultants)]
  const people = 2 + Math.max(...lists.map(highestOf))
  const tallyOf = (consultant: string | null, number: number, month: MonthId): LossTally => {
    let ofMonth = numbers.get(month)
    if (!ofMonth) numbers.set(month, (ofMonth = new Int32Array(people).fill(NO_TALLY)))
    if (ofMonth[number + 1] === NO_TALLY)
      ofMonth[number + 1] =
        all.push({ consultant, month, missing: [], seen: [], entered: 0, entries: 0, first: null }) - 1
    return all[ofMonth[number + 1]!]!
  }
  for (const card of missing)
    tallyOf(consultantOf(cards, card), ofCards[card]!, monthOf(lostOn[card]!)).missing.push(card)
  for (const loss of seen) {
    tallyOf(consultantAt(loss.table, loss.row), numberAt(loss.table, loss.row), monthOf(loss.day)).seen.push(loss)
  }
  if (all.length === 0) return all
  const counts: Counts = {
    entries: new Int32Array(all.length),
    entered: new Int32Array(all.length),
    firsts: new Int32Array(all.length),
  }
  const days = new Float64Array(losses.length)
  for (const [at, form] of losses.tables.entries())
    days.set(numbersIn(form.columns.lossDate?.values, form.height), losses.starts[at])
  countEntries(counts, days, cardLostOn, knownConsultants(cardOf, ofCards, ofLosses), numbers)
  for (const [at, tally] of all.entries()) {
    tally.entries = counts.entries[at]!
    tally.entered = counts.entered[at]!
    if (tally.entries > 0) tally.first = counts.firsts[at]!
  }
  return all
}

const NO_TALLY = -1
const NOBODY = new Int32Array(0)
const numberAt = (table: Table, row: number): number => peopleOf(table).consultants[row] ?? NO_WORD

/** By loss entry: the consultant of its card, else its own. */
function knownConsultants(cardOf: Int32Array, ofCards: Int32Array, own: Int32Array): Int32Array {
  const known = own.slice()
  for (let entry = 0; entry < known.length; entry++) {
    const card = cardOf[entry]!
    const consultant = card >= 0 ? ofCards[card]! : NO_WORD
    if (consultant !== NO_WORD) known[entry] = consultant
  }
  return known
}

/** By tally. */
interface Counts {
  readonly entries: Int32Array
  readonly entered: Int32Array
  readonly firsts: Int32Array
}

/** Counts each loss entry for its consultant and for the whole store; `numbers` are the tallies of a month, by consultant. */
function countEntries(
  { entries, entered, firsts }: Counts,
  days: Float64Array,
  onCards: Float64Array,
  consultants: Int32Array,
  numbers: ReadonlyMap<MonthId, Int32Array>,
): void {
  const span = new MonthSpan()
  let ofMonth: Int32Array = NOBODY
  for (let entry = 0; entry < days.length; entry++) {
    const onCard = onCards[entry]!
    const day = onCard || days[entry]!
    if (Number.isNaN(day)) continue
    if (!span.has(day)) ofMonth = numbers.get(span.moveTo(day)) ?? NOBODY
    if (ofMonth === NOBODY) continue
    const consultant = consultants[entry]!
    const tally = ofMonth[consultant + 1]!
    if (tally !== NO_TALLY) {
      if (entries[tally]!++ === 0) firsts[tally] = entry
      if (onCard > 0) entered[tally]!++
    }
    const store = consultant === NO_WORD ? NO_TALLY : ofMonth[NO_WORD + 1]!
    if (store === NO_TALLY) continue
    if (entries[store]!++ === 0) firsts[store] = entry
    if (onCard > 0) entered[store]!++
  }
}

function consultantOf(cards: TableRows, card: number): string | null {
  const { table, row } = rowAt(cards, card)
  return consultantAt(cards.tables[table] as Table, row)
}
