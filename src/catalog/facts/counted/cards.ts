import type { Condition } from '../../../model/expression'
import { text, type Text } from '../../../model/text'
import { less, sum, type Counted } from './counted'

const cards = (title: Text, ...where: Condition[]): Counted => ({
  title,
  expression: { count: 'prospect-card', where },
})
const newly: Condition = { field: 'createdDate', within: 'period' }
/** Prospects by their cards: the month's own, and how their cards ended in the month. */
export const newCards = cards(text('本月新建卡数', 'New prospects'), newly)
export const testDrivenNewCards = cards(
  text('本月建卡且已试驾人数', 'New prospects who took a test drive'),
  { field: 'createdDate', within: 'period' },
  { field: 'testDriveDate', upTo: 'period' },
)
const ordered: Condition = { field: 'orderDate', within: 'period' }
const cancelled: Condition = { field: 'cancelledDate', within: 'period' }
/** A cancelled order is taken off in the month of its cancellation, on cards that have such a column. */
export const ordersOnCards: Counted = {
  title: text('本月成交卡数', 'Orders on cards'),
  expression: {
    minus: [
      { count: 'prospect-card', where: [ordered] },
      { count: 'prospect-card', where: [cancelled], lenient: 'silent' },
    ],
  },
}
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
export const lostOrOrdered: Counted = {
  title: text('本月战败与成交卡数', 'Cards lost or ordered'),
  expression: { plus: [lostCards.expression, ordersOnCards.expression] },
}
export const lostContactOrClosed: Counted = {
  title: text('本月战败、失控与成交卡数', 'Cards lost, lost from sight, or ordered'),
  expression: { plus: [lostCards.expression, lostContactCards.expression, ordersOnCards.expression] },
}

export const cardsClosedUnsold: Counted = {
  title: text('本月战败与失控卡数', 'Cards lost, and lost from sight'),
  expression: { plus: [lostCards.expression, lostContactCards.expression] },
}
export const testDrivenCards = cards(text('本月试驾的意向客户数', 'Prospects with a test drive in the month'), {
  field: 'testDriveDate',
  within: 'period',
})
const driven: Condition = { field: 'testDriveDate', upTo: 'period' }
export const testDrivenOrders: Counted = {
  title: text('试驾过的本月成交卡数', 'Orders of the month after a test drive'),
  expression: {
    minus: [
      { count: 'prospect-card', where: [ordered, driven] },
      { count: 'prospect-card', where: [cancelled, driven], lenient: 'silent' },
    ],
  },
}

/** Orders by where the customer came from; cancelled ones too, which stay somebody's. */
export const ordersPlaced = cards(text('本月下订卡数', 'Orders placed'), ordered)
const fromElsewhere = cards(text('其他来源下订卡数', 'Orders from elsewhere'), ordered, {
  field: 'source',
  lacks: ['来店', '到店', '进店', '展厅', '来电', '热线', '呼入'],
})
export const showroomOrders = less(
  text('来源为来店或来电的下订卡数', 'Orders of visitors and callers'),
  ordersPlaced,
  fromElsewhere,
)
const recommended: Condition = { field: 'referrer', filled: true }
export const referredNewCards = cards(
  text('有推荐人的本月新建卡数', 'New prospects who were referred'),
  newly,
  recommended,
)
export const referredOrders = cards(
  text('有推荐人的本月下订卡数', 'Orders of referred prospects'),
  ordered,
  recommended,
)
export const newVisitorsCards = cards(
  text('信息来源为来店的本月新建卡数', 'New prospects who came by themselves'),
  newly,
  {
    field: 'source',
    holds: '来店',
  },
)

const lost: Condition[] = [
  { field: 'lossDate', within: 'period' },
  { field: 'status', is: '战败' },
]
export const testDrivenLosses = cards(text('试驾过的本月战败卡数', 'Cards lost after a test drive'), ...lost, driven)
export const referredLosses = cards(
  text('有推荐人的本月战败卡数', 'Cards lost of referred prospects'),
  ...lost,
  recommended,
)

/** Lost in the month, whatever became of them; and those that were followed up or sold after all. */
const gone: Condition = { field: 'lossDate', within: 'period' }
export const everLostCards = cards(text('战败日期在本月的卡数', 'Cards with a loss in the month'), gone)
export const wonBackCards = sum(
  text('其中重新在跟或成交的卡数', 'Of them, followed up or sold after all'),
  cards(text('其中成交的卡数', 'Of them, sold'), gone, { field: 'status', is: '成交' }),
  cards(text('其中重新在跟的卡数', 'Of them, followed up'), gone, { field: 'status', is: '在跟' }),
)
