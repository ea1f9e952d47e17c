import type { Cell } from '../../../src/model/workbook'
import {
  before,
  calls,
  cards,
  closedAs,
  errands,
  first,
  followed,
  holds,
  isPhone,
  n,
  newCards,
  onTable,
  open,
  orders,
  stated,
  stock,
  sum,
  upTo,
  visits,
  within,
  yes,
  type Count,
  type Definitions,
} from './counting'

const ofFebruary = (day: Cell | undefined): boolean => before(day) && String(day) >= '2026-02-01'
/** Each phone once, each visit without one by itself. */
const customers: Count = ({ visits: rows }) => {
  const there = rows.filter((row) => within(row.visitDate))
  const phones = there.flatMap(({ phone }) => (isPhone(phone) ? [phone] : []))
  return new Set(phones).size + there.length - phones.length
}

/** Numerator and base of every variant of every figure, by the definitions in words. */
export const salesDefinitions: Definitions = {
  'showroom-visits': {
    all: [visits()],
    first: [visits(first)],
    return: [visits((row) => row.visitKind === '再次')],
    buyers: [visits((row) => !errands(row))],
    customers: [customers],
    statistics: [stated('totalVisits')],
    'statistics-first': [stated('firstVisits')],
  },
  calls: {
    all: [calls()],
    first: [calls(first)],
    captured: [calls((row) => yes(row.captured))],
    statistics: [stated('totalCalls')],
  },
  'capture-rate': {
    'first-visits': [visits((row) => first(row) && yes(row.captured)), visits(first)],
    'all-visits': [visits((row) => yes(row.captured)), visits()],
    phone: [visits((row) => first(row) && isPhone(row.phone)), visits(first)],
    'first-buyers': [
      visits((row) => first(row) && !errands(row) && yes(row.captured)),
      visits((row) => first(row) && !errands(row)),
    ],
    natural: [
      visits((row) => first(row) && row.source === '自然到店' && yes(row.captured) && isPhone(row.phone)),
      visits((row) => first(row) && row.source === '自然到店'),
    ],
    cards: [cards((row) => within(row.createdDate) && holds(row.source, '来店')), visits()],
    'all-cards': [newCards, visits()],
    statistics: [stated('capturedCount'), stated('firstVisits')],
  },
  'call-visit-rate': {
    came: [calls((row) => upTo(row.actualVisitDate)), calls()],
    invited: [calls((row) => yes(row.invited)), calls()],
    log: [visits((row) => row.source === '来电'), calls()],
    cohort: [
      ({ calls: rows }) => n(rows, (row) => ofFebruary(row.callDate) && upTo(row.actualVisitDate)),
      ({ calls: rows }) => n(rows, (row) => ofFebruary(row.callDate)),
    ],
  },
  'test-drive-rate': {
    prospects: [cards((row) => within(row.createdDate) && upTo(row.testDriveDate)), newCards],
    'first-visits': [visits((row) => first(row) && yes(row.testDriven)), visits(first)],
    'all-visits': [visits((row) => yes(row.testDriven)), visits()],
  },
  'test-drives': {
    visits: [visits((row) => yes(row.testDriven))],
    cards: [cards((row) => within(row.testDriveDate))],
  },
  'quotation-rate': {
    'all-visits': [visits((row) => yes(row.quoted)), visits()],
    'first-visits': [visits((row) => first(row) && yes(row.quoted)), visits(first)],
    'test-drives': [visits((row) => yes(row.testDriven) && yes(row.quoted)), visits((row) => yes(row.testDriven))],
  },
  'closing-rate': {
    'first-visits': [orders, visits(first)],
    'all-visits': [orders, visits()],
    log: [visits((row) => yes(row.ordered)), visits()],
    captured: [orders, visits((row) => first(row) && yes(row.captured))],
    buyers: [orders, visits((row) => !errands(row))],
    statistics: [stated('orderCount'), stated('firstVisits')],
  },
  'won-against-lost': {
    'won-test-driven': [
      ({ cards: rows }) =>
        n(rows, (row) => within(row.orderDate) && upTo(row.testDriveDate)) -
        n(rows, (row) => within(row.cancelledDate) && upTo(row.testDriveDate)),
      orders,
    ],
    'lost-test-driven': [
      cards((row) => within(row.lossDate) && row.status === '战败' && upTo(row.testDriveDate)),
      closedAs('战败'),
    ],
    'won-referred': [
      cards((row) => within(row.orderDate) && row.referrer !== null),
      cards((row) => within(row.orderDate)),
    ],
    'lost-referred': [
      cards((row) => within(row.lossDate) && row.status === '战败' && row.referrer !== null),
      closedAs('战败'),
    ],
  },
  'test-drive-closing-rate': {
    cards: [
      ({ cards: rows }) =>
        n(rows, (row) => within(row.orderDate) && upTo(row.testDriveDate)) -
        n(rows, (row) => within(row.cancelledDate) && upTo(row.testDriveDate)),
      cards((row) => within(row.testDriveDate)),
    ],
  },
  'order-rate': {
    cards: [orders, stock],
    'follow-up-log': [({ log }) => n(log, (row) => within(row.orderDate)), ({ log }) => log.length],
  },
  'loss-rate': {
    cards: [closedAs('战败'), stock],
    'loss-table': [onTable('战败'), stock],
    closed: [closedAs('战败'), sum(closedAs('战败'), orders)],
    funnel: [(month) => visits(first)(month) - orders(month), visits(first)],
  },
  'lost-contact-rate': {
    cards: [closedAs('失控'), stock],
    'loss-table': [onTable('失控'), stock],
    closed: [closedAs('失控'), sum(closedAs('战败'), closedAs('失控'), orders)],
  },
  'prospect-loss-rate': { cards: [sum(closedAs('战败'), closedAs('失控')), stock] },
  'open-prospects': {
    hab: [open('H', 'A', 'B')],
    h: [open('H')],
    a: [open('A')],
    b: [open('B')],
    o: [open('O')],
    c: [open('C')],
  },
  'closing-by-origin': {
    carried: [followed('上月留存', true), followed('上月留存', false)],
    new: [followed('本月新增', true), followed('本月新增', false)],
    'carried-mix': [followed('上月留存', true), ({ log }) => n(log, (row) => within(row.orderDate))],
    'new-mix': [followed('本月新增', true), ({ log }) => n(log, (row) => within(row.orderDate))],
  },
}
