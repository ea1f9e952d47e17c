import { foldWord } from '../../model/fold'
import type { ReasonSide } from '../../model/vocabulary'
import { clue, type Clue } from '../reasons/clue'
import { cluesIn } from '../reasons/clues-in'
import { spellings } from './spellings'

export type ChurnReasonCode = 'I1' | 'I2' | 'I3' | 'I4' | 'I5' | 'O1' | 'O2' | 'O3' | 'O4' | 'O5' | 'O6' | 'O7' | 'X9'

/** Why a vehicle no longer comes (S004): of the shop's own making, or not. */
export interface ChurnReason {
  readonly code: ChurnReasonCode
  /** Null: 其他 is of neither side. */
  readonly side: ReasonSide | null
  readonly label: string
  readonly synonyms: readonly string[]
}
const reason = (code: ChurnReasonCode, side: ReasonSide | null, label: string, synonyms: string): ChurnReason => ({
  code,
  side,
  label,
  synonyms: spellings(synonyms),
})

export const churnReasons: readonly ChurnReason[] = [
  reason(
    'I1',
    '内因',
    '配件/工时价格贵',
    '价格高 费用高 4S店价格高 维修费用高 价格贵 工时费高 配件贵 收费高 价格 费用',
  ),
  reason(
    'I2',
    '内因',
    '维修技术差/一次修复率低',
    '技术差 技术能力差 维修质量低 维修质量差 维修质量 技术 一次修复率低 返修',
  ),
  reason('I3', '内因', '等待时间长', '车多 等待 等待时间 排队 等待久 等候时间长 时间长'),
  reason('I4', '内因', '服务态度/环境/细节', '服务态度差 服务态度 态度差 冷淡 环境脏乱 细节疏忽 服务差 服务 态度'),
  reason('I5', '内因', '配件无货', '无配件 配件缺货 等配件 缺件 无货'),
  reason('O1', '外因', '距离远/地理位置', '距离远 地理位置 不便 路远 离家远 太远 不方便 位置偏'),
  reason('O2', '外因', '亲友开修理厂/行业相关', '有指定修理厂 维修行业相关 亲友修理厂 朋友修理厂 熟人修理厂 行业相关'),
  reason('O3', '外因', '车辆转卖', '车已转让 已转让 车已卖 已卖车 卖车 转让 过户 二手'),
  reason('O4', '外因', '里程少/未到保养期', '公里数不到 里程不到 未到保养期 里程少 未到里程 用车少 没到时间'),
  reason('O5', '外因', '车在外地', '人在外地 外地车 在外地 外地'),
  reason('O6', '外因', '单位用车/保险指定', '单位用车 单位定点 定点维修 保险指定 公车定点 指定维修点'),
  reason('O7', '外因', '过路车', '路过 过路 临时路过'),
  reason('X9', null, '其他', '其它 其他原因 其它原因'),
]

const shopClues: readonly Clue[] = [
  clue(
    'I1',
    3,
    '(?:价[格钱位]?|费用?|工时费?|材料费|配件|收费|保养费?|维修费?)\\S{0,6}(?:高|贵|不划算|不实惠)',
    '(?:太|偏|嫌|有点|比较)贵',
    '(?:外面|修理厂|别家|路边)\\S{0,5}(?:便宜|实惠)',
  ),
  clue('I1', 1, '贵', '价格', '费用', '便宜'),
  clue(
    'I2',
    3,
    '(?:修|治)\\S{0,4}(?:不好|不了|没好|不彻底)',
    '(?:没|未)修好',
    '返修',
    '(?:技术|水平|质量|手艺)\\S{0,5}(?:差|不行|低|不好|一般|不过关|不放心)',
    '(?:一次)?修复率',
    '越修越',
  ),
  clue(
    'I3',
    3,
    '(?:等|排队?|等待|等候)\\S{0,6}(?:久|长|半天|小时|一天|太慢)',
    '车多',
    '(?:时间|效率|速度)\\S{0,3}(?:太?长|太?慢|低)',
    '人多\\S{0,4}(?:排|等)',
    '约不上|预约\\S{0,2}不[上到]',
  ),
  clue(
    'I4',
    3,
    '(?:态度|服务|接待)\\S{0,5}(?:差|不好|冷|恶劣|不满|不行|不热情|一般)',
    '没人(?:理|管|接待|搭理)',
    '(?:环境|休息区|卫生)\\S{0,4}(?:脏|乱|差)',
    '(?:投诉|扯皮|吵|推诿|乱收费|忽悠|强制|推销)',
    '(?:没|未|忘)\\S{0,3}(?:洗车|交代|检查)',
  ),
  clue(
    'I5',
    3,
    '(?:配件|零件|备件|件)\\S{0,4}(?:没货|无货|缺|不全|没有|等不[到及])',
    '(?:没|无|缺)\\S{0,2}(?:配件|零件|备件)',
    '等\\S{0,3}(?:配件|零件|备件)',
  ),
]
const outsideClues: readonly Clue[] = [
  clue(
    'O1',
    3,
    '(?:离|距|路|位置|地理|住|店)\\S{0,8}(?:远|偏)',
    '(?:太|较|比较|路|嫌)远',
    '地理位置',
    '不(?:太)?(?:顺路|方便)',
    '(?:家|单位|公司|小区|楼下|旁边)(?:门口|附近|楼下|旁边)\\S{0,6}(?:修|保养|做|店|厂)',
  ),
  clue(
    'O2',
    3,
    '(?:朋友|亲戚|亲友|熟人|同学|兄弟|哥|弟|叔|舅|自家|家里|老乡|战友)\\S{0,8}(?:修理|汽修|修车|4s|维修|保养|开店|开厂|厂)',
    '(?:自己|本人)\\S{0,4}(?:开|是)\\S{0,4}(?:修理|汽修|修车|维修)',
    '指定\\S{0,2}修理厂',
    '(?:同行|干汽修|做维修|维修行业|行业相关)',
  ),
  clue(
    'O3',
    3,
    '(?:车|已经?)\\S{0,6}(?:卖|转让|转手|过户|报废|置换)(?:了|掉|给)?',
    '(?:卖|换|转手|转让|过户)(?:了|掉|给)\\S{0,6}',
    '二手车?',
  ),
  clue(
    'O4',
    3,
    '(?:公里数?|里程|路程|时间|保养期|周期)\\S{0,5}(?:不到|没到|未到|不够|少)',
    '(?:没|未|不)到\\S{0,6}(?:公里|里程|保养|时间|期)',
    '(?:开|用|跑)(?:得|的|车)?\\S{0,3}(?:少|不多)',
    '很少(?:开|用)',
  ),
  clue('O5', 3, '(?:车|人|在|去|到|长期|常年)\\S{0,6}(?:外地|外省|老家|省外|国外|乡下)', '外地'),
  clue('O5', 2, '出差|调动|搬家|搬到|搬走|搬去'),
  clue(
    'O6',
    3,
    '(?:单位|公司|公家|政府|机关)\\S{0,6}(?:定点|指定|统一|用车|公车|安排)',
    '保险\\S{0,4}(?:指定|定点|推荐|安排|合作)',
    '定点\\S{0,2}(?:修|保养|单位|厂)',
  ),
  clue('O7', 3, '过路', '路过'),
  clue('X9', 1, '其[他它](?:原因)?'),
]
const clues: readonly Clue[] = [...shopClues, ...outsideClues]

const byWord = new Map(
  churnReasons.flatMap((each) =>
    [each.code, each.label, ...each.label.split('/'), ...each.synonyms].map((word) => [foldWord(word), each] as const),
  ),
)
const byCode = new Map<string, ChurnReason>(churnReasons.map((each) => [each.code, each]))

/** The reason that a text names or speaks of, the plainest clue first; null where it says nothing of the kind. */
export function churnReasonOf(written: string): ChurnReason | null {
  const named = byWord.get(foldWord(written))
  if (named) return named
  const [plainest] = cluesIn(written, clues).toSorted((one, other) => other.weight - one.weight)
  return plainest ? (byCode.get(plainest.code) ?? null) : null
}
