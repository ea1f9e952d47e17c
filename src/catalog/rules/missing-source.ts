import type { FieldKey } from '../../model/field'
import { tableRule } from '../../model/rule'
import { text } from '../../model/text'
import { isBlankWord } from '../facts/blank-words'
import { isErrand } from '../facts/errands'
import { isNobody } from '../facts/nobody'

const visit = { visitDate: '2026-03-05', arrivalTime: 0.4, customerName: '陈立', visitKind: '首次', consultant: '李静' }
const contents: readonly FieldKey[] = ['customerName', 'phone', 'model', 'level']

/** Asked at the first visit or call only: a return visit's source is known from the first. Errands and unattended guests have none. */
export default tableRule({
  code: 'FL16',
  id: 'missing-source',
  severity: 'warning',
  title: text('未填信息来源', 'Source missing'),
  why: text(
    '不知道客户从哪里来，广告和活动投得值不值就算不出来',
    'Without knowing where customers come from nobody can tell which advertising pays',
  ),
  messages: {
    missing: text('首次客户未填信息来源，请补问', 'The source of a first-time customer is blank: please ask'),
  },
  source: ['S002'],
  examples: {
    bad: [{ tables: { 'showroom-traffic-log': [{ ...visit, source: null }] } }],
    good: [{ tables: { 'showroom-traffic-log': [{ ...visit, source: '网络' }] } }],
  },
  on: ['showroom-traffic-log', 'phone-up-log'],
  fields: ['source'],
  optional: ['visitKind', 'visitPurpose', 'consultant', 'sourceDetail', 'customerName', 'phone', 'model', 'level'],
  *check(view) {
    const { source, visitKind, visitPurpose, consultant, sourceDetail } = view.values
    const isOther = visitPurpose?.where(isErrand) ?? (() => false)
    const isUnattended = consultant?.where(isNobody) ?? (() => false)
    const rows = new Set([...source.blankRows(), ...source.rowsWhere(isBlankWord)])
    for (const row of rows) {
      // An error is ST09's; a row that holds nothing of the customer is not yet filled in (FL17).
      if (view.cells('source')?.at(row) instanceof Object || visitKind?.at(row) === '再次') continue
      if (isOther(row) || isUnattended(row) || (sourceDetail?.at(row) ?? null) !== null) continue
      if (!contents.some((field) => (view.values[field as 'model']?.at(row) ?? null) !== null)) continue
      yield { row, field: 'source', message: 'missing' }
    }
  },
})
