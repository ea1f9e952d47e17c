import { figureKpi } from '../../model/kpi'
import { text } from '../../model/text'
import { deliveries, deliveriesInsured } from '../facts/counts'
import { share } from '../facts/variants'

export default figureKpi({
  id: 'insurance-rate',
  title: text('新车销售投保率', 'New-car insurance rate'),
  definition: text(
    '本月交车客户中登记了保险到期日的比例。',
    'Of the month’s deliveries those with an insurance date on the owner’s card.',
  ),
  unit: 'percent',
  variants: [share('deliveries', text('新车销售投保率', 'New-car insurance rate'), deliveriesInsured, deliveries)],
  share: true,
  source: ['S002'],
})
