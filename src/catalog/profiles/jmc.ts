import { text } from '../../model/text'
import { bhmc } from '../facts/level-systems/bhmc'
import { profileOf } from '../facts/profile-of'
import { spellings } from '../facts/spellings'

/** Jiangling (S001): owners in tiers, referrals, losses of which 准战败 may still come back; its levels are not told, S002's stand in. */
export default profileOf({
  id: 'jmc',
  oem: text('江铃汽车', 'Jiangling Motors'),
  levels: bhmc,
  names: spellings('江铃汽车 江铃 JMC 江铃福特'),
  formTitles: spellings('旧客清单 旧客进度管制表 推荐客源统计表 分级推荐统计表 销售片区月报 基盘客户分级表'),
  signatures: {},
  required: {
    'loss-analysis': { managerComment: false, managerSignature: false, generalManagerSignature: false },
  },
  words: {
    lossKind: {
      准战败: spellings('长期未成交 判断失误 意向不明 放弃购买计划'),
      战败: spellings('已购竞品 购买竞品 选购其他品牌'),
    },
  },
  settings: { gmRequired: false, lossRateBaseline: 0.7, lossRateTarget: 0.65 },
  series: {
    全顺: spellings('江铃全顺 福特全顺 新世代全顺 经典全顺 新全顺 全顺'),
    特顺: spellings('江铃特顺 特顺'),
    皮卡: spellings('江铃皮卡 皮卡 匹卡 江铃宝典 新宝典 宝典 江铃域虎 域虎'),
    轻卡: spellings('江铃轻卡 轻卡 江铃凯运 凯运 江铃凯锐 凯锐 江铃顺达 顺达'),
    驭胜: spellings('江铃驭胜 驭胜'),
  },
  source: 'S001',
})
