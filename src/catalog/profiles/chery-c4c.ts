import { text } from '../../model/text'
import { cheryC4c } from '../facts/level-systems/chery-c4c'
import { profileOf } from '../facts/profile-of'
import { spellings } from '../facts/spellings'

/** Chery's dealers: the state of a lead is a word of C4C's own. */
export default profileOf({
  id: 'chery-c4c',
  oem: text('奇瑞汽车', 'Chery'),
  levels: cheryC4c,
  names: spellings('奇瑞汽车 奇瑞 Chery C4C'),
  formTitles: spellings('客户流失导出表 客户流失明细'),
  signatures: {},
  required: { 'loss-analysis': { generalManagerSignature: false } },
  words: {
    status: { 在跟: spellings('待分配 已分配 已跟进 已到店 已试驾'), 战败: spellings('战败/流失') },
  },
  settings: { gmRequired: false },
  series: {
    瑞虎: spellings('奇瑞瑞虎 瑞虎'),
    艾瑞泽: spellings('奇瑞艾瑞泽 艾瑞泽'),
    风云: spellings('奇瑞风云 风云'),
    旗云: spellings('奇瑞旗云 旗云'),
    奇瑞QQ: spellings('奇瑞QQ QQ3 QQ'),
    东方之子: spellings('奇瑞东方之子 东方之子'),
    探索06: spellings('奇瑞探索06 探索06'),
  },
  source: 'public: Chery C4C, ryqcxly',
})
