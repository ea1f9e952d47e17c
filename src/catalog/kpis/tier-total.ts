import { rowKpi } from '../../model/kpi'
import { text } from '../../model/text'
import { allScores, sumFormula, sumOf, whereComplete } from '../facts/tier-scores'

export default rowKpi({
  id: 'tier-total',
  title: text('总分', 'Total score'),
  definition: text(
    '忠诚度与经济能力之和，满分20；缺一项留空。',
    'Loyalty and means together, 20 at most; blank while a score is missing.',
  ),
  on: ['owner-tier'],
  fills: 'totalScore',
  fields: allScores,
  unit: 'points',
  format: '0.##',
  source: ['S001'],
  compute: (view) => sumOf(view, allScores),
  formula: (cells) => whereComplete(cells, allScores, sumFormula(cells, allScores)),
})
