import { rowKpi } from '../../model/kpi'
import { text } from '../../model/text'
import { churnClassOf } from '../facts/churn'
import { churnProfiles } from '../facts/churn-profiles'
import { fullMonths, numberIn, quoted } from '../facts/row-formulas'

export default rowKpi({
  id: 'churn-class',
  title: text('流失类别', 'Churn class'),
  definition: text(
    '按所选流失口径，由最后进站日期到截止日的满月数判定；口径没有定义的月数留空。口径之间不混用。',
    'By the chosen definition of churn, from the full months since the last visit; blank where the definition says nothing. Definitions are never mixed.',
  ),
  on: ['service-churn'],
  fills: 'churnClass',
  fields: ['lastServiceDate'],
  unit: 'word',
  format: 'General',
  source: ['S004'],
  compute(view, { asOf, shift, settings }) {
    const last = view.cells('lastServiceDate')
    return (row) => {
      const from = numberIn(last?.at(row))
      const months = from === null ? null : fullMonths(from + shift, asOf + shift)
      return months === null ? null : (churnClassOf(months, settings.churnProfile)?.word ?? null)
    }
  },
  formula({ at }, { asOfFormula, settings }) {
    const last = at('lastServiceDate')
    const months = `DATEDIF(${last},${asOfFormula},"m")`
    const { classes } = churnProfiles[settings.churnProfile]
    const told = classes.reduceRight((rest, { word, from, below }) => {
      const upper = below === null ? '' : `,${months}<${below}`
      return `IF(AND(${months}>=${from}${upper}),${quoted(word)},${rest})`
    }, '""')
    return `IFERROR(IF(ISNUMBER(${last}),${told},""),"")`
  },
})
