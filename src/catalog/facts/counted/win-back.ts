import type { Condition } from '../../../model/expression'
import { text, type Text } from '../../../model/text'
import type { Counted } from './counted'

const listed = (title: Text, ...where: Condition[]): Counted => ({
  title,
  expression: { count: 'service-churn', where },
})
const trackedNow: Condition = { field: 'trackedDate', within: 'period' }
const appointed: Condition = { field: 'appointmentDate', filled: true }
const came: Condition = { field: 'arrivedDate', filled: true }
const spent: Condition = { field: 'spend', over: 0 }

/** Lost service customers who were contacted in the month, and how far each came. */
export const tracked = listed(text('本月招揽（跟踪）数', 'Customers contacted in the month'), trackedNow)
export const unreached = listed(text('跟踪失败数', 'Not reached'), trackedNow, {
  field: 'unreachedReason',
  filled: true,
})
export const appointments = listed(text('预约确认数', 'Appointments made'), trackedNow, appointed)
export const appointmentsKept = listed(text('预约后到店数', 'Appointments kept'), trackedNow, appointed, came)
export const arrivals = listed(text('实际到店数', 'Customers who came'), trackedNow, came)
export const spendingArrivals = listed(text('到店产生消费数', 'Customers who came and spent'), trackedNow, came, spent)
export const spend: Counted = {
  title: text('到店金额（元）', 'Spend (yuan)'),
  expression: { sum: 'spend', of: 'service-churn', where: [trackedNow, came, spent] },
}
/** Whenever contacted: a customer may take months to come back. */
export const everTracked = listed(text('到月末累计已联系数', 'Contacted by the month’s end'), {
  field: 'trackedDate',
  upTo: 'period',
})
export const everReturned = listed(
  text('其中已回店数', 'Of them, came back'),
  { field: 'trackedDate', upTo: 'period' },
  { field: 'arrivedDate', upTo: 'period' },
)
