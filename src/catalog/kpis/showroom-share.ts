import { figureKpi } from '../../model/kpi'
import { text } from '../../model/text'
import { deliveries, deliveriesOfOurs } from '../facts/counts'
import { share } from '../facts/variants'

export default figureKpi({
  id: 'showroom-share',
  title: text('自销比例', 'Showroom share of sales'),
  definition: text(
    '本月交车中登记为自销的比例（其余为二级网点等他销）。',
    'Of the month’s deliveries those sold by the showroom itself.',
  ),
  unit: 'percent',
  variants: [share('deliveries', text('自销比例', 'Showroom share of sales'), deliveriesOfOurs, deliveries)],
  share: true,
  source: ['S002'],
})
