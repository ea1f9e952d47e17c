import type { Condition, Expression } from '../../model/kpi'
import { text, type Text } from '../../model/text'
import type { CarriedOver, Level } from '../../model/vocabulary'
import { errands } from './errands'

/** A count that several KPIs share, and its name in print. */
export interface Counted {
  readonly title: Text
  readonly expression: Expression
}

const visits = (title: Text, ...where: Condition[]): Counted => ({
  title,
  expression: { count: 'showroom-traffic-log', where: [{ field: 'visitDate', within: 'period' }, ...where] },
})
const first: Condition = { field: 'visitKind', is: '首次' }
const captured: Condition = { field: 'captured', yes: true }
const testDriven: Condition = { field: 'testDriven', yes: true }

/** Visits of parties in the month, by the showroom traffic log: one entry is one party. */
export const allVisits = visits(text('来店总批数', 'All visits'))
export const firstVisits = visits(text('首次来店批数', 'First visits'), first)
export const returnVisits = visits(text('再次来店批数', 'Return visits'), { field: 'visitKind', is: '再次' })
export const capturedFirstVisits = visits(text('首次来店留档批数', 'First visits captured'), first, captured)
export const capturedVisits = visits(text('留档批数', 'Visits captured'), captured)
export const firstVisitsWithPhone = visits(text('首次来店留电话批数', 'First visits that left a phone'), first, {
  field: 'phone',
  filled: true,
})
export const testDrivenFirstVisits = visits(
  text('首次来店试驾批数', 'First visits with a test drive'),
  first,
  testDriven,
)
export const testDrivenVisits = visits(text('试驾批数', 'Visits with a test drive'), testDriven)
export const orderedVisits = visits(text('来店当次成交批数', 'Visits that ended in an order'), {
  field: 'ordered',
  yes: true,
})

export const buyersVisits = visits(text('购车来店批数', 'Visits to buy'), { field: 'visitPurpose', lacks: errands })

const cards = (title: Text, ...where: Condition[]): Counted => ({
  title,
  expression: { count: 'prospect-card', where },
})
const losses = (title: Text, kind: string): Counted => ({
  title,
  expression: {
    count: 'loss-analysis',
    where: [
      { field: 'lossDate', within: 'period' },
      { field: 'lossKind', is: kind },
    ],
  },
})

/** Prospects by their cards: the month's own, and how their cards ended in the month. */
export const newCards = cards(text('本月新建卡数', 'New prospects'), { field: 'createdDate', within: 'period' })
export const testDrivenNewCards = cards(
  text('本月建卡且已试驾人数', 'New prospects who took a test drive'),
  { field: 'createdDate', within: 'period' },
  { field: 'testDriveDate', upTo: 'period' },
)
export const ordersOnCards = cards(text('本月成交卡数', 'Orders on cards'), { field: 'orderDate', within: 'period' })
export const lostCards = cards(
  text('本月战败卡数', 'Cards lost'),
  { field: 'lossDate', within: 'period' },
  { field: 'status', is: '战败' },
)
export const lostContactCards = cards(
  text('本月失控卡数', 'Cards of lost contacts'),
  { field: 'lossDate', within: 'period' },
  { field: 'status', is: '失控' },
)
export const lostOnTable = losses(text('流失表本月战败数', 'Lost sales on the loss table'), '战败')
export const lostContactOnTable = losses(text('流失表本月失控数', 'Lost contacts on the loss table'), '失控')

const created: Condition = { field: 'createdDate', upTo: 'period' }
const lostBefore: Condition = { field: 'lossDate', before: 'period' }
const orderedBefore: Condition = { field: 'orderDate', before: 'period' }
/** S002's 意向客户管理卡总数, read as the cards carried over plus the month's new ones. */
export const cardStock: Counted = {
  title: text('管理卡总数（上月留存+本月新建）', 'Card stock (carried over and new)'),
  expression: {
    minus: [
      {
        plus: [
          { count: 'prospect-card', where: [created] },
          { count: 'prospect-card', where: [created, lostBefore, orderedBefore], lenient: true },
        ],
      },
      {
        plus: [
          { count: 'prospect-card', where: [created, lostBefore], lenient: true },
          { count: 'prospect-card', where: [created, orderedBefore], lenient: true },
        ],
      },
    ],
  },
}
export const lostOrOrdered: Counted = {
  title: text('本月战败与成交卡数', 'Cards lost or ordered'),
  expression: { plus: [lostCards.expression, ordersOnCards.expression] },
}
export const lostContactOrClosed: Counted = {
  title: text('本月战败、失控与成交卡数', 'Cards lost, lost from sight, or ordered'),
  expression: { plus: [lostCards.expression, lostContactCards.expression, ordersOnCards.expression] },
}

const calls = (title: Text, ...where: Condition[]): Counted => ({
  title,
  expression: { count: 'phone-up-log', where: [{ field: 'callDate', within: 'period' }, ...where] },
})
/** Calls in the month, by the phone-up log: one entry is one call. */
export const allCalls = calls(text('来电批次', 'Calls'))
export const firstTimeCalls = calls(text('初次来电批次', 'First calls'), { field: 'visitKind', is: '首次' })
export const callsCaptured = calls(text('来电留档批次', 'Calls captured'), captured)
export const callsInvited = calls(text('邀约到店批次', 'Calls invited to visit'), { field: 'invited', yes: true })
export const callersWhoCame = calls(text('当月来电已到店批次', 'Callers of the month who came'), {
  field: 'actualVisitDate',
  upTo: 'period',
})

const quoted: Condition = { field: 'quoted', yes: true }
export const quotedVisits = visits(text('商洽批数', 'Visits with a quotation'), quoted)
export const quotedFirstVisits = visits(text('首次来店商洽批数', 'First visits with a quotation'), first, quoted)
export const cardsClosedUnsold: Counted = {
  title: text('本月战败与失控卡数', 'Cards lost, and lost from sight'),
  expression: { plus: [lostCards.expression, lostContactCards.expression] },
}
export const testDrivenCards = cards(text('本月试驾的意向客户数', 'Prospects with a test drive in the month'), {
  field: 'testDriveDate',
  within: 'period',
})
export const testDrivenOrders = cards(
  text('试驾过的本月成交卡数', 'Orders of the month after a test drive'),
  { field: 'orderDate', within: 'period' },
  { field: 'testDriveDate', upTo: 'period' },
)

/** Cards of a level that are still followed up at the month's end. */
const openCards = (title: Text, level: Level): Counted => {
  const there: Condition[] = [created, { field: 'level', is: level }]
  const lost: Condition = { field: 'lossDate', upTo: 'period' }
  const sold: Condition = { field: 'orderDate', upTo: 'period' }
  return {
    title,
    expression: {
      minus: [
        {
          plus: [
            { count: 'prospect-card', where: there },
            { count: 'prospect-card', where: [...there, lost, sold], lenient: true },
          ],
        },
        {
          plus: [
            { count: 'prospect-card', where: [...there, lost], lenient: true },
            { count: 'prospect-card', where: [...there, sold], lenient: true },
          ],
        },
      ],
    },
  }
}
export const openH = openCards(text('月末在跟H级客户数', 'Open H at the month’s end'), 'H')
export const openA = openCards(text('月末在跟A级客户数', 'Open A at the month’s end'), 'A')
export const openB = openCards(text('月末在跟B级客户数', 'Open B at the month’s end'), 'B')
export const openHAB: Counted = {
  title: text('月末在跟H、A、B级客户数', 'Open H, A and B at the month’s end'),
  expression: { plus: [openH.expression, openA.expression, openB.expression] },
}

const followed = (title: Text, of: CarriedOver, ...where: Condition[]): Counted => ({
  title,
  expression: { count: 'follow-up-log', where: [{ field: 'carriedOver', is: of }, ...where] },
})
const orderedNow: Condition = { field: 'orderDate', within: 'period' }
/** Prospects of the follow-up log, by where they come from. */
export const carriedProspects = followed(text('上月留存客户数', 'Prospects carried over'), '上月留存')
export const newProspects = followed(text('本月新增客户数', 'New prospects of the log'), '本月新增')
export const carriedOrders = followed(text('上月留存成交数', 'Orders from carried over'), '上月留存', orderedNow)
export const newOrders = followed(text('本月新增成交数', 'Orders from new prospects'), '本月新增', orderedNow)

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
