import { foldWord } from '../../model/fold'

export type ReasonGroup = '车' | '价格' | '人' | '外因'

/** A node of the loss reason tree of S000 (车、价格、人), with S001's group beside it. */
export interface LossReason {
  readonly code: string
  readonly group: ReasonGroup
  readonly label: string
  readonly s001: '产品' | '价格' | '流程' | null
  /** Words by which a free text is recognised; the longest that occurs decides. */
  readonly keywords: readonly string[]
}

const groupOf: Readonly<Record<string, ReasonGroup>> = { V: '车', P: '价格', H: '人', X: '外因' }
const reason = (code: string, s001: LossReason['s001'], label: string, keywords: string): LossReason => ({
  code,
  group: groupOf[code.charAt(0)] ?? '外因',
  label,
  s001,
  keywords: keywords.split(' '),
})

/** Of this group, no more is said. */
const UNDIVIDED = '未细分'

export const lossReasons: readonly LossReason[] = [
  reason('V1', '产品', '车型不满意', '车型不满意 车型不符 车型喜好 车型老旧 车型老 款式 外观 内饰 换代 车型'),
  reason('V2', '产品', '配置过于简单', '配置过于简单 配置简单 配置低 配置少 配置不足 配置'),
  reason('V3', '产品', '噪音大/试驾感受', '噪音 躁音 异响 试驾感受 试驾感觉 隔音'),
  reason('V4', '产品', '载货能力差/性能', '载货 装载 空间小 空间不 空间 动力 油耗 性能 安全性 底盘'),
  reason('V5', '产品', '品牌不认可', '品牌不认可 品牌不满意 不认可品牌 品牌原因 品牌知名度 不认牌子 牌子 品牌'),
  reason('V6', '产品', '质量/口碑/服务网点', '质量 口碑 服务网点 维修网点 售后水平差 售后服务 交通不便 保值率 毛病多'),
  reason(
    'V7',
    '流程',
    '无存货/交期',
    '无存货 库存不足 缺货 没货 无货 没有现车 无现车 等车 交期 交车时间 提车时间 等不及 颜色',
  ),
  reason('V0', '产品', UNDIVIDED, '车战败 车的原因 车辆原因 产品原因 产品'),
  reason(
    'P1',
    '价格',
    '价格高',
    '价格高 价格偏高 价格太高 价格过高 报价高 报价太高 报价偏高 报价过高 价太高 太贵 偏贵 嫌贵 贵了 贵',
  ),
  reason(
    'P2',
    '价格',
    '促销/政策不如竞品',
    '促销政策 促销 优惠空间 让价空间 降价空间 议价空间 价格空间 优惠力度 优惠少 优惠 政策 便宜 降价 让利 补贴',
  ),
  reason(
    'P3',
    '价格',
    '资金不到位/预算不足',
    '资金不到位 资金不足 资金 预算不足 超预算 超出预算 预算 首付 没钱 工程款',
  ),
  reason('P4', '价格', '按揭/置换不成', '按揭限制 按揭 贷款 征信 分期 置换 旧车'),
  reason('P5', '价格', '不合理要求', '不合理要求 要求不合理 无理要求'),
  reason('P0', '价格', UNDIVIDED, '价格战败 价格原因 价格问题 价格因素 价格'),
  reason('H1', '流程', '对销售顾问信心不足/不满意', '对销售顾问 对顾问 信心不足 服务态度 态度 服务不满意 服务差 接待'),
  reason('H2', '流程', '跟进不及时', '跟进不及时 跟进及时 跟踪不及时 回访不及时 没有及时 没及时 联系晚了 跟进太少'),
  reason('H3', '流程', '产品知识不足', '产品知识 专业知识 不专业 讲解不 介绍不'),
  reason('H4', '流程', '流程不清/需求了解不足', '需求了解 问题解决 信守承诺 灵活变通 销售流程 流程'),
  reason('H5', '流程', '级别误判/放弃过早', '级别误判 误判 判断失误 判断错误 放弃过早 放弃跟进'),
  reason('H0', '流程', UNDIVIDED, '人战败 人的原因 顾问原因 人为原因'),
  reason(
    'X1',
    null,
    '放弃购买/计划取消',
    '放弃购买 放弃购车 购车计划 计划取消 取消购车 暂不购 暂时不买 不买了 不想买 推迟 家人不同意 家里不同意',
  ),
  reason('X2', null, '亲友推荐/他店关系', '朋友推荐 亲友推荐 亲戚 亲友 朋友 熟人 同事推荐 关系户'),
  reason('X3', null, '上牌/牌照/区域限制', '区域限制 限购 限牌 牌照 上牌 摇号 限行 外地户口'),
  reason('X4', null, '同品牌他店', '同品牌 他店 别的店 其他店 别家店 外地店 二级网点 兄弟店'),
  reason('X5', null, '联系不上', '联系不上 失联 空号 停机 无法接通 无人接听 不接电话 拒接 打不通'),
  reason('X9', null, '其他', '其他 其它'),
]

/** The key that an entry counts under. */
export const reasonKey = ({ group, label }: LossReason): string => `${group}·${label}`
export const UNCLASSIFIED = '未归类'
/** The group of such a key; what has none stands for itself. */
export const groupOfKey = (key: string): string => key.split('·', 1)[0]!

const sides = new Map(lossReasons.map((each) => [reasonKey(each), each.s001 === '流程' ? '销售流程' : each.s001]))
/** S001's side of such a key: product, price or process; 外因 where it is none of them. */
export const sideOfKey = (key: string): string => (key === UNCLASSIFIED ? key : (sides.get(key) ?? '外因'))

const known = new Map<string, LossReason>(
  [...lossReasons]
    .reverse()
    .flatMap((each) =>
      [
        each.code,
        each.label,
        ...(each.label === UNDIVIDED ? [each.group, `${each.group}的原因`] : []),
        reasonKey(each),
        ...each.label.split('/'),
        ...each.keywords,
      ].map((word) => [foldWord(word), each] as const),
    ),
)
known.delete(foldWord(UNDIVIDED))

/** A category as a dealer writes it: a code, a label or a synonym, in whatever width and case. */
export const knownReason = (category: string): LossReason | null => known.get(foldWord(category)) ?? null

const keywords = lossReasons
  .flatMap((each) => each.keywords.map((word) => ({ word: foldWord(word), reason: each })))
  .sort((a, b) => b.word.length - a.word.length)
  .map((keyword, rank) => ({ ...keyword, rank }))
const keywordsFrom = new Map<string, typeof keywords>()
for (const keyword of keywords) {
  const first = keyword.word.charAt(0)
  keywordsFrom.set(first, [...(keywordsFrom.get(first) ?? []), keyword])
}

/** The reason that a free text speaks of, by its longest keyword; null where it holds none. */
export function classifyReason(sentence: string): LossReason | null {
  const folded = foldWord(sentence)
  let best = keywords.length
  for (let at = 0; at < folded.length; at++) {
    for (const { word, rank } of keywordsFrom.get(folded.charAt(at)) ?? []) {
      if (rank < best && folded.startsWith(word, at)) best = rank
    }
  }
  return keywords[best]?.reason ?? null
}

const read = (words: string | null): LossReason | null =>
  words === null ? null : (knownReason(words) ?? classifyReason(words))
/** The reason that a category tells so finely that the text beside it can say no more. */
export function settledReason(category: string): LossReason | null {
  const reason = read(category)
  return reason?.label === UNDIVIDED ? null : reason
}

/** The reason of an entry: its category where that is known, made finer by its text within the same group; else its text. */
export function reasonOf(category: string | null, sentence: string | null): LossReason | null {
  const broad = read(category)
  if (broad && broad.label !== UNDIVIDED) return broad
  const fine = read(sentence)
  return broad && fine?.group !== broad.group ? broad : fine
}
