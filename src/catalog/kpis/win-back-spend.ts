import { figureKpi } from '../../model/kpi'
import { text } from '../../model/text'
import { spend, spendingArrivals } from '../facts/counts'
import { average, plain } from '../facts/variants'

export default figureKpi({
  id: 'win-back-spend',
  title: text('流失招揽到店金额', 'Win-back spend'),
  definition: text(
    '本月招揽的流失客户到店后的消费金额之和，和每台消费金额（消费台数只计金额大于0的）。',
    'What lost customers contacted in the month spent when they came, in all and for each vehicle that spent anything.',
  ),
  unit: 'yuan',
  variants: [
    plain('sum', spend),
    average('vehicle', 'yuan', text('消费单台金额(元)', 'Spend per vehicle (yuan)'), spend, spendingArrivals),
  ],
  share: false,
  source: ['S004'],
})
