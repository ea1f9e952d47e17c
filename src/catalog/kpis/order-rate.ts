import { figureKpi } from '../../model/kpi'
import { text } from '../../model/text'
import { cardStock, ordersOnCards } from '../facts/counts'
import { share } from '../facts/variants'

export default figureKpi({
  id: 'order-rate',
  title: text('订单率', 'Order rate'),
  definition: text(
    '管理卡上成交日期在本月的卡数÷意向客户管理卡总数（上月留存+本月新建）。',
    'Cards ordered in the month over all cards, carried over and new.',
  ),
  unit: 'percent',
  variants: [share('cards', text('订单率', 'Order rate'), ordersOnCards, cardStock)],
  share: true,
  source: ['S002'],
})
