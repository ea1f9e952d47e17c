import { figureKpi } from '../../model/kpi'
import { text } from '../../model/text'
import { cardStock, loggedOrders, loggedProspects, ordersOnCards } from '../facts/counts'
import { monthly, share } from '../facts/variants'

export default figureKpi({
  id: 'order-rate',
  title: text('订单率', 'Order rate'),
  definition: text(
    '管理卡上成交日期在本月的卡数÷意向客户管理卡总数（上月留存+本月新建）。退订从退订当月减去；接触状况表口径即留存口径的潜客转化率。',
    'Cards ordered in the month over all cards, carried over and new. A cancelled order is taken off in the month of its cancellation; by the follow-up log the base is what it carries over and adds.',
  ),
  unit: 'percent',
  variants: [
    share('cards', text('订单率', 'Order rate'), ordersOnCards, cardStock),
    monthly(
      share(
        'follow-up-log',
        text('潜客转化率（接触状况表）', 'Order rate (follow-up log)'),
        loggedOrders,
        loggedProspects,
      ),
    ),
  ],
  share: true,
  source: ['S002'],
})
