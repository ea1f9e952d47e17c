import { rowKpi } from '../../model/kpi'
import { text } from '../../model/text'
import { allScores, loyaltyScores, meansScores, sumFormula, sumOf, tierOf, whereComplete } from '../facts/tier-scores'

export default rowKpi({
  id: 'tier-proposal',
  title: text('客户分级', 'Tier'),
  definition: text(
    '忠诚度和经济能力都不低于7分为优质；经济能力不低于6分，或两项合计不低于12分为潜力；其余为一般（S001没有给出分数线，为推定值，可在设置中修改）。',
    'Premium where loyalty and means both reach 7; potential where means reach 6 or both together 12; else ordinary. S001 gives no bounds: these are inferred, and a setting.',
  ),
  on: ['owner-tier'],
  fills: 'tier',
  fields: allScores,
  unit: 'word',
  format: 'General',
  source: ['S001', 'inferred'],
  compute(view, { settings }) {
    const [loyaltyAt, meansAt] = [sumOf(view, loyaltyScores), sumOf(view, meansScores)]
    return (row) => {
      const [loyalty, means] = [loyaltyAt(row), meansAt(row)]
      return loyalty === null || means === null ? null : tierOf(loyalty, means, settings)
    }
  },
  formula(cells, { settings: { tierPremiumPoints, tierPotentialMeans, tierPotentialSum } }) {
    const [loyalty, means] = [sumFormula(cells, loyaltyScores), sumFormula(cells, meansScores)]
    const premium = `AND(${loyalty}>=${tierPremiumPoints},${means}>=${tierPremiumPoints})`
    const potential = `OR(${means}>=${tierPotentialMeans},${sumFormula(cells, allScores)}>=${tierPotentialSum})`
    return whereComplete(cells, allScores, `IF(${premium},"优质",IF(${potential},"潜力","一般"))`)
  },
})
