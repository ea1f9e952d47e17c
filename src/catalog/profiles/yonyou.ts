import { text } from '../../model/text'
import { yonyou } from '../facts/level-systems/yonyou'
import { profileOf } from '../facts/profile-of'
import { spellings } from '../facts/spellings'

/** What Yonyou's DMS takes in and gives out, as GAC-FCA's dealers use it. */
export default profileOf({
  id: 'yonyou',
  oem: text('用友DMS', 'Yonyou DMS'),
  levels: yonyou,
  names: spellings('用友 yonyou 广汽菲克 广汽菲亚特 广菲克'),
  formTitles: spellings('潜客信息导入模板 潜在客户导入模板'),
  signatures: {},
  required: { 'loss-analysis': { generalManagerSignature: false } },
  words: { status: { 在跟: spellings('战败申请中 战败申请 待审核'), 成交: spellings('已交车') } },
  settings: { gmRequired: false },
  series: {
    自由光: spellings('Jeep自由光 吉普自由光 自由光'),
    自由侠: spellings('Jeep自由侠 吉普自由侠 自由侠'),
    指南者: spellings('Jeep指南者 吉普指南者 指南者'),
    大指挥官: spellings('Jeep大指挥官 大指挥官'),
    菲翔: spellings('菲亚特菲翔 菲翔'),
    致悦: spellings('菲亚特致悦 致悦'),
  },
  source: 'public: yonyou',
})
