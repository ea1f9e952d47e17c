import { rowKpi } from '../../model/kpi'
import { text } from '../../model/text'
import { numberIn } from '../facts/row-formulas'

export default rowKpi({
  id: 'target-remaining',
  title: text('剩余目标', 'Remaining target'),
  definition: text(
    '销售目标表“剩余”空着的格：月度目标减本月实际，已超额时为0；缺一个数时留空。',
    'Blank cells of Remaining on the target sheet: the month’s target less the actual, 0 once it is passed; blank where one is missing.',
  ),
  on: ['target-sheet'],
  fills: 'remaining',
  ownOnly: true,
  fields: ['monthTarget', 'monthActual', 'remaining'],
  unit: 'vehicles',
  format: '0',
  source: ['S002'],
  compute(view) {
    const [targets, actuals] = [view.cells('monthTarget'), view.cells('monthActual')]
    return (row) => {
      const [target, actual] = [numberIn(targets?.at(row)), numberIn(actuals?.at(row))]
      return actual === null || target === null ? null : Math.max(0, target - actual)
    }
  },
  formula({ at }) {
    const [actual, target] = [at('monthActual'), at('monthTarget')]
    return `IF(COUNT(${actual},${target})<2,"",MAX(0,${target}-${actual}))`
  },
})
