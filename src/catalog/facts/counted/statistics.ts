import type { FieldKey } from '../../../model/field'
import { text } from '../../../model/text'
import { less, sum, type Counted } from './counted'

const stated = (zh: string, en: string, field: FieldKey): Counted => ({
  title: text(`统计表${zh}`, `${en} of the statistics`),
  expression: { sum: field, of: 'traffic-statistics', where: [{ field: 'statisticsDate', within: 'period' }] },
})
/** The month by the dealer's own daily statistics. */
export const statedVisits = stated('来店总批数', 'All visits', 'totalVisits')
export const statedFirstVisits = stated('初次来店批数', 'First visits', 'firstVisits')
export const statedCalls = stated('来电总数', 'Calls', 'totalCalls')
export const statedCaptured = stated('留档客户数', 'Captured prospects', 'capturedCount')
export const statedOrders = stated('展厅成交客户数', 'Orders', 'orderCount')
export const statedSubDealerSales = stated('二级网点销售数', 'Sub-dealer sales', 'subDealerSales')
export const statedSales = sum(
  text('统计表展厅与二级网点销售合计', 'Orders and sub-dealer sales of the statistics'),
  statedOrders,
  statedSubDealerSales,
)

/** Lines of the target sheet for a store or a team hold one of these words; a person's name does not. */
const groups: readonly string[] = ['店', '组', '队', '部', '展厅', '合计', '总计', '全员']
const personal = (zh: string, en: string, field: FieldKey): Counted => ({
  title: text(`${zh}（按人合计）`, `${en}, of all persons`),
  expression: { sum: field, of: 'target-sheet', where: [{ field: 'targetPerson', lacks: groups }] },
})
export const monthTarget = personal('月度目标', 'Month target', 'monthTarget')
export const monthActual = personal('本月实际', 'Month actual', 'monthActual')
export const orderTarget = personal('订单目标', 'Order target', 'orderTarget')
export const deliveryTarget = personal('交付目标', 'Delivery target', 'deliveryTarget')
export const visitTarget = personal('来店目标', 'Visit target', 'visitTarget')
export const cardTarget = personal('新增意向客户目标', 'New prospect target', 'cardTarget')
const weeks = ['week1Target', 'week2Target', 'week3Target', 'week4Target', 'week5Target'] as const
export const weekTargets = weeks.map((field, index) =>
  personal(`第${index + 1}周目标`, `Week ${index + 1} target`, field),
)
const ofStore = (zh: string, en: string, field: FieldKey): Counted => ({
  title: text(`${zh}（全店行）`, `${en}, of the store's line`),
  expression: { sum: field, of: 'target-sheet', where: [{ field: 'targetPerson', holds: '店' }] },
})
export const storeTarget = ofStore('月度目标', 'Month target', 'monthTarget')
export const storeDeliveryTarget = ofStore('交付目标', 'Delivery target', 'deliveryTarget')
export const storeActual = ofStore('本月实际', 'Month actual', 'monthActual')
export const salesGap = less(
  text('销售缺口（月度目标-本月实际）', 'Sales gap: target less actual'),
  monthTarget,
  monthActual,
)
