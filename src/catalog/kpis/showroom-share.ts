import { figureKpi } from '../../model/kpi'
import { text } from '../../model/text'
import { deliveries, deliveriesOfOurs, statedOrders, statedSales } from '../facts/counts'
import { share } from '../facts/variants'

export default figureKpi({
  id: 'showroom-share',
  title: text('自销比例', 'Showroom share of sales'),
  definition: text(
    '本月交车中登记为自销的比例（其余为二级网点等他销）。统计表口径是展厅成交÷（展厅成交+二级网点销售）。',
    'Of the month’s deliveries those sold by the showroom itself. By the statistics, orders over orders and sub-dealer sales.',
  ),
  unit: 'percent',
  variants: [
    share('deliveries', text('自销比例', 'Showroom share of sales'), deliveriesOfOurs, deliveries),
    share('statistics', text('展厅销售比率（统计表）', 'Showroom share (statistics)'), statedOrders, statedSales),
  ],
  share: true,
  source: ['S002'],
})
