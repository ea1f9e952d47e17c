import type { Condition } from '../../../model/expression'
import { text, type Text } from '../../../model/text'
import type { CarriedOver } from '../../../model/vocabulary'
import { sum, type Counted } from './counted'

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
export const loggedProspects = sum(
  text('接触状况表客户数（上月留存+本月新增）', 'Prospects of the log, carried over and new'),
  carriedProspects,
  newProspects,
)
export const loggedOrders = sum(text('接触状况表本月成交数', 'Orders of the log'), carriedOrders, newOrders)
