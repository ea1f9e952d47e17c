import { figureKpi } from '../../model/kpi'
import { text } from '../../model/text'
import { deliveries, ordersOnCards } from '../facts/counts'
import { share } from '../facts/variants'

export default figureKpi({
  id: 'delivery-rate',
  title: text('订单转化率', 'Delivery rate'),
  definition: text(
    '保有客户管理卡上本月交车台数÷本月成交卡数；有上月未交的订单时超过100%属正常。',
    'Deliveries of the month on owners’ cards over orders of the month; a backlog honestly makes it more than 100%.',
  ),
  unit: 'percent',
  variants: [share('orders', text('订单转化率', 'Delivery rate'), deliveries, ordersOnCards)],
  share: false,
  source: ['S002'],
})
