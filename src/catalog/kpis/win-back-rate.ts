import { figureKpi } from '../../model/kpi'
import { text } from '../../model/text'
import {
  appointments,
  appointmentsKept,
  arrivals,
  everReturned,
  everTracked,
  spendingArrivals,
  tracked,
} from '../facts/counts'
import { plain, share } from '../facts/variants'

export default figureKpi({
  id: 'win-back-rate',
  title: text('流失招揽转化', 'Win-back campaign'),
  definition: text(
    '售后流失客户明细中本月跟踪（招揽）的客户，按步算：预约确认率=有预约日期÷招揽数，到店率=预约后到店÷预约确认，到店消费率=有消费金额÷实际到店；回流率=到月末累计已回店÷累计已联系。',
    'Of the lost service customers contacted in the month, step by step: appointments over contacts, arrivals over appointments, spending arrivals over arrivals; the return rate takes all contacts up to the month’s end.',
  ),
  unit: 'percent',
  variants: [
    share('appointment', text('预约确认率', 'Appointment rate'), appointments, tracked),
    share('arrival', text('到店率', 'Appointments kept'), appointmentsKept, appointments),
    share('spending', text('到店消费率', 'Arrivals that spent'), spendingArrivals, arrivals),
    share('returned', text('回流率', 'Return rate'), everReturned, everTracked),
    { ...plain('contacted', tracked), unit: 'vehicles' },
  ],
  share: true,
  source: ['S004'],
})
