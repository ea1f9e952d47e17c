import { text } from '../../model/text'
import { bhmc } from '../facts/level-systems/bhmc'
import { profileOf } from '../facts/profile-of'
import { spellings } from '../facts/spellings'

/** 三表一卡: the levels of S002 with the daily report's codes D, F1, F2, L and M, whatever the store sells. */
export default profileOf({
  id: 'three-forms-one-card',
  oem: text('通用：三表一卡', 'Any make: three forms and one card'),
  levels: bhmc,
  names: spellings('三表一卡'),
  formTitles: spellings('营业活动日报表'),
  signatures: { 'daily-report': ['supervisor'] },
  required: { 'loss-analysis': { generalManagerSignature: false } },
  settings: { gmRequired: false },
  series: {},
  source: 'public: 360-三表一卡',
})
