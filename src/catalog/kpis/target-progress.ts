import { rowKpi } from '../../model/kpi'
import { text } from '../../model/text'
import { numberIn, quotient, quotientFormula } from '../facts/row-formulas'

export default rowKpi({
  id: 'target-progress',
  title: text('目标达成率', 'Achievement of the target'),
  definition: text(
    '销售目标表“达成率”空着的格：本月实际÷月度目标；缺一个数时留空，目标为0写“-”。',
    'Blank cells of Achievement on the target sheet: actual over the month’s target; blank where one is missing, "-" where the target is 0.',
  ),
  on: ['target-sheet'],
  fills: 'kpiAchievement',
  ownOnly: true,
  fields: ['monthTarget', 'monthActual', 'kpiAchievement'],
  unit: 'percent',
  format: '0.0%',
  source: ['S002'],
  compute(view) {
    const [targets, actuals] = [view.cells('monthTarget'), view.cells('monthActual')]
    return (row) => quotient(numberIn(actuals?.at(row)), numberIn(targets?.at(row)))
  },
  formula: ({ at }) => quotientFormula(at('monthActual'), at('monthTarget')),
})
