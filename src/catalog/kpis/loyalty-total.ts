import { rowKpi } from '../../model/kpi'
import { text } from '../../model/text'
import { loyaltyScores, sumFormula, sumOf, whereComplete } from '../facts/tier-scores'

export default rowKpi({
  id: 'loyalty-total',
  title: text('忠诚度', 'Loyalty'),
  definition: text(
    '对车满意2分、定期保养3分、活动积极性2分、正面宣传3分之和；缺一项留空。',
    'Content with the car 2, regular maintenance 3, takes part 2, speaks well 3; blank while a score is missing.',
  ),
  on: ['owner-tier'],
  fills: 'loyaltyTotal',
  fields: loyaltyScores,
  unit: 'points',
  format: '0.##',
  source: ['S001'],
  compute: (view) => sumOf(view, loyaltyScores),
  formula: (cells) => whereComplete(cells, loyaltyScores, sumFormula(cells, loyaltyScores)),
})
