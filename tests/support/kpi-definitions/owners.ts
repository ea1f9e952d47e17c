import type { Cell } from '../../../src/model/workbook'
import type { Row } from '../random-forms'
import {
  delivered,
  n,
  orders,
  owners,
  stated,
  sum,
  total,
  upTo,
  within,
  yes,
  type Count,
  type Definitions,
} from './counting'

/** Full months to 2026-03-31, whose day no other exceeds. */
function monthsAgo(day: Cell | undefined): number {
  if (typeof day !== 'string' || day > '2026-03-31') return Infinity
  return (2026 - Number(day.slice(0, 4))) * 12 + 3 - Number(day.slice(5, 7))
}
const isAway = (day: Cell | undefined, from: number, below: number): boolean =>
  typeof day === 'string' && day <= '2026-03-31' && monthsAgo(day) >= from && monthsAgo(day) < below
/** Since the last service; whoever never came, since the delivery. */
const away = (from: number, below: number): Count =>
  owners((row) => upTo(row.deliveryDate) && isAway(row.lastServiceDate ?? row.deliveryDate, from, below))
const onFile = owners((row) => upTo(row.deliveryDate))
const again = (of: string): Count => owners((row) => row.tier === of && yes(row.repurchased))
const tier =
  (of: string): Count =>
  ({ tiers }) =>
    n(tiers, (row) => row.tier === of)
const tiered: Count = ({ tiers }) => n(tiers, (row) => row.tier !== null)
const churn =
  (test: (row: Row) => boolean = () => true): Count =>
  ({ churn: rows }) =>
    n(rows, (row) => within(row.trackedDate) && test(row))
const spent = ({ arrivedDate, spend: amount }: Row): boolean => arrivedDate !== null && Number(amount) > 0
const spend: Count = ({ churn: rows }) =>
  total(
    rows.filter((row) => within(row.trackedDate) && spent(row)),
    'spend',
  )

export const ownerDefinitions: Definitions = {
  'delivery-rate': { orders: [delivered(), orders] },
  'delivery-follow-up-rate': {
    call: [delivered((row) => row.threeDayCall !== null), delivered()],
    letter: [delivered((row) => row.sevenDayLetter !== null), delivered()],
    'call-due': [
      delivered((row) => String(row.deliveryDate) <= '2026-03-28' && row.threeDayCall !== null),
      delivered((row) => String(row.deliveryDate) <= '2026-03-28'),
    ],
    'letter-due': [
      delivered((row) => String(row.deliveryDate) <= '2026-03-24' && row.sevenDayLetter !== null),
      delivered((row) => String(row.deliveryDate) <= '2026-03-24'),
    ],
    ceremony: [delivered((row) => yes(row.deliveryCeremony)), delivered()],
  },
  'insurance-rate': { deliveries: [delivered((row) => row.insuranceDue !== null), delivered()] },
  'showroom-share': {
    deliveries: [delivered((row) => row.soldBy === '自销'), delivered()],
    statistics: [stated('orderCount'), sum(stated('orderCount'), stated('subDealerSales'))],
  },
  'owner-referrals': {
    referrals: [owners((row) => within(row.referralDate))],
    sold: [
      owners((row) => within(row.referralDate) && yes(row.referralOrdered)),
      owners((row) => within(row.referralDate)),
    ],
    'sales-share': [owners((row) => within(row.referralDate) && yes(row.referralOrdered)), delivered()],
  },
  'owner-contact-rate': {
    phone: [({ plan }) => n(plan, (row) => within(row.phoneVisitDate)), ({ plan }) => plan.length],
    door: [({ plan }) => n(plan, (row) => monthsAgo(row.doorVisitDate) < 3), ({ plan }) => plan.length],
  },
  'owner-returns': {
    count: [owners((row) => within(row.lastServiceDate))],
    rate: [owners((row) => within(row.lastServiceDate)), ({ owners: rows }) => rows.length],
  },
  'owner-churn-rate': {
    guanai: [away(6, Infinity), onFile],
    haima3: [away(12, Infinity), onFile],
    tier4: [away(12, 36), onFile],
    six: [away(6, Infinity), onFile],
    pub612: [away(12, Infinity), onFile],
  },
  'repurchase-rate': {
    all: [owners((row) => yes(row.repurchased)), ({ owners: rows }) => rows.length],
    premium: [again('优质'), owners((row) => row.tier === '优质')],
    potential: [again('潜力'), owners((row) => row.tier === '潜力')],
    ordinary: [again('一般'), owners((row) => row.tier === '一般')],
  },
  'tier-share': {
    premium: [tier('优质'), tiered],
    potential: [tier('潜力'), tiered],
    ordinary: [tier('一般'), tiered],
  },
  'tracking-failure-rate': { tracked: [churn(({ unreachedReason }) => unreachedReason !== null), churn()] },
  'win-back-rate': {
    appointment: [churn(({ appointmentDate }) => appointmentDate !== null), churn()],
    arrival: [
      churn(({ appointmentDate, arrivedDate }) => appointmentDate !== null && arrivedDate !== null),
      churn(({ appointmentDate }) => appointmentDate !== null),
    ],
    spending: [churn(spent), churn(({ arrivedDate }) => arrivedDate !== null)],
    returned: [
      ({ churn: rows }) => n(rows, (row) => upTo(row.trackedDate) && upTo(row.arrivedDate)),
      ({ churn: rows }) => n(rows, (row) => upTo(row.trackedDate)),
    ],
    contacted: [churn()],
  },
  'win-back-spend': { sum: [spend], vehicle: [spend, churn(spent)] },
}
