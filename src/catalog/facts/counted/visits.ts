import type { Condition } from '../../../model/expression'
import { text, type Text } from '../../../model/text'
import { errands } from '../errands'
import { captured, first, type Counted } from './counted'

const visits = (title: Text, ...where: Condition[]): Counted => ({
  title,
  expression: { count: 'showroom-traffic-log', where: [{ field: 'visitDate', within: 'period' }, ...where] },
})
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
const quoted: Condition = { field: 'quoted', yes: true }
export const quotedVisits = visits(text('商洽批数', 'Visits with a quotation'), quoted)
export const quotedFirstVisits = visits(text('首次来店商洽批数', 'First visits with a quotation'), first, quoted)
export const quotedTestDrives = visits(text('试驾后商洽批数', 'Test drives with a quotation'), testDriven, quoted)

/** Whoever came to buy, at a first visit. */
const buying: Condition = { field: 'visitPurpose', lacks: errands }
export const buyersFirstVisits = visits(text('首次购车来店批数', 'First visits to buy'), first, buying)
export const capturedBuyersFirstVisits = visits(
  text('首次购车来店留档批数', 'First visits to buy, captured'),
  first,
  buying,
  captured,
)
const natural: Condition = { field: 'source', holds: '自然' }
export const naturalFirstVisits = visits(text('首次自然到店批数', 'First visits on their own'), first, natural)
export const naturalFirstVisitsFiled = visits(
  text('首次自然到店留档且留电话批数', 'First visits on their own, captured with a phone'),
  first,
  natural,
  captured,
  { field: 'phone', filled: true },
)
export const callersVisits = visits(text('信息来源为来电的来店批数', 'Visits of callers'), {
  field: 'source',
  holds: '来电',
})
export const invitedVisits = visits(text('信息来源为邀约的来店批数', 'Visits on invitation'), {
  field: 'source',
  holds: '邀约',
})

const inMonth: Condition = { field: 'visitDate', within: 'period' }
/** Each phone counts once, and each visit that left none. */
export const visitors: Counted = {
  title: text('来店客户数（去重）', 'Customers who visited'),
  expression: {
    plus: [
      { distinct: 'phone', of: 'showroom-traffic-log', where: [{ field: 'visitDate', within: 'period' }] },
      {
        minus: [
          { count: 'showroom-traffic-log', where: [inMonth] },
          { count: 'showroom-traffic-log', where: [inMonth, { field: 'phone', filled: true }] },
        ],
      },
    ],
  },
}

/** A day at most: whoever leaves before coming, or the next day, was written down wrong. */
const stay: Condition = { field: 'departureTime', later: 'arrivalTime', byLess: 1 }
const MINUTES = 1440
export const staysTimed = visits(text('来店、离店时间齐全的批数', 'Visits with both times'), stay)
export const minutesStayed: Counted = {
  title: text('停留总分钟数', 'Minutes stayed'),
  expression: {
    times: {
      minus: [
        { sum: 'departureTime', of: 'showroom-traffic-log', where: [inMonth, stay] },
        { sum: 'arrivalTime', of: 'showroom-traffic-log', where: [inMonth, stay] },
      ],
    },
    by: MINUTES,
  },
}
const written: Condition = { field: 'dwellTime', filled: true }
export const staysWritten = visits(text('写有停留时间的批数', 'Visits with a dwell time'), written)
export const minutesWritten: Counted = {
  title: text('停留时间合计', 'Dwell times in all'),
  expression: { sum: 'dwellTime', of: 'showroom-traffic-log', where: [inMonth, written] },
}
