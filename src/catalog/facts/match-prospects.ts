import type { Table } from '../../model/table'
import { NONE_LEFT, type GroupedEntries } from './grouped-entries'
import { lossDays } from './lost-cards'
import { peopleKeys } from './people'
import { peopleGroups } from './people-groups'
import { lossDateAt } from './prospects'
import { remember } from './remember'
import { at, tableRows, type TableRows } from './table-rows'
import { NO_WORD } from './word-numbers'

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
  /** By loss entry: the same of its card, NaN where it has none. */
  readonly cardLostOn: Float64Array
}
type Matched = Pick<Matches, 'cardOf' | 'entryOf' | 'lostOn' | 'cardLostOn'>

const absent = {}
const keysOf = (table: Table): readonly object[] => {
  const { model = absent, status = absent, lossDate = absent } = table.columns
  return [...peopleKeys(table), model, status, lossDate]
}
const remembered = remember<Matched>()

/** Which card a loss entry belongs to: the phone's (of several, the one of the same name), else name, model and consultant's. */
export const matchProspects = (losses: readonly Table[], cards: readonly Table[]): Matches =>
  placed([...losses, absent, ...cards], () => {
    const [entries, ledgers] = [tableRows(losses), tableRows(cards)]
    const keys = [...losses.flatMap(keysOf), absent, ...cards.flatMap(keysOf)]
    return { ...remembered(keys, () => match(entries, ledgers)), losses: entries, cards: ledgers }
  })
const placed = remember<Matches>()

const modelAt = ({ columns }: Table, row: number): string | null => columns.model?.values.at(row) ?? null

function match(entries: TableRows, ledgers: TableRows): Matched {
  const cardOf = new Int32Array(entries.length).fill(NO_CARD)
  const entryOf = new Int32Array(ledgers.length).fill(NO_ENTRY)
  const lostOn = lossDays(ledgers)
  const [losses, cards] = [peopleGroups(entries.tables), peopleGroups(ledgers.tables)]
  const { byPhone } = cards
  const { phones, names, consultants } = losses
  const claim = (entry: number, card: number): void => {
    const holder = entryOf[card]!
    if (holder === NO_ENTRY || same(names[holder]!, names[entry]!)) cardOf[entry] = card
    else if (isNamed(entry, card)) {
      cardOf[holder] = SHARED_PHONE
      cardOf[entry] = card
    } else cardOf[entry] = SHARED_PHONE
    if (cardOf[entry] === card && (holder === NO_ENTRY || cardOf[holder] !== card)) entryOf[card] = entry
  }
  const isNamed = (entry: number, card: number): boolean => same(names[entry]!, cards.names[card]!)
  /** Of several candidates the same name weighs most, then a card that is free, lost, lost on that day. */
  const score = (entry: number, card: number): number =>
    (isNamed(entry, card) ? 8 : 0) +
    (entryOf[card] === NO_ENTRY ? 4 : 0) +
    (Number.isNaN(lostOn[card]) ? 0 : 2) +
    (lostOn[card] === at(entries, entry, lossDateAt) ? 1 : 0)

  /** Of equals the one furthest down. */
  const best = (entry: number, groups: GroupedEntries, first: number, fits: (card: number) => boolean): number => {
    let found = NO_CARD
    let height = -1
    for (let card = first; card !== NONE_LEFT; card = groups.next(card)) {
      if (!fits(card)) continue
      const points = score(entry, card)
      if (points >= height) [found, height] = [card, points]
    }
    return found
  }
  const bestNamed = (entry: number): number =>
    best(entry, cards.byName, cards.byName.first(names[entry]!), (card) => {
      // Two numbers that differ are two customers of one name.
      if (phones[entry] !== NO_WORD && cards.phones[card] !== NO_WORD) return false
      return (
        agree(at(entries, entry, modelAt), at(ledgers, card, modelAt), null) &&
        agree(consultants[entry], cards.consultants[card], NO_WORD)
      )
    })

  for (let entry = 0; entry < entries.length; entry++) {
    const first = byPhone.first(phones[entry]!)
    if (first !== NONE_LEFT)
      claim(entry, byPhone.next(first) === NONE_LEFT ? first : best(entry, byPhone, first, always))
    else {
      const card = names[entry] === NO_WORD ? NO_CARD : bestNamed(entry)
      if (card !== NO_CARD) claim(entry, card)
    }
  }
  const cardLostOn = new Float64Array(entries.length).fill(Number.NaN)
  for (let entry = 0; entry < entries.length; entry++) {
    const card = cardOf[entry]!
    if (card >= 0) cardLostOn[entry] = lostOn[card]!
  }
  return { cardOf, entryOf, lostOn, cardLostOn }
}

const always = (): boolean => true
const same = (one: number, other: number): boolean => one !== NO_WORD && one === other
/** Equal, or unknown on one side. */
const agree = <T>(one: T, other: T, unknown: T): boolean => one === unknown || other === unknown || one === other
