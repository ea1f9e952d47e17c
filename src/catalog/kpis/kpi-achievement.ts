import { rowKpi } from '../../model/kpi'
import { text } from '../../model/text'
import { rowOf, shownActual } from '../facts/kpi-sheet-rows'
import { numberIn, quotient, quotientFormula } from '../facts/row-formulas'

export default rowKpi({
  id: 'kpi-achievement',
  title: text('达成率', 'Achievement'),
  definition: text(
    'KPI表“达成率”空着的格：实际值÷目标值；缺一个数时留空，目标为0写“-”。战败率一类越低越好的指标，也照这样算。',
    'Blank cells of Achievement on the KPI sheet: actual over target; blank where one is missing, "-" where the target is 0. KPIs that are better when lower, as the lost-sale rate, are counted alike.',
  ),
  on: ['kpi-sheet'],
  fills: 'kpiAchievement',
  ownOnly: true,
  fields: ['kpiTarget', 'kpiActual', 'kpiAchievement'],
  optional: ['kpiName', 'kpiScope', 'kpiPeriod'],
  unit: 'percent',
  format: '0.0%',
  source: ['S002'],
  compute(view, basis) {
    const targets = view.cells('kpiTarget')
    return (row) => {
      const actual = shownActual(rowOf(view, row), basis.isFilled(view.table, 'kpi-actual', row), basis)
      return quotient(actual, numberIn(targets?.at(row)))
    }
  },
  formula: ({ at }) => quotientFormula(at('kpiActual'), at('kpiTarget')),
})
