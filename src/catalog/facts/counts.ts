import type { Condition, Expression } from '../../model/kpi'
import { text, type Text } from '../../model/text'
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
