import { figureKpi } from '../../model/kpi'
import { text } from '../../model/text'
import {
  allVisits,
  buyersVisits,
  capturedFirstVisits,
  firstVisits,
  orderedVisits,
  ordersOnCards,
  statedFirstVisits,
  statedOrders,
} from '../facts/counts'
import { share } from '../facts/variants'

export default figureKpi({
  id: 'closing-rate',
  title: text('成交率', 'Closing rate'),
  definition: text(
    '管理卡上成交日期在本月的卡数÷本月首次来店批数；订单可能来自上月留存，超过100%也属正常；登记表口径只看来店当次是否成交。卡上有退订日期的，从退订当月的成交中减去。',
    'Cards whose order date lies in the month over its first visits; orders may come from prospects carried over, so more than 100% is honest; by the log, only orders placed during a visit count. A cancelled order is taken off in the month of its cancellation, where cards say it.',
  ),
  unit: 'percent',
  variants: [
    share('first-visits', text('成交率（首次来店）', 'Closing rate (first visits)'), ordersOnCards, firstVisits),
    share('all-visits', text('成交率（全部来店）', 'Closing rate (all visits)'), ordersOnCards, allVisits),
    share('log', text('当次成交率（全部来店）', 'Closing rate by the log (all visits)'), orderedVisits, allVisits),
    share(
      'captured',
      text('成交率（首次来店留档）', 'Closing rate (first visits captured)'),
      ordersOnCards,
      capturedFirstVisits,
    ),
    share('buyers', text('成交率（购车来店）', 'Closing rate (visits to buy)'), ordersOnCards, buyersVisits),
    share('statistics', text('成交率（统计表）', 'Closing rate (statistics)'), statedOrders, statedFirstVisits),
  ],
  share: false,
  source: ['S002'],
})
