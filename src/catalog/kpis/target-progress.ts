import { rowKpi } from '../../model/kpi'
import { text } from '../../model/text'
import { numberIn } from '../facts/row-formulas'

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
    return (row) => {
      const [target, actual] = [numberIn(targets?.at(row)), numberIn(actuals?.at(row))]
      if (actual === null || target === null) return null
      return target === 0 ? '-' : actual / target
    }
  },
  formula({ at }) {
    const [actual, target] = [at('monthActual'), at('monthTarget')]
    return `IF(COUNT(${actual},${target})<2,"",IF(${target}=0,"-",${actual}/${target}))`
  },
})
