import { figureKpi } from '../../model/kpi'
import { text } from '../../model/text'
import { carriedOrders, carriedProspects, loggedOrders, newOrders, newProspects } from '../facts/counts'
import { monthly, share } from '../facts/variants'

export default figureKpi({
  id: 'closing-by-origin',
  title: text('留存与新增成交比例', 'Closing by origin'),
  definition: text(
    '接触状况表中上月留存客户本月成交的比例，和本月新增客户当月成交的比例。成交占比是两类在本月成交中各占多少。',
    'Of the follow-up log: orders of the month among prospects carried over, and among new ones. The mix tells how the month’s orders divide between both.',
  ),
  unit: 'percent',
  variants: [
    share('carried', text('上月留存成交比例', 'Closing rate of carried over'), carriedOrders, carriedProspects),
    share('new', text('本月新增成交比例', 'Closing rate of new prospects'), newOrders, newProspects),
    share('carried-mix', text('成交中上月留存占比', 'Carried over among orders'), carriedOrders, loggedOrders),
    share('new-mix', text('成交中本月新增占比', 'New prospects among orders'), newOrders, loggedOrders),
  ].map(monthly),
  share: true,
  source: ['S002'],
})
