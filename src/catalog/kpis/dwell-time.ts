import { rowKpi } from '../../model/kpi'
import { text } from '../../model/text'

const MINUTES = 1440

export default rowKpi({
  id: 'dwell-time',
  title: text('停留时间(分)', 'Dwell time (min)'),
  definition: text(
    '离店时间减来店时间，四舍五入到分钟；缺一个时间、时间是文本、离店不晚于来店或跨过一天时留空。',
    'Departure less arrival, rounded to minutes; blank where a time is missing or text, or departure is not later within a day.',
  ),
  on: ['showroom-traffic-log'],
  fills: 'dwellTime',
  fields: ['arrivalTime', 'departureTime'],
  unit: 'minutes',
  format: '0',
  source: ['S002'],
  compute(view) {
    const arrivals = view.cells('arrivalTime')
    const departures = view.cells('departureTime')
    return (row) => {
      const arrival = arrivals?.at(row)
      const departure = departures?.at(row)
      if (typeof arrival !== 'number' || typeof departure !== 'number') return null
      if (departure <= arrival || departure - arrival >= 1) return null
      return Math.round(Number(((departure - arrival) * MINUTES).toFixed(6)))
    }
  },
  formula({ at }) {
    const arrival = at('arrivalTime')
    const departure = at('departureTime')
    return (
      `IF(COUNT(${arrival},${departure})<2,"",IF(OR(${departure}<=${arrival},${departure}-${arrival}>=1),"",` +
      `ROUND(ROUND((${departure}-${arrival})*${MINUTES},6),0)))`
    )
  },
})
