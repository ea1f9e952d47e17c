import type { Condition } from '../../../model/expression'
import { text, type Text } from '../../../model/text'
import type { Tier } from '../../../model/vocabulary'
import type { Counted } from './counted'

const delivered = (title: Text, ...where: Condition[]): Counted => ({
  title,
  expression: { count: 'owner-card', where: [{ field: 'deliveryDate', within: 'period' }, ...where] },
})
/** Vehicles delivered in the month, by the owners' cards. */
export const deliveries = delivered(text('本月交车台数', 'Deliveries'))
export const deliveriesCalled = delivered(text('交车后3日内电话回访台数', 'Deliveries called after 3 days'), {
  field: 'threeDayCall',
  filled: true,
})
export const deliveriesWritten = delivered(text('交车后7日信函台数', 'Deliveries written to after 7 days'), {
  field: 'sevenDayLetter',
  filled: true,
})
export const deliveriesInsured = delivered(text('交车投保台数', 'Deliveries insured'), {
  field: 'insuranceDue',
  filled: true,
})
export const deliveriesOfOurs = delivered(text('展厅自销台数', 'Deliveries sold by the showroom'), {
  field: 'soldBy',
  is: '自销',
})
const referrals = (title: Text, ...where: Condition[]): Counted => ({
  title,
  expression: { count: 'owner-card', where: [{ field: 'referralDate', within: 'period' }, ...where] },
})
export const ownersReferrals = referrals(text('本月保有客户推荐数', 'Referrals by owners'))
export const referralsSold = referrals(text('推荐成交数', 'Referrals that bought'), {
  field: 'referralOrdered',
  yes: true,
})

export const deliveriesWithCeremony = delivered(text('举行交车仪式台数', 'Deliveries with a ceremony'), {
  field: 'deliveryCeremony',
  yes: true,
})
/** A call after three days can only be missing once they are over. */
const over = (days: number): Condition => ({ field: 'deliveryDate', daysAgo: days })
const called: Condition = { field: 'threeDayCall', filled: true }
const written: Condition = { field: 'sevenDayLetter', filled: true }
export const deliveriesToCall = delivered(text('交车满3日台数', 'Deliveries 3 days ago or longer'), over(3))
export const dueDeliveriesCalled = delivered(text('其中已电话回访台数', 'Of them, called'), over(3), called)
export const deliveriesToWrite = delivered(text('交车满7日台数', 'Deliveries 7 days ago or longer'), over(7))
export const dueDeliveriesWritten = delivered(text('其中已寄信函台数', 'Of them, written to'), over(7), written)

const owners = (title: Text, ...where: Condition[]): Counted => ({
  title,
  expression: { count: 'owner-card', where: [{ field: 'customerName', filled: true }, ...where] },
})
/** Owners on file, whenever their vehicle was delivered. */
export const allOwners = owners(text('保有客户数', 'Owners on file'))
export const ownersServed = owners(text('本月回厂保有客户数', 'Owners serviced in the month'), {
  field: 'lastServiceDate',
  within: 'period',
})
const again: Condition = { field: 'repurchased', yes: true }
export const repurchases = owners(text('续购客户数', 'Owners who bought again'), again)
const ofTier = (tier: Tier): Condition => ({ field: 'tier', is: tier })
export const ownersOfTier = (tier: Tier, en: string): Counted =>
  owners(text(`${tier}保有客户数`, `${en} owners`), ofTier(tier))
export const repurchasesOfTier = (tier: Tier, en: string): Counted =>
  owners(text(`${tier}客户续购数`, `${en} owners who bought again`), again, ofTier(tier))

const tiered = (title: Text, where: Condition): Counted => ({
  title,
  expression: { count: 'owner-tier', where: [where] },
})
/** Base customers of the tier sheet. */
export const baseCustomers = tiered(text('已分级基盘客户数', 'Base customers with a tier'), {
  field: 'tier',
  filled: true,
})
export const baseCustomersOfTier = (tier: Tier, en: string): Counted =>
  tiered(text(`${tier}客户数`, `${en} base customers`), ofTier(tier))

const planned = (title: Text, ...where: Condition[]): Counted => ({
  title,
  expression: { count: 'owner-visit-plan', where: [{ field: 'customerName', filled: true }, ...where] },
})
/** Owners of the visit plan: phoned once a month, visited once in three (S001). */
export const ownersPlanned = planned(text('计划内保有客户数', 'Owners in the visit plan'))
export const ownersPhoned = planned(text('本月已电访客户数', 'Owners phoned in the month'), {
  field: 'phoneVisitDate',
  within: 'period',
})
export const ownersVisited = planned(text('近三个月已登门客户数', 'Owners visited within three months'), {
  field: 'doorVisitDate',
  months: [0, 3],
})

/** S001's three tiers of base customers. */
export const tiers = [
  { id: 'premium', tier: '优质', en: 'Premium' },
  { id: 'potential', tier: '潜力', en: 'Potential' },
  { id: 'ordinary', tier: '一般', en: 'Ordinary' },
] as const satisfies readonly { readonly id: string; readonly tier: Tier; readonly en: string }[]
