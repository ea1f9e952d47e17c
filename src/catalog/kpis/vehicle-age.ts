import { rowKpi } from '../../model/kpi'
import { text } from '../../model/text'
import { fullYears } from '../facts/age-bands'
import { numberIn } from '../facts/row-formulas'

export default rowKpi({
  id: 'vehicle-age',
  title: text('车龄', 'Vehicle age (years)'),
  definition: text(
    '购车日期到截止日的满年数（S004按购车时间，不按年款）；购车日期晚于截止日时留空。',
    'Full years from the day of purchase to the day that is counted to; by purchase, not by model year, as in S004.',
  ),
  on: ['service-churn'],
  fills: 'vehicleAge',
  fields: ['purchaseDate'],
  unit: 'years',
  format: '0',
  source: ['S004'],
  compute(view, { asOf, shift }) {
    const bought = view.cells('purchaseDate')
    return (row) => {
      const from = numberIn(bought?.at(row))
      return from === null ? null : fullYears(from + shift, asOf + shift)
    }
  },
  formula: ({ at }, { asOfFormula }) =>
    `IFERROR(IF(ISNUMBER(${at('purchaseDate')}),DATEDIF(${at('purchaseDate')},${asOfFormula},"y"),""),"")`,
})
