import { rowKpi } from '../../model/kpi'
import { text } from '../../model/text'
import { fullMonths, numberIn } from '../facts/row-formulas'

export default rowKpi({
  id: 'months-since-service',
  title: text('未进站月数', 'Months since last service'),
  definition: text(
    '最后进站日期到截止日的满月数；没有进站日期时留空。',
    'Full months from the last visit to the workshop to the day that is counted to; blank without a last visit.',
  ),
  on: ['service-churn'],
  fills: 'monthsSinceService',
  fields: ['lastServiceDate'],
  unit: 'months',
  format: '0',
  source: ['S004'],
  compute(view, { asOf, shift }) {
    const last = view.cells('lastServiceDate')
    return (row) => {
      const from = numberIn(last?.at(row))
      return from === null ? null : fullMonths(from + shift, asOf + shift)
    }
  },
  formula: ({ at }, { asOfFormula }) =>
    `IFERROR(IF(ISNUMBER(${at('lastServiceDate')}),DATEDIF(${at('lastServiceDate')},${asOfFormula},"m"),""),"")`,
})
