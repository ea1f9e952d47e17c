import { workbookRule } from '../../model/rule'
import { text } from '../../model/text'
import { isHiddenPhone, isLocalLandline, isRightPhone } from '../facts/phone'

const visit = {
  visitDate: '2026-03-05',
  customerName: '陈立',
  captured: '是',
  visitKind: '首次',
  consultant: '李静',
} as const

/** A number that is only written wrongly follows from FL03; one printed with its middle hidden, or without an area code, is a number. */
export default workbookRule({
  code: 'RG16',
  id: 'captured-without-phone',
  severity: 'warning',
  title: text('留档没有有效电话', 'Captured without a phone'),
  why: text(
    '没有电话的留档没法跟进，却把留档率抬高了：补到电话，或者改为未留档',
    'A capture without a number cannot be followed up and lifts the capture rate: get the number or unmark it',
  ),
  messages: {
    missing: text(
      '标了留档但没有有效电话：请补上电话，没有留下的改成未留档',
      'Marked as captured, but there is no valid phone: add it, or mark the visit as not captured',
    ),
  },
  source: ['public'],
  examples: {
    bad: [{ tables: { 'showroom-traffic-log': [{ ...visit, phone: null }] } }],
    good: [{ tables: { 'showroom-traffic-log': [{ ...visit, phone: '13800000001' }] } }],
  },
  after: ['malformed-phone'],
  reads: {
    visits: { template: 'showroom-traffic-log', fields: ['captured', 'phone'], dispensable: true },
    calls: { template: 'phone-up-log', fields: ['captured', 'phone'], dispensable: true },
  },
  anyOf: ['visits', 'calls'],
  *check({ visits, calls }) {
    for (const view of [...visits, ...calls]) {
      const { captured, phone } = view.values
      const isValid = phone.where((value) => isRightPhone(value) || isHiddenPhone(value) || isLocalLandline(value))
      for (const row of captured.rowsWhere((is) => is)) {
        if (isValid(row)) continue
        const place = { in: view, row, field: 'phone' as const }
        yield { ...place, message: 'missing', causedBy: { rule: 'malformed-phone', at: place } }
      }
    }
  },
})
