import type { FieldKey } from '../../model/field'
import { isoDay } from '../../model/month'
import { tableRule } from '../../model/rule'
import { text } from '../../model/text'
import { isErrand } from '../facts/errands'
import { isNobody } from '../facts/nobody'

const visit = { visitDate: '2026-03-05', arrivalTime: 0.4, consultant: '李静' }
/** What the consultant fills in after the reception (S002): with none of it nothing was. */
const contents = ['customerName', 'phone', 'model', 'level', 'source', 'remark'] as const satisfies readonly FieldKey[]

/** A workbook does not tell at what hour a cell was filled: a row that is still bare on a later day was not completed in time. */
export default tableRule({
  code: 'FL17',
  id: 'reception-not-completed',
  severity: 'info',
  title: text('接待信息未补全', 'Reception not completed'),
  why: text(
    '当天不补，第二天谁也想不起客户看了什么车，这一批就白接待了',
    'If not on the same day, nobody remembers tomorrow what the guest looked at: the reception was for nothing',
  ),
  messages: {
    nothing: text(
      '{date}的接待只有时间，客户信息一项没填，请{consultant}补全',
      'Of the reception on {date} only the time is written: {consultant} is to complete it',
    ),
    nobody: text('{date}的接待没有写销售顾问，请补上', 'The reception on {date} names no consultant: please add one'),
  },
  source: ['S002'],
  after: ['consultant-not-in-roster'],
  examples: {
    bad: [{ tables: { 'showroom-traffic-log': [{ ...visit, customerName: null, phone: null, model: null }] } }],
    good: [{ tables: { 'showroom-traffic-log': [{ ...visit, customerName: '陈立', phone: null, model: null }] } }],
  },
  on: ['showroom-traffic-log'],
  fields: ['visitDate', 'arrivalTime', 'consultant'],
  optional: ['visitPurpose', 'visitValid', ...contents],
  *check(view, { today }) {
    const { visitDate, arrivalTime, consultant, visitPurpose } = view.values
    const isOther = visitPurpose?.where(isErrand) ?? (() => false)
    const isUnattended = consultant.where(isNobody)
    const asked = contents.filter((field) => view.values[field] !== undefined)
    const isBare = (row: number): boolean => asked.every((field) => view.values[field]?.at(row) === null)
    const isBlank = (row: number): boolean => view.cells('consultant')?.at(row) === null
    for (let row = 0; row < view.height; row++) {
      const day = visitDate.at(row)
      const isNoted = arrivalTime.at(row) !== null || view.cells('arrivalTime')?.at(row) !== null
      if (day === null || day >= today || !isNoted || isOther(row) || isUnattended(row)) continue
      const who = consultant.at(row)
      const date = isoDay(day)
      if (who === null && isBlank(row)) {
        const causedBy = { rule: 'consultant-not-in-roster', at: { in: view, row, field: 'consultant' } } as const
        yield { row, field: 'consultant', message: 'nobody', data: { date }, causedBy }
      } else if (who !== null && asked.length > 2 && isBare(row))
        yield { row, field: 'customerName', message: 'nothing', data: { date, consultant: who } }
    }
  },
})
