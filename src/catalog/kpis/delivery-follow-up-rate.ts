import { figureKpi } from '../../model/kpi'
import { text } from '../../model/text'
import {
  deliveries,
  deliveriesCalled,
  deliveriesToCall,
  deliveriesToWrite,
  deliveriesWithCeremony,
  deliveriesWritten,
  dueDeliveriesCalled,
  dueDeliveriesWritten,
} from '../facts/counts'
import { share } from '../facts/variants'

export default figureKpi({
  id: 'delivery-follow-up-rate',
  title: text('交车回访执行率', 'Delivery follow-up rate'),
  definition: text(
    '本月交车客户中已做3日电话回访、已寄7日信函的比例；月末几天交车、期限未到的也在分母，次月再看。已到期口径只计交车已满3日、7日的；交车仪式看卡上“交车仪式”。',
    'Of the month’s deliveries those called after three days, and those written to after seven; deliveries whose days are not yet over stand below the line, so look again next month. Due ones only are deliveries that many days ago; the ceremony is a column of the card.',
  ),
  unit: 'percent',
  variants: [
    share('call', text('交车3日电话回访执行率', '3-day call rate'), deliveriesCalled, deliveries),
    share('letter', text('交车7日信函执行率', '7-day letter rate'), deliveriesWritten, deliveries),
    share(
      'call-due',
      text('3日电话回访执行率（已到期）', '3-day call rate (due)'),
      dueDeliveriesCalled,
      deliveriesToCall,
    ),
    share(
      'letter-due',
      text('7日信函执行率（已到期）', '7-day letter rate (due)'),
      dueDeliveriesWritten,
      deliveriesToWrite,
    ),
    share('ceremony', text('交车仪式执行率', 'Delivery ceremony rate'), deliveriesWithCeremony, deliveries),
  ],
  share: true,
  source: ['S002'],
})
