import type { Table } from '../../model/table'
import { lossDays } from './lost-cards'
import { consultantAt, lossDateAt, nameAt, phoneAt } from './prospects'
import { remember } from './remember'
import { at, rowAt, tableRows, type TableRows } from './table-rows'

/** No card has the loss entry's phone, nor its name, model and consultant. */
export const NO_CARD = -1
/** The entry's phone stands on a card that another customer's entry has: a couple, a fleet. */
export const SHARED_PHONE = -2
/** No loss entry is this card's. */
export const NO_ENTRY = -1

export interface Matches {
  readonly losses: TableRows
  readonly cards: TableRows
  /** By loss entry: its card, or NO_CARD, or SHARED_PHONE. */
  readonly cardOf: Int32Array
  /** By card: its first loss entry, or NO_ENTRY. */
  readonly entryOf: Int32Array
  /** By card: the day of its loss, 0 where it is marked lost without a day, NaN where it is not lost. */
  readonly lostOn: Float64Array
}

const remembered = remember<Matches>()

/** Which card a loss entry belongs to: the phone's (of several, the one of the same name), else name, model and consultant's. */
export const matchProspects = (losses: readonly Table[], cards: readonly Table[]): Matches =>
  remembered([...losses, ...cards], () => match(tableRows(losses), tableRows(cards)))

function match(losses: TableRows, cards: TableRows): Matches {
  const cardOf = new Int32Array(losses.length).fill(NO_CARD)
  const entryOf = new Int32Array(cards.length).fill(NO_ENTRY)
  const lostOn = lossDays(cards)
  const byPhone = chain(cards, phoneAt)
  let byName: Chain | undefined
  const claim = (entry: number, card: number): void => {
    const holder = entryOf[card] as number
    if (holder === NO_ENTRY || isSameCustomer(holder, entry)) cardOf[entry] = card
    else if (isNamed(entry, card)) {
      cardOf[holder] = SHARED_PHONE
      cardOf[entry] = card
    } else cardOf[entry] = SHARED_PHONE
    if (cardOf[entry] === card && (holder === NO_ENTRY || cardOf[holder] !== card)) entryOf[card] = entry
  }
  const nameOf = (rows: TableRows, entry: number): string | null => at(rows, entry, nameAt)
  const isNamed = (entry: number, card: number): boolean => same(nameOf(losses, entry), nameOf(cards, card))
  const isSameCustomer = (one: number, other: number): boolean => same(nameOf(losses, one), nameOf(losses, other))
  /** Of several candidates the same name weighs most, then a card that is free, lost, lost on that day. */
  const score = (entry: number, card: number): number =>
    (isNamed(entry, card) ? 8 : 0) +
    (entryOf[card] === NO_ENTRY ? 4 : 0) +
    (Number.isNaN(lostOn[card]) ? 0 : 2) +
    (lostOn[card] === at(losses, entry, lossDateAt) ? 1 : 0)

  const best = (entry: number, { last, previous }: Chain, key: string, fits: (card: number) => boolean): number => {
    let found = NO_CARD
    let height = -1
    const first = last.get(key) ?? NO_CARD
    if (first === NO_CARD || (previous[first] === NO_CARD && fits(first))) return first
    for (let card = first; card !== NO_CARD; card = previous[card] as number) {
      if (!fits(card)) continue
      const points = score(entry, card)
      if (points > height) [found, height] = [card, points]
    }
    return found
  }

  for (let table = 0, entry = 0; table < losses.tables.length; table++) {
    const loss = losses.tables[table] as Table
    for (let row = 0; row < loss.height; row++, entry++) {
      const phone = phoneAt(loss, row)
      let card = phone === null ? NO_CARD : best(entry, byPhone, phone, always)
      if (card === NO_CARD) {
        const name = nameAt(loss, row)
        if (name === null) continue
        byName ??= chain(cards, nameAt)
        card = best(entry, byName, name, (candidate) => {
          const { table: index, row: cardRow } = rowAt(cards, candidate)
          const ledger = cards.tables[index] as Table
          // Two numbers that differ are two customers of one name.
          return (
            (phone === null || phoneAt(ledger, cardRow) === null) &&
            agree(loss.columns.model?.values.at(row), ledger.columns.model?.values.at(cardRow)) &&
            agree(consultantAt(loss, row), consultantAt(ledger, cardRow))
          )
        })
      }
      if (card !== NO_CARD) claim(entry, card)
    }
  }
  return { losses, cards, cardOf, entryOf, lostOn }
}

const always = (): boolean => true
const same = (one: string | null, other: string | null): boolean => one !== null && one === other
/** Equal, or unknown on one side. */
const agree = (one: string | null | undefined, other: string | null | undefined): boolean =>
  (one ?? null) === null || (other ?? null) === null || one === other

/** Entries by key: the last one, and from each the one before it. */
interface Chain {
  readonly last: ReadonlyMap<string, number>
  readonly previous: Int32Array
}
function chain(rows: TableRows, key: (table: Table, row: number) => string | null): Chain {
  const last = new Map<string, number>()
  const previous = new Int32Array(rows.length).fill(NO_CARD)
  for (let index = 0, entry = 0; index < rows.tables.length; index++) {
    const table = rows.tables[index] as Table
    for (let row = 0; row < table.height; row++, entry++) {
      const word = key(table, row)
      if (word === null) continue
      const before = last.get(word)
      if (before !== undefined) previous[entry] = before
      last.set(word, entry)
    }
  }
  return { last, previous }
}
