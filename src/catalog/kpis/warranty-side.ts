import { rowKpi } from '../../model/kpi'
import { text } from '../../model/text'
import { numberIn } from '../facts/row-formulas'
import { warrantySideOf } from '../facts/warranty'

export default rowKpi({
  id: 'warranty-side',
  title: text('保内/保外', 'Warranty side'),
  definition: text(
    '截止日不晚于质保到期日（没有时为购车日期加质保年数），且里程未超过质保里程的为保内；两者先到为准。',
    'Within the warranty while the day that is counted to is not after its end (else years from the purchase) and the mileage not above its limit; whichever comes first.',
  ),
  on: ['service-churn'],
  fills: 'warrantySide',
  fields: ['purchaseDate'],
  optional: ['warrantyEnd', 'mileage'],
  unit: 'word',
  format: 'General',
  source: ['S004'],
  compute(view, { asOf, shift, settings }) {
    const [bought, ends, mileages] = (['purchaseDate', 'warrantyEnd', 'mileage'] as const).map(view.cells)
    return (row) => {
      const [from, end] = [numberIn(bought?.at(row)), numberIn(ends?.at(row))]
      const warranted = {
        bought: from === null ? null : from + shift,
        ends: end === null ? null : end + shift,
        mileage: numberIn(mileages?.at(row)),
      }
      return warrantySideOf(warranted, asOf + shift, settings)
    }
  },
  formula({ at, has }, { asOfFormula, settings }) {
    const bought = at('purchaseDate')
    const counted = `IF(ISNUMBER(${bought}),EDATE(${bought},${settings.warrantyYears * 12}),"")`
    const ends = at('warrantyEnd')
    const end = has('warrantyEnd') ? `IF(ISNUMBER(${ends}),INT(${ends}),${counted})` : counted
    const near = has('mileage') ? `,N(${at('mileage')})<=${settings.warrantyKilometres}` : ''
    return `IFERROR(IF(${end}="","",IF(AND(${asOfFormula}<=${end}${near}),"保内","保外")),"")`
  },
})
