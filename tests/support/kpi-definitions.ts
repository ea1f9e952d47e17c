import type { Cell } from '../../src/model/workbook'
import type { FormsOfMonth, Row } from './random-forms'

const within = (day: Cell | undefined): boolean => typeof day === 'string' && day >= '2026-03-01' && day <= '2026-03-31'
const upTo = (day: Cell | undefined): boolean => typeof day === 'string' && day <= '2026-03-31'
const before = (day: Cell | undefined): boolean => typeof day === 'string' && day < '2026-03-01'
const yes = (cell: Cell | undefined): boolean => cell === '是'
export type Count = (month: FormsOfMonth) => number

/** Written from the definitions in words, with nothing of the catalog's expressions. */
const n = (rows: readonly Row[], test: (row: Row) => boolean): number => rows.filter(test).length
const visits =
  (test: (row: Row) => boolean = () => true): Count =>
  ({ visits: rows }) =>
    n(rows, (row) => within(row.visitDate) && test(row))
const first = (row: Row): boolean => row.visitKind === '首次'
const calls =
  (test: (row: Row) => boolean = () => true): Count =>
  ({ calls: rows }) =>
    n(rows, (row) => within(row.callDate) && test(row))
const cards =
  (test: (row: Row) => boolean): Count =>
  ({ cards: rows }) =>
    n(rows, test)
const owners =
  (test: (row: Row) => boolean): Count =>
  ({ owners: rows }) =>
    n(rows, test)
const stock = cards((row) => upTo(row.createdDate) && !before(row.lossDate) && !before(row.orderDate))
const orders = cards((row) => within(row.orderDate))
const closedAs = (status: string): Count => cards((row) => within(row.lossDate) && row.status === status)
const open = (...levels: string[]): Count =>
  cards(
    (row) => upTo(row.createdDate) && levels.includes(String(row.level)) && !upTo(row.lossDate) && !upTo(row.orderDate),
  )
const onTable =
  (kind: string): Count =>
  ({ losses }) =>
    n(losses, (row) => within(row.lossDate) && row.lossKind === kind)
const followed =
  (origin: string, ordered: boolean): Count =>
  ({ log }) =>
    n(log, (row) => row.carriedOver === origin && (!ordered || within(row.orderDate)))
const sum =
  (...counts: Count[]): Count =>
  (month) =>
    counts.reduce((total, count) => total + count(month), 0)
const newCards = cards((row) => within(row.createdDate))
const delivered = (test: (row: Row) => boolean = () => true): Count =>
  owners((row) => within(row.deliveryDate) && test(row))
const errands = (row: Row): boolean => row.visitPurpose === '提车' || row.visitPurpose === '保养'

/** Numerator and base of every variant of every figure, by the definitions in words. */
export const definitions: Readonly<Record<string, Readonly<Record<string, readonly [Count, Count?]>>>> = {
  'showroom-visits': {
    all: [visits()],
    first: [visits(first)],
    return: [visits((row) => row.visitKind === '再次')],
    buyers: [visits((row) => !errands(row))],
  },
  calls: { all: [calls()], first: [calls(first)], captured: [calls((row) => yes(row.captured))] },
  'capture-rate': {
    'first-visits': [visits((row) => first(row) && yes(row.captured)), visits(first)],
    'all-visits': [visits((row) => yes(row.captured)), visits()],
    phone: [visits((row) => first(row) && row.phone === '13800001234'), visits(first)],
  },
  'call-visit-rate': {
    came: [calls((row) => upTo(row.actualVisitDate)), calls()],
    invited: [calls((row) => yes(row.invited)), calls()],
  },
  'test-drive-rate': {
    prospects: [cards((row) => within(row.createdDate) && upTo(row.testDriveDate)), newCards],
    'first-visits': [visits((row) => first(row) && yes(row.testDriven)), visits(first)],
    'all-visits': [visits((row) => yes(row.testDriven)), visits()],
  },
  'quotation-rate': {
    'all-visits': [visits((row) => yes(row.quoted)), visits()],
    'first-visits': [visits((row) => first(row) && yes(row.quoted)), visits(first)],
  },
  'closing-rate': {
    'first-visits': [orders, visits(first)],
    'all-visits': [orders, visits()],
    log: [visits((row) => yes(row.ordered)), visits()],
  },
  'test-drive-closing-rate': {
    cards: [
      cards((row) => within(row.orderDate) && upTo(row.testDriveDate)),
      cards((row) => within(row.testDriveDate)),
    ],
  },
  'order-rate': { cards: [orders, stock] },
  'loss-rate': {
    cards: [closedAs('战败'), stock],
    'loss-table': [onTable('战败'), stock],
    closed: [closedAs('战败'), sum(closedAs('战败'), orders)],
  },
  'lost-contact-rate': {
    cards: [closedAs('失控'), stock],
    'loss-table': [onTable('失控'), stock],
    closed: [closedAs('失控'), sum(closedAs('战败'), closedAs('失控'), orders)],
  },
  'prospect-loss-rate': { cards: [sum(closedAs('战败'), closedAs('失控')), stock] },
  'open-prospects': { hab: [open('H', 'A', 'B')], h: [open('H')], a: [open('A')], b: [open('B')] },
  'closing-by-origin': {
    carried: [followed('上月留存', true), followed('上月留存', false)],
    new: [followed('本月新增', true), followed('本月新增', false)],
  },
  'delivery-rate': { orders: [delivered(), orders] },
  'delivery-follow-up-rate': {
    call: [delivered((row) => row.threeDayCall !== null), delivered()],
    letter: [delivered((row) => row.sevenDayLetter !== null), delivered()],
  },
  'insurance-rate': { deliveries: [delivered((row) => row.insuranceDue !== null), delivered()] },
  'showroom-share': { deliveries: [delivered((row) => row.soldBy === '自销'), delivered()] },
  'owner-referrals': {
    referrals: [owners((row) => within(row.referralDate))],
    sold: [
      owners((row) => within(row.referralDate) && yes(row.referralOrdered)),
      owners((row) => within(row.referralDate)),
    ],
  },
}
