import { figureKpi } from '../../model/kpi'
import { text } from '../../model/text'
import { carriedOrders, carriedProspects, newOrders, newProspects } from '../facts/counts'
import { share } from '../facts/variants'

export default figureKpi({
  id: 'closing-by-origin',
  title: text('留存与新增成交比例', 'Closing by origin'),
  definition: text(
    '接触状况表中上月留存客户本月成交的比例，和本月新增客户当月成交的比例。',
    'Of the follow-up log: orders of the month among prospects carried over, and among new ones.',
  ),
  unit: 'percent',
  variants: [
    share('carried', text('上月留存成交比例', 'Closing rate of carried over'), carriedOrders, carriedProspects),
    share('new', text('本月新增成交比例', 'Closing rate of new prospects'), newOrders, newProspects),
  ],
  share: true,
  source: ['S002'],
})
