import { rowKpi } from '../../model/kpi'
import { text } from '../../model/text'
import { dueOfContact } from '../facts/contact-due'

export default rowKpi({
  id: 'days-overdue',
  title: text('逾期天数', 'Days overdue'),
  definition: text(
    '截止日减下次应跟进日，只列已逾期的卡；按自然日计，检查规则另留宽限期。',
    'The day that is counted to, less the day when the next contact was due; only where it is overdue. Calendar days: the rules leave a grace besides.',
  ),
  on: ['prospect-card'],
  fills: null,
  fields: ['createdDate', 'level'],
  optional: ['lastContactDate', 'status', 'orderDate', 'lossDate'],
  unit: 'days',
  format: '0',
  source: ['S002'],
  compute(view, basis) {
    const dueAt = dueOfContact(basis).of(view)
    return (row) => {
      const due = dueAt(row)
      return due === null || due >= basis.asOf ? null : basis.asOf - due
    }
  },
  formula: (cells, basis) =>
    dueOfContact(basis).formula(cells, (due) => `IF(${due}<${basis.asOfFormula},${basis.asOfFormula}-(${due}),"")`),
})
