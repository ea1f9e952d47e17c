import type { TargetPlan, TargetStage } from '../model/target-plan'
import { text, type Text } from '../model/text'
import { capturedFirstVisits, deliveries, firstVisits, ordersOnCards } from './facts/counts'
import type { Counted } from './facts/counted/counted'
import { deliveryTarget, monthTarget, storeDeliveryTarget, storeTarget, weekTargets } from './facts/counted/statistics'
import { plain } from './facts/variants'
import { workingDaysBetween } from './facts/working-days'

const stage = (id: string, title: Text, counted: Counted, rate?: Text): TargetStage => ({
  id,
  title,
  counted: plain(id, counted),
  ...(rate ? { rate } : {}),
})
const week = weekTargets.map((counted, index) => plain(`week-${index + 1}`, counted))

/** S002's funnel upside down: orders from deliveries, captured customers from orders, visits from captures. */
export const targetPlan: TargetPlan = {
  stages: [
    stage('delivered', text('交车', 'Deliveries'), deliveries, text('订单转化率（交车÷订单）', 'Deliveries per order')),
    stage('ordered', text('订单', 'Orders'), ordersOnCards, text('成交率（订单÷首次来店留档）', 'Orders per capture')),
    stage(
      'captured',
      text('留档', 'Captures'),
      capturedFirstVisits,
      text('留档率（留档÷首次来店）', 'Captures per first visit'),
    ),
    stage('visited', text('首次来店', 'First visits'), firstVisits),
  ],
  stated: [
    { person: plain('delivery', deliveryTarget), store: plain('store-delivery', storeDeliveryTarget), weeks: [] },
    { person: plain('month', monthTarget), store: plain('store-month', storeTarget), weeks: week },
  ],
  workingDays: workingDaysBetween,
}
