import { figureKpi } from '../../model/kpi'
import { text } from '../../model/text'
import { ordersPlaced, referredOrders, showroomOrders } from '../facts/counts'
import { share } from '../facts/variants'

export default figureKpi({
  id: 'order-sources',
  title: text('成交来源占比', 'Sources of orders'),
  definition: text(
    '本月下订的管理卡中，信息来源含来店、展厅、来电、热线等字样的比例（S002：来店/来电一般占60–80%），和卡上有推荐人的比例；没写来源的计在分母。各来源的明细见汇总。',
    'Of the cards ordered in the month those whose source says that the customer came or called (60 to 80% as a rule, S002), and those with a referrer; a blank source stands below the line.',
  ),
  unit: 'percent',
  variants: [
    share('showroom', text('来店来电成交占比', 'Visitors and callers among orders'), showroomOrders, ordersPlaced),
    share('referred', text('推荐成交占比', 'Referred among orders'), referredOrders, ordersPlaced),
  ],
  share: true,
  source: ['S002', 'S001'],
})
