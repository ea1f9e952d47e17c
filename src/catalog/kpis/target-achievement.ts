import { figureKpi } from '../../model/kpi'
import { text } from '../../model/text'
import {
  allVisits,
  cardTarget,
  deliveries,
  deliveryTarget,
  monthActual,
  monthTarget,
  newCards,
  orderTarget,
  ordersOnCards,
  salesGap,
  storeActual,
  storeTarget,
  visitTarget,
} from '../facts/counts'
import { monthly, plain, share } from '../facts/variants'

export default figureKpi({
  id: 'target-achievement',
  title: text('目标达成率', 'Target achievement'),
  definition: text(
    '目标表中各人本月实际之和÷月度目标之和，另按交车台数、成交卡数各算一次；全店行口径只取对象含“店”的行。订单、交付、来店、建卡口径的实际取自管理卡、保有客户管理卡和来店登记表，目标取自目标表各人之和。缺口是目标减实际。',
    'Month actual over month target of all persons on the target sheet, and by deliveries and orders of the detail sheets; of the store’s line beside it. For orders, deliveries, visits and cards the actual comes from the cards, the owners’ cards and the traffic log, the target from the sheet. The gap is target less actual.',
  ),
  unit: 'vehicles',
  variants: [
    share('persons', text('销售达成率（按人合计）', 'Sales achievement (persons)'), monthActual, monthTarget),
    share('store', text('销售达成率（全店行）', 'Sales achievement (store’s line)'), storeActual, storeTarget),
    share('month-deliveries', text('月度目标达成率（按交车）', 'Month target by deliveries'), deliveries, monthTarget),
    share('month-orders', text('月度目标达成率（按成交卡）', 'Month target by orders'), ordersOnCards, monthTarget),
    share('orders', text('订单目标达成率', 'Order target achievement'), ordersOnCards, orderTarget),
    share('deliveries', text('交付目标达成率', 'Delivery target achievement'), deliveries, deliveryTarget),
    share('visits', text('集客目标达成率', 'Visit target achievement'), allVisits, visitTarget),
    share('cards', text('建卡目标达成率', 'New prospect target achievement'), newCards, cardTarget),
    plain('gap', salesGap),
  ].map(monthly),
  share: false,
  source: ['S002', 'public'],
})
