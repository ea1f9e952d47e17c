import type { Profile } from '../../model/profile'
import { text } from '../../model/text'
import { commonWords } from '../facts/common-words'
import { fengxingSettings } from '../facts/fengxing-settings'
import { spellings } from '../facts/spellings'

/** Dongfeng Fengxing: the forms of S000, the levels of S002. */
const fengxing: Profile = {
  id: 'fengxing',
  oem: text('东风风行', 'Dongfeng Fengxing'),
  vocabularies: {
    ...commonWords,
    level: {
      O: spellings('O级 订单 订单客户 订单级 已订 已下订 已定'),
      H: spellings('H级 H类'),
      A: spellings('A级 A类'),
      B: spellings('B级 B类'),
      C: spellings('C级 C类'),
    },
    lossKind: {
      准战败: spellings('准战败客源 冷冻 休眠 搁置 F2 放弃购买 暂不购买'),
      战败: spellings('F1 F 流失 输单 已战败 战败客户 确认战败'),
      失控: spellings('L 失联 失控客户 失联客户 联系不上'),
    },
    status: {
      在跟: spellings(`
        跟进 跟进中 在跟进 在跟踪 跟踪 跟踪中 在谈 洽谈中 意向 意向中 有意向 留存 上月留存 持续跟进 继续跟进
        跟进客户 未成交 未结案 进行中 待跟进 新建 新增 激活 已激活 战败激活
      `),
      成交: spellings('订单 O 已订 已订车 已下订 下订 已签约 已成交 交车 已交车 D 提车 已提车 开票 已开票 成交客户'),
      战败: spellings('F1 F 流失 输单 已战败 战败客户 确认战败 已流失'),
      失控: spellings('L 失联 已失控 已失联 失控客户 失联客户 联系不上'),
      准战败: spellings('F2 冷冻 休眠 搁置 已冷冻 已休眠 放弃购买 暂不购买'),
      移交: spellings('转移 转出 已移交 已转移 已转出 转交 已转交 移交他人 转其他顾问'),
    },
    visitKind: {
      首次: spellings(
        '初次 初 首 首次来店 首次到店 首次进店 初次来店 初次到店 初次进店 新增到店 新增 新 新客 新客户 第一次 一次 1 1次',
      ),
      再次: spellings(`
        再 再来 再次来店 再次到店 再次进店 二次 二次来店 二次到店 二次进店 多次 多次来店 多次到店 第二次 第三次 三次 四次
        2次以上 2次及以上 二次以上 二次及以上 两次 两次以上 老客户 2 3 4 5 6 7 8 9 2次 3次 4次 5次
      `),
    },
  },
  settings: fengxingSettings,
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
}

export default fengxing
