import { tableRule } from '../../model/rule'
import { text } from '../../model/text'
import { clock } from '../facts/visit-minutes'

const visit = { visitDate: '2026-03-05', visitKind: '首次', consultant: '李静' }
const HALF_DAY = 0.5
/** Nobody leaves a showroom before eight in the morning. */
const MORNING = 8 / 24

/** Slots in both columns say no minute and are no mistake. A departure in the small hours lacks its twelve. */
export default tableRule({
  code: 'FL10',
  id: 'departure-not-after-arrival',
  severity: 'error',
  title: text('离店不晚于来店', 'Departure not after arrival'),
  why: text(
    '停留时间算不出来或成了负数，接待质量和级别判断都没了依据',
    'The length of the visit cannot be told or is negative, and neither reception nor level can be judged by it',
  ),
  messages: {
    before: text(
      '离店{departure}早于来店{arrival}，请核对',
      'Departure {departure} lies before arrival {arrival}: please check',
    ),
    same: text('离店与来店同为{arrival}，请核对', 'Arrival and departure are both {arrival}: please check'),
    afternoon: text(
      '离店{departure}早于来店{arrival}，是不是下午{departure}？',
      'Departure {departure} lies before arrival {arrival}: is it {departure} in the afternoon?',
    ),
  },
  source: ['S002'],
  examples: {
    bad: [{ tables: { 'showroom-traffic-log': [{ ...visit, arrivalTime: 0.5, departureTime: 0.45 }] } }],
    good: [{ tables: { 'showroom-traffic-log': [{ ...visit, arrivalTime: 0.5, departureTime: 0.55 }] } }],
  },
  on: ['showroom-traffic-log'],
  fields: ['arrivalTime', 'departureTime'],
  *check({ height, values: { arrivalTime, departureTime } }) {
    for (let row = 0; row < height; row++) {
      const [from, to] = [arrivalTime.at(row), departureTime.at(row)]
      if (from === null || to === null || to > from) continue
      const data = { arrival: clock(from), departure: clock(to) }
      const later = to + HALF_DAY
      const fix = { title: text('改为下午', 'Make it afternoon'), safe: false, value: later, format: 'h:mm' }
      if (to === from) yield { row, field: 'departureTime', message: 'same', data }
      else if (to > 0 && to < MORNING && later > from)
        yield { row, field: 'departureTime', message: 'afternoon', data, fix }
      else yield { row, field: 'departureTime', message: 'before', data }
    }
  },
})
