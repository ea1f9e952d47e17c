import { text } from '../../model/text'
import { bhmc } from '../facts/level-systems/bhmc'
import { profileOf } from '../facts/profile-of'
import { spellings } from '../facts/spellings'

/** Dongfeng Fengxing: the forms of S000, the levels of S002. */
export default profileOf({
  id: 'fengxing',
  oem: text('东风风行', 'Dongfeng Fengxing'),
  levels: bhmc,
  names: spellings('东风风行 风行汽车 风行 东风柳汽 柳汽'),
  formTitles: spellings('意向客户流失分析表 营业活动访问日报表 意向客户管理卡 保有客户管理卡'),
  signatures: {
    'loss-analysis': ['manager', 'generalManager'],
    'prospect-card': ['manager'],
    'owner-card': ['manager'],
    'daily-report': ['manager'],
  },
  series: {
    菱智: spellings('东风菱智 风行菱智 菱智'),
    '风行T5 EVO': spellings('风行T5EVO T5EVO'),
    风行游艇: spellings('风行T5游艇 风行游艇 游艇'),
    风行T5L: spellings('风行T5L T5L'),
    风行T5: spellings('风行T5 T5'),
    风行M7: spellings('风行CM7 风行M7 CM7 M7'),
    景逸: spellings('风行景逸 东风景逸 景逸'),
    风行S500: spellings('风行S500 S500'),
    风行SX6: spellings('风行SX6 SX6'),
    风行F600: spellings('风行F600 F600'),
    风行S50: spellings('风行S50 S50'),
    星海: spellings('风行星海 东风星海 星海'),
    雷霆: spellings('风行雷霆 东风雷霆 雷霆'),
  },
  source: 'S000, S002',
})
