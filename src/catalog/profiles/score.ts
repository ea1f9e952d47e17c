import { text } from '../../model/text'
import { score } from '../facts/level-systems/score'
import { profileOf } from '../facts/profile-of'

/** Stores that grade by points, with α, β, γ for rivals, whatever they sell. */
export default profileOf({
  id: 'score',
  oem: text('通用：评分定级', 'Any make: levels by points'),
  levels: score,
  names: [],
  formTitles: ['客户级别划分表', '客户评分表'],
  signatures: {},
  required: { 'loss-analysis': { generalManagerSignature: false } },
  settings: { gmRequired: false },
  series: {},
  source: 'public: CRM_4S',
})
