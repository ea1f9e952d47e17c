import { figureKpi } from '../../model/kpi'
import { text } from '../../model/text'
import { deliveries, deliveriesCalled, deliveriesWritten } from '../facts/counts'
import { share } from '../facts/variants'

export default figureKpi({
  id: 'delivery-follow-up-rate',
  title: text('交车回访执行率', 'Delivery follow-up rate'),
  definition: text(
    '本月交车客户中已做3日电话回访、已寄7日信函的比例；月末几天交车、期限未到的也在分母，次月再看。',
    'Of the month’s deliveries those called after three days, and those written to after seven; deliveries whose days are not yet over stand below the line, so look again next month.',
  ),
  unit: 'percent',
  variants: [
    share('call', text('交车3日电话回访执行率', '3-day call rate'), deliveriesCalled, deliveries),
    share('letter', text('交车7日信函执行率', '7-day letter rate'), deliveriesWritten, deliveries),
  ],
  share: true,
  source: ['S002'],
})
