import type { Cells, Draft, Entry } from './entry'
import { numberIn } from './entry'
import { consultantNames, visitorName } from './people'
import type { Random } from './random'
import type { Days, Size } from './size'
import { districts, models, otherSources, walkIn } from './words'

/** A time as Excel stores what somebody typed: the nearest double of minutes over 1440. */
const timeOf = (minutes: number): number => minutes / 1440

function visitCells(random: Random, day: number, warm: boolean): Cells {
  const arrival = random.between(9 * 60, 17 * 60 + 20)
  const stay = warm ? random.between(35, 95) : random.between(12, 40)
  return {
    visitDate: day,
    arrivalTime: timeOf(arrival),
    departureTime: timeOf(arrival + stay),
    dwellTime: stay,
    partySize: random.weighted([[1, 5] as const, [2, 4] as const, [3, 2] as const, [4, 1] as const]),
  }
}

/** A visit by the customer of a card. */
function cardVisit(random: Random, card: Entry, day: number, kind: 'first' | 'return' | 'order'): Entry {
  const { customerName, phone, model, source, district, consultant, initialLevel, level } = card.cells
  const testDriven = kind !== 'order' && random.chance(kind === 'first' ? 0.35 : 0.3)
  if (testDriven) card.cells.testDriveDate = day
  const cells: Cells = {
    ...visitCells(random, day, true),
    customerName,
    phone,
    visitKind: kind === 'first' ? '首次' : '再次',
    model,
    level: kind === 'first' ? initialLevel : level,
    source,
    visitPurpose: '看车',
    captured: kind === 'first' ? '是' : '否',
    testDriven: testDriven ? '是' : '否',
    quoted: kind !== 'first' || random.chance(0.6) ? '是' : '否',
    ordered: kind === 'order' ? '是' : '否',
    consultant,
    district,
    remark: kind === 'order' ? '交定金' : kind === 'return' ? '再谈价格' : null,
  }
  const visit: Entry = { cells, card }
  card.visits?.push(visit)
  return visit
}

/** A visitor who left neither name nor phone. */
function passerBy(random: Random, day: number, consultants: readonly string[]): Entry {
  const cells: Cells = {
    ...visitCells(random, day, false),
    customerName: random.chance(0.6) ? visitorName(random) : null,
    phone: null,
    visitKind: '首次',
    model: random.pick(models),
    level: null,
    source: random.chance(0.75) ? walkIn : random.pick(otherSources),
    visitPurpose: '看车',
    captured: '否',
    testDriven: '否',
    quoted: random.chance(0.2) ? '是' : '否',
    ordered: '否',
    consultant: random.pick(consultants),
    district: random.pick(districts),
    remark: random.chance(0.3) ? '随便看看，未留电话' : null,
  }
  return { cells }
}

/** The log: first visits of the new cards, orders, return visits, and passers-by up to the number asked for. */
export function makeVisits(random: Random, cards: Draft['cards'], size: Size, days: Days): Entry[] {
  const visits: Entry[] = []
  for (const card of cards) {
    const created = numberIn(card, 'createdDate')
    if (card.cells.source === walkIn && created >= days.first) visits.push(cardVisit(random, card, created, 'first'))
    if (card.cells.orderDate !== null) visits.push(cardVisit(random, card, numberIn(card, 'orderDate'), 'order'))
  }
  const returns = Math.min(Math.floor(size.visits * 0.3), size.visits - visits.length)
  const returning = random.shuffled(cards).slice(0, Math.ceil(cards.length / 2))
  for (let tries = 0; tries < returns; tries++) {
    const card = returning[tries % returning.length]
    if (!card) break
    const from = Math.max(days.first, numberIn(card, 'createdDate') + 1)
    const to = typeof card.cells.orderDate === 'number' ? card.cells.orderDate - 1 : numberIn(card, 'lastContactDate')
    const day = random.between(from, to)
    const seen = card.visits?.some((visit) => visit.cells.visitDate === day)
    if (from <= to && !seen) visits.push(cardVisit(random, card, day, 'return'))
  }
  const consultants = consultantNames(size.consultants)
  const busy = new Set(visits.map((visit) => visit.cells.visitDate))
  const quiet = []
  for (let day = days.first; day <= days.last; day++) if (!busy.has(day)) quiet.push(day)
  for (let at = 0; visits.length < size.visits; at++) {
    visits.push(passerBy(random, quiet[at] ?? random.between(days.first, days.last), consultants))
  }
  const order = (visit: Entry): number => numberIn(visit, 'visitDate') + numberIn(visit, 'arrivalTime')
  visits.sort((one, other) => order(one) - order(other))
  visits.forEach(({ cells }, index) => (cells.sequence = index + 1))
  return visits
}
