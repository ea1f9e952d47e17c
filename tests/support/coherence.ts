import type { FieldKey } from '../../src/model/field'
import { numberIn, textIn } from './dealer-month/entry'
import type { DealerMonth, Entry } from './dealer-month'

/** The faults of a month's forms among themselves, found by plain arithmetic over the cells: nothing of the engine is used. */
export function* faultsOf({ draft, days }: DealerMonth): Generator<string> {
  const { cards, losses, visits, statistics } = draft
  for (const visit of visits) yield* faultsOfVisit(visit, cards, days.first, days.last)
  yield* faultsOfStatistics(visits, statistics, days.last - days.first + 1)
  const captured = visits.filter(({ cells }) => cells.captured === '是').length
  const made = cards.filter(({ cells }) => cells.source === '来店' && Number(cells.createdDate) >= days.first).length
  if (captured !== made) yield `${captured} captured, ${made} new cards`
  const rows = new Map<string, Entry[]>()
  for (const loss of losses) rows.set(person(loss), [...(rows.get(person(loss)) ?? []), loss])
  for (const card of cards) yield* faultsOfCard(card, rows.get(person(card)) ?? [], days.first)
  const known = new Set(cards.map(person))
  for (const loss of losses) {
    if (!known.has(person(loss))) yield `no card: ${person(loss)}`
    yield* faultsOfLoss(loss)
  }
}

const person = (entry: Entry): string => `${textIn(entry, 'customerName')} ${textIn(entry, 'phone')}`

function* faultsOfVisit(visit: Entry, cards: readonly Entry[], first: number, last: number): Generator<string> {
  const day = numberIn(visit, 'visitDate')
  if (day < first || day > last) yield `visit outside the month: ${day}`
  const minutes = (numberIn(visit, 'departureTime') - numberIn(visit, 'arrivalTime')) * 1440
  if (Math.abs(minutes - numberIn(visit, 'dwellTime')) > 1e-6 || minutes <= 0) yield `dwell time: ${minutes}`
  if (visit.cells.captured !== '是') return
  if (!cards.some((card) => card.cells.createdDate === day && person(card) === person(visit)))
    yield `no card: ${person(visit)}`
  if (visit.cells.visitKind !== '首次') yield `captured at a return visit: ${person(visit)}`
}

function* faultsOfStatistics(visits: readonly Entry[], statistics: readonly Entry[], days: number): Generator<string> {
  if (statistics.length !== days) yield `${statistics.length} days of statistics`
  for (const entry of statistics) {
    const day = visits.filter((visit) => visit.cells.visitDate === entry.cells.statisticsDate)
    const expected: [FieldKey, number][] = [
      ['totalVisits', day.length],
      ['firstVisits', day.filter(({ cells }) => cells.visitKind === '首次').length],
      ['repeatVisits', day.filter(({ cells }) => cells.visitKind === '再次').length],
      ['capturedCount', day.filter(({ cells }) => cells.captured === '是').length],
      ['orderCount', day.filter(({ cells }) => cells.ordered === '是').length],
      ...(['O', 'H', 'A', 'B', 'C'] as const).map((level): [FieldKey, number] => [
        `open${level}`,
        day.filter(({ cells }) => cells.level === level).length,
      ]),
    ]
    for (const [field, count] of expected) {
      if (entry.cells[field] !== count)
        yield `${field} of day ${entry.cells.statisticsDate}: ${entry.cells[field]}, not ${count}`
    }
  }
}

function* faultsOfCard(card: Entry, rows: readonly Entry[], first: number): Generator<string> {
  const { createdDate, lastContactDate, orderDate, lossDate, status } = card.cells
  const name = person(card)
  if (Number(lastContactDate) < Number(createdDate)) yield `contact before the card: ${name}`
  if (orderDate !== null && Number(orderDate) < Number(createdDate)) yield `order before the card: ${name}`
  if ((orderDate !== null) !== (status === '成交')) yield `order date and status: ${name}`
  const lost = status === '战败' || status === '失控' || status === '准战败'
  if (lost !== (lossDate !== null)) yield `loss date and status: ${name}`
  if (lost && Number(lossDate) < Number(createdDate)) yield `loss before the card: ${name}`
  const due = lost && Number(lossDate) >= first - 5 ? 1 : 0
  if (rows.length !== due) yield `${rows.length} rows in the loss table: ${name}`
  for (const row of rows) {
    for (const field of ['model', 'createdDate', 'initialLevel', 'consultant', 'contactCount'] as const) {
      if (row.cells[field] !== card.cells[field]) yield `${field} differs: ${name}`
    }
    if (Math.abs(numberIn(row, 'lossDate') - Number(lossDate)) > 1) yield `loss date differs: ${name}`
    if (row.cells.lossLevel !== card.cells.level || row.cells.lossKind !== status)
      yield `level or kind differs: ${name}`
  }
}

function* faultsOfLoss(loss: Entry): Generator<string> {
  const name = person(loss)
  const dates = [
    'createdDate',
    'lastContactDate',
    'lossDate',
    'recordedDate',
    'managerSignedDate',
    'generalManagerSignedDate',
  ] as const
  for (const [index, field] of dates.entries()) {
    const before = dates[index - 1]
    if (before && numberIn(loss, field) < numberIn(loss, before)) yield `${field} before ${before}: ${name}`
  }
  const reason = [loss, ...(loss.lines ?? []).map((cells) => ({ cells }))]
    .map((part) => textIn(part, 'lossReason'))
    .join('')
  if (reason.length < 12) yield `reason “${reason}”: ${name}`
  if (textIn(loss, 'managerComment').length < 12) yield `comment: ${name}`
  if ((loss.cells.lossKind === '战败') !== (loss.cells.lossDestination !== null)) yield `destination: ${name}`
}
