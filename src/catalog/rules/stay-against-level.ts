import { tableRule } from '../../model/rule'
import { text } from '../../model/text'
import type { Level } from '../../model/vocabulary'
import { isErrand } from '../facts/errands'
import { visitMinutes } from '../facts/visit-minutes'

const visit = { visitDate: '2026-03-05', visitKind: '首次', consultant: '李静', arrivalTime: 0.5 }

/** First visits only: who comes back to pay a deposit or to ask one question need not stay. */
export default tableRule({
  code: 'FL11',
  id: 'stay-against-level',
  severity: 'warning',
  title: text('停留时间与级别不相称', 'Stay does not fit the level'),
  why: text(
    '十分钟的来客谈不到付款和交车；两个小时还判C级，多半是需求没问出来',
    'In ten minutes nobody talks of payment and delivery; and who stays two hours is hardly a C',
  ),
  messages: {
    short: text(
      '首次来店停留{minutes}分钟，判为{level}级，请复核级别',
      'A first visit of {minutes} minutes, judged {level}: please review the level',
    ),
    long: text(
      '首次来店停留{minutes}分钟，仍判为{level}级，请复核级别',
      'A first visit of {minutes} minutes, still judged {level}: please review the level',
    ),
  },
  source: ['S002', 'inferred'],
  examples: {
    bad: [{ tables: { 'showroom-traffic-log': [{ ...visit, departureTime: 0.505, level: 'H' }] } }],
    good: [{ tables: { 'showroom-traffic-log': [{ ...visit, departureTime: 0.55, level: 'H' }] } }],
  },
  on: ['showroom-traffic-log'],
  fields: ['arrivalTime', 'departureTime', 'level'],
  optional: ['visitKind', 'visitPurpose', 'ordered'],
  *check(view, { settings }) {
    const { level, visitKind, visitPurpose, ordered } = view.values
    const low = new Set<string>(settings.lowLevels)
    const minutesAt = visitMinutes(view)
    const isOther = visitPurpose?.where(isErrand) ?? (() => false)
    for (const row of level.rowsWhere(
      (word) => low.has(word) || settings.stayMinForLevel[word as Level] !== undefined,
    )) {
      if (visitKind?.at(row) === '再次' || ordered?.at(row) === true || isOther(row)) continue
      const minutes = minutesAt(row)
      if (minutes === null || minutes <= 0) continue
      const word = level.at(row) as Level
      const data = { minutes, level: word }
      if (minutes < (settings.stayMinForLevel[word] ?? 0)) yield { row, field: 'level', message: 'short', data }
      else if (low.has(word) && minutes >= settings.longStayMinutes)
        yield { row, field: 'level', message: 'long', data }
    }
  },
})
