import { rowKpi } from '../../model/kpi'
import { text } from '../../model/text'
import { meansScores, sumFormula, sumOf, whereComplete } from '../facts/tier-scores'

export default rowKpi({
  id: 'means-total',
  title: text('经济能力', 'Means'),
  definition: text(
    '知名度2分、经营1分、口碑2分、辐射1分、前期保有2分、后期计划与能力2分之和；缺一项留空。',
    'Renown 2, business 1, reputation 2, influence 1, vehicles owned 2, plans and means 2; blank while a score is missing.',
  ),
  on: ['owner-tier'],
  fills: 'economyTotal',
  fields: meansScores,
  unit: 'points',
  format: '0.##',
  source: ['S001'],
  compute: (view) => sumOf(view, meansScores),
  formula: (cells) => whereComplete(cells, meansScores, sumFormula(cells, meansScores)),
})
