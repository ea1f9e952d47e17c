import type { Status } from '../../../src/model/vocabulary'
import type { Cells, Entry } from './entry'
import { consultantNames, personName, phoneNumber } from './people'
import type { Random } from './random'
import type { Days, Size } from './size'
import { cadence, districts, levelsByWarmth, models, otherSources, purchaseWindows, walkIn, type Level } from './words'

/** How long a prospect of a level has been one, in days: none is short-lived, none outlives its window by much. */
const lives: Readonly<Record<Level, readonly [number, number]>> = {
  O: [10, 40],
  H: [9, 16],
  A: [11, 30],
  B: [16, 85],
  C: [20, 150],
}

/** Contacts at the cadence of the level, the first meeting included. */
const contactsOver = (life: number, level: Level): number => 1 + Math.ceil(life / cadence[level])

/** One step warmer, the same or one step cooler. */
function initialLevel(random: Random, level: Level): Level {
  const step = random.weighted([[0, 6] as const, [1, 3] as const, [-1, 1] as const])
  return levelsByWarmth[Math.max(0, levelsByWarmth.indexOf(level)) + step] ?? (level === 'O' ? 'H' : level)
}

function lostCells(random: Random, days: Days, level: Level): Cells {
  const lossDate = random.between(days.first, days.last)
  const status: Status = random.weighted([['战败', 15] as const, ['失控', 3] as const, ['准战败', 2] as const])
  const lastContactDate = lossDate - random.between(0, Math.min(3, cadence[level] - 1))
  return { createdDate: lossDate - random.between(...lives[level]), status, lossDate, lastContactDate }
}
function soldCells(random: Random, days: Days): Cells {
  const orderDate = random.between(days.first + 2, days.last)
  const lastContactDate = Math.max(orderDate, days.last - random.between(0, 6))
  const createdDate = orderDate - random.between(...lives.O)
  return { createdDate, status: '成交', orderDate, lastContactDate, nextContactDate: lastContactDate + cadence.O }
}
function openCells(random: Random, days: Days, level: Level): Cells {
  const createdDate = days.last - random.between(1, Math.min(lives[level][1], 60))
  const lastContactDate = Math.max(createdDate, days.last - random.between(0, Math.min(6, cadence[level] - 1)))
  return { createdDate, status: '在跟', lastContactDate, nextContactDate: lastContactDate + cadence[level] }
}

/** Some cards came from the showroom in this month: those need a first visit in the log, as far as the visits go. */
function giveSources(random: Random, cards: readonly Entry[], size: Size, days: Days): void {
  let showroom = Math.floor(size.visits * 0.35)
  for (const { cells } of cards) {
    const isNew = (cells.createdDate as number) >= days.first
    const fromShowroom = random.chance(isNew ? 0.85 : 0.7) && (!isNew || showroom-- > 0)
    cells.source = fromShowroom ? walkIn : random.pick(otherSources)
  }
}

/** Puts the oldest card first and numbers them. */
export function sortCards(cards: Entry[]): void {
  const digits = cards.length > 9999 ? 6 : 4
  cards.sort((one, other) => Number(one.cells.createdDate) - Number(other.cells.createdDate))
  cards.forEach(({ cells }, index) => (cells.cardNumber = `K${String(index + 1).padStart(digits, '0')}`))
}

/** The cards of the ledger, in no order yet. */
export function makeCards(random: Random, size: Size, days: Days): Entry[] {
  const staff = consultantNames(size.consultants)
  /** The last one is new and has half as many. */
  const consultants = staff.map((name, index) => [name, index === staff.length - 1 ? 1 : 2] as const)
  const orders = Math.min(Math.round((size.cards - size.losses) * 0.3), Math.floor(size.visits * 0.1))
  const names = new Set<string>()
  const cards = Array.from({ length: size.cards }, (_, index): Entry => {
    const lost = index < size.losses
    const sold = !lost && index < size.losses + orders
    const level: Level = sold
      ? 'O'
      : random.weighted([['H', 2] as const, ['A', 5] as const, ['B', 7] as const, ['C', 4] as const])
    const story = lost
      ? lostCells(random, days, level)
      : sold
        ? soldCells(random, days)
        : openCells(random, days, level)
    const life = (story.lastContactDate as number) - (story.createdDate as number)
    let customerName = personName(random)
    for (let tries = 0; names.has(customerName) && tries < 20; tries++) customerName = personName(random)
    names.add(customerName)
    const began = initialLevel(random, level)
    // Still H after a week, he was judged again: the card began cooler.
    const isRaised = story.status === '在跟' && level === 'H' && days.last - (story.createdDate as number) > 7
    const cells: Cells = {
      cardNumber: null,
      createdDate: null,
      initialLevel: isRaised && began === 'H' ? 'A' : began,
      customerName,
      phone: phoneNumber(index, size.cards),
      model: random.pick(models),
      purchaseWindow: purchaseWindows[level],
      source: null,
      district: random.pick(districts),
      consultant: random.weighted(consultants),
      level,
      testDriveDate: null,
      contactCount: contactsOver(life, level),
      lastContactDate: null,
      nextContactDate: null,
      status: null,
      orderDate: null,
      lossDate: null,
      ...story,
    }
    return { cells, visits: [] }
  })
  giveSources(random, cards, size, days)
  return cards
}
