import { tableRule } from '../../model/rule'
import { text } from '../../model/text'
import { minutesBetween, visitMinutes, writtenMinutes } from '../facts/visit-minutes'

const visit = { visitDate: '2026-03-05', visitKind: '首次', consultant: '李静', arrivalTime: 0.5, departureTime: 0.55 }
const DAY = 1440

/** Only where both times are certain; which of the three is wrong nobody can tell, so the fix is offered one by one. */
export default tableRule({
  code: 'FL12',
  id: 'dwell-time-differs',
  severity: 'warning',
  title: text('停留时间与进离店时间不一致', 'Dwell time differs from the times'),
  why: text(
    '停留时间是判断级别的依据之一：与进离店时间不一致，就不知道哪个是真的',
    'The length of a visit helps to judge the level: if it differs from the times, nobody knows which is true',
  ),
  messages: {
    differ: text(
      '停留时间写{written}分钟，按来店、离店时间是{minutes}分钟，请核对',
      'The dwell time is {written} minutes; by arrival and departure it is {minutes}: please check',
    ),
    day: text(
      '停留时间写{written}分钟，超过了一天，请核对',
      'A dwell time of {written} minutes is more than a day: please check',
    ),
  },
  source: ['public'],
  examples: {
    bad: [{ tables: { 'showroom-traffic-log': [{ ...visit, dwellTime: 30 }] } }],
    good: [{ tables: { 'showroom-traffic-log': [{ ...visit, dwellTime: 72 }] } }],
  },
  on: ['showroom-traffic-log'],
  fields: ['arrivalTime', 'departureTime', 'dwellTime'],
  *check(view, { settings }) {
    const { dwellTime } = view.values
    const minutesAt = visitMinutes(view)
    const between = minutesBetween(view)
    const mayDiffer = (row: number): boolean => {
      const written = writtenMinutes(dwellTime.at(row) ?? 0)
      return written >= DAY || Math.abs(written - between(row)) > settings.dwellTolerance
    }
    for (const row of dwellTime.rowsWhere(() => true).filter(mayDiffer)) {
      const written = writtenMinutes(dwellTime.at(row) ?? 0)
      const minutes = minutesAt(row)
      const canCompute = minutes !== null && minutes > 0
      if (canCompute && Math.abs(written - minutes) <= settings.dwellTolerance) continue
      const title = text(`改为${minutes}分钟`, `Make it ${minutes} minutes`)
      const fix = canCompute ? { title, safe: false, value: minutes } : undefined
      const field = 'dwellTime'
      if (written >= DAY) yield { row, field, message: 'day', data: { written }, fix }
      else if (canCompute) yield { row, field, message: 'differ', data: { written, minutes }, fix }
    }
  },
})
