import { text } from '../../model/text'
import { bhmc } from '../facts/level-systems/bhmc'
import { profileOf } from '../facts/profile-of'
import { spellings } from '../facts/spellings'

/** Beijing Hyundai (S002): the manager makes the loss table each day, dates stand in the column of their level, nobody above signs. */
export default profileOf({
  id: 'beijing-hyundai',
  oem: text('北京现代', 'Beijing Hyundai'),
  levels: bhmc,
  names: spellings('北京现代 京现 BHMC 现代汽车 现代特约店'),
  formTitles: spellings(
    '销售促进战败失控分析表 销售促进失控战败分析表 意向客户接触状况表 营业日报表 展厅来店统计表 展厅来电统计表',
  ),
  signatures: { 'prospect-card': ['manager'], 'daily-report': ['manager'] },
  required: {
    'loss-analysis': {
      createdDate: false,
      initialLevel: false,
      managerComment: false,
      managerSignature: false,
      generalManagerSignature: false,
    },
  },
  settings: { gmRequired: false, lossTableMaker: 'manager' },
  series: {
    索纳塔: spellings('北京现代索纳塔 现代索纳塔 索纳塔'),
    名图: spellings('北京现代名图 现代名图 名图'),
    伊兰特: spellings('北京现代伊兰特 现代伊兰特 伊兰特'),
    悦动: spellings('现代悦动 悦动'),
    朗动: spellings('现代朗动 朗动'),
    领动: spellings('现代领动 领动'),
    菲斯塔: spellings('现代菲斯塔 菲斯塔'),
    悦纳: spellings('现代悦纳 悦纳'),
    瑞纳: spellings('现代瑞纳 瑞纳'),
    雅绅特: spellings('现代雅绅特 雅绅特'),
    i30: spellings('现代i30 i30'),
    途胜: spellings('北京现代途胜 现代途胜 全新途胜 途胜'),
    ix35: spellings('现代ix35 ix35'),
    ix25: spellings('现代ix25 ix25'),
    胜达: spellings('北京现代胜达 现代胜达 全新胜达 胜达'),
    库斯途: spellings('现代库斯途 库斯途'),
  },
  source: 'S002',
})
