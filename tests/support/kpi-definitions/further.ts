import {
  cards,
  delivered,
  first,
  holds,
  kept,
  n,
  newCards,
  onTable,
  open,
  orders,
  total,
  visits,
  within,
  yes,
  type Count,
  type Definitions,
} from './counting'
import type { FormsOfMonth, Row } from '../random-forms'

const reports =
  (test: (row: Row) => boolean): Count =>
  ({ reports: rows }) =>
    n(rows, (row) => within(row.reportDate) && test(row))
const reviewed =
  (test: (word: string) => boolean = () => true): Count =>
  ({ losses }) =>
    n(losses, (row) => within(row.lossDate) && row.managerCallBack !== null && test(String(row.managerCallBack)))
const rejects = (word: string): boolean => word.startsWith('驳回') || word.startsWith('打回')
const personal =
  (field: string): Count =>
  ({ targets }) =>
    total(
      targets.filter(({ targetPerson }) => targetPerson !== '全店' && targetPerson !== '一组'),
      field,
    )
const ofStore =
  (field: string): Count =>
  ({ targets }) =>
    total(
      targets.filter(({ targetPerson }) => targetPerson === '全店'),
      field,
    )
const stays = ({ visits: rows }: FormsOfMonth): readonly number[] =>
  rows
    .filter((row) => within(row.visitDate))
    .flatMap(({ arrivalTime: from, departureTime: to }) =>
      typeof from === 'number' && typeof to === 'number' && to > from ? [(to - from) * 1440] : [],
    )
const written = ({ visits: rows }: FormsOfMonth): readonly Row[] =>
  rows.filter((row) => within(row.visitDate) && row.dwellTime !== null)
/** Day by day, who is there. */
const headcount: Count = ({ roster }) => {
  const march = Array.from({ length: 31 }, (_, index) => `2026-03-${String(index + 1).padStart(2, '0')}`)
  const consultants = roster.filter(({ rosterRole }) => holds(rosterRole, '顾问'))
  const days = consultants.flatMap(({ joinedDate, leftDate }) =>
    march.filter((day) => day >= String(joinedDate ?? '') && day <= String(leftDate ?? '9')),
  )
  return days.length / march.length
}
const showroom = ['自然来店', '来电', '展厅']
const wonBack = cards((row) => within(row.lossDate) && (row.status === '成交' || row.status === '在跟'))

export const furtherDefinitions: Definitions = {
  'receptions-per-consultant': { roster: [visits(first), headcount], headcount: [headcount] },
  'mean-dwell-time': {
    times: [(month) => stays(month).reduce((all, one) => all + one, 0), (month) => stays(month).length],
    column: [(month) => total(written(month), 'dwellTime'), (month) => written(month).length],
  },
  'invited-arrivals': {
    calls: [({ calls }) => n(calls, (row) => yes(row.invited) && within(row.actualVisitDate))],
    leads: [({ leads }) => n(leads, (row) => within(row.actualVisitDate))],
    log: [visits((row) => row.source === '电销邀约')],
  },
  'cadence-compliance': {
    hab: [kept('H', 'A', 'B'), open('H', 'A', 'B')],
    h: [kept('H'), open('H')],
    a: [kept('A'), open('A')],
    b: [kept('B'), open('B')],
    kept: [kept('H', 'A', 'B')],
  },
  contacts: {
    all: [reports(({ contactPurpose }) => contactPurpose !== null)],
    develop: [reports(({ contactPurpose }) => contactPurpose === '开拓')],
    promote: [reports(({ contactPurpose }) => contactPurpose === '促进')],
    handle: [reports(({ contactPurpose }) => contactPurpose === '管理')],
    owners: [reports(({ contactPurpose }) => contactPurpose === '售后回访')],
  },
  'loss-review': {
    rejected: [reviewed(rejects), reviewed()],
    accuracy: [reviewed((word) => !rejects(word)), reviewed()],
  },
  'won-back-rate': {
    cards: [wonBack, cards((row) => within(row.lossDate))],
    net: [(month) => onTable('战败')(month) - wonBack(month)],
  },
  'order-sources': {
    showroom: [
      cards((row) => within(row.orderDate) && showroom.includes(String(row.source))),
      cards((row) => within(row.orderDate)),
    ],
    referred: [cards((row) => within(row.orderDate) && row.referrer !== null), cards((row) => within(row.orderDate))],
  },
  'referral-share': { 'new-cards': [cards((row) => within(row.createdDate) && row.referrer !== null), newCards] },
  'target-achievement': {
    persons: [personal('monthActual'), personal('monthTarget')],
    store: [ofStore('monthActual'), ofStore('monthTarget')],
    'month-deliveries': [delivered(), personal('monthTarget')],
    'month-orders': [orders, personal('monthTarget')],
    orders: [orders, personal('orderTarget')],
    deliveries: [delivered(), personal('deliveryTarget')],
    visits: [visits(), personal('visitTarget')],
    cards: [newCards, personal('cardTarget')],
    gap: [(month) => personal('monthTarget')(month) - personal('monthActual')(month)],
  },
}
