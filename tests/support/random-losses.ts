import type { SqlValue } from './duckdb'
import { Random } from './dealer-month/random'

type Row = Readonly<Record<string, SqlValue>>

/** Reasons as dealers write them: known categories, groups alone, words of their own, and blanks. */
export const categories = [
  '价格高',
  'P2',
  '价格',
  '车',
  '人战败',
  '跟进不及时',
  '无存货/交期',
  '放弃购买',
  '说不清',
  null,
]
export const reasons = [
  '嫌报价太高，去别家了',
  '首付凑不够',
  '配置太低',
  '没有现车，等不及',
  '跟进不及时，已在别处订车',
  '朋友推荐买了五菱',
  '油耗高',
  '客户没说',
  null,
]
export const models = ['菱智M5', '菱智 V3', '风行T5L', '风行T5 1.5T', '景逸X5', '轻卡A1', null]
export const consultants = ['陈晓东', '李海燕', '周文博', null]
export const sources = ['来店', '来电', '网络', '老客户介绍', null]
export const districts = ['惠城区', '博罗县', '惠阳区', null]
const days = ['2026-03-02', '2026-03-17', '2026-03-31', '2026-02-27', '2026-04-01', '2025-12-30', null]

/** Loss entries of a store; every column is there, whatever stands in it. */
export function randomLosses(seed: number, most = 60): readonly Row[] {
  const random = new Random(seed * 7919 + 11)
  const pick = <T>(list: readonly T[]): T => random.pick(list)
  return Array.from({ length: 1 + random.below(most) }, (_, place) => ({
    customerName: pick(['王芳', '赵敏', '孙丽']),
    phone: `1380000${String(1000 + place)}`,
    model: pick(models),
    source: pick(sources),
    createdDate: pick(['2026-01-05', '2026-02-01', '2026-02-20', '2026-03-01', null]),
    initialLevel: pick(['H', 'A', 'B', 'C']),
    lossDate: pick(days),
    lossLevel: pick(['H', 'A', 'B', 'C', null]),
    lossKind: pick(['战败', '战败', '失控', '准战败', null]),
    lossReason: pick(reasons),
    lossReasonCategory: pick(categories),
    lossDestination: pick(['哈弗H6', '比亚迪宋', '同品牌他店', '竞品', '五菱宏光', null]),
    contactCount: pick([0, 1, 2, 3, 5, 8, null]),
    consultant: pick(consultants),
  }))
}

/** Which keys the tree gives them, as its definition says, one a word: what the tests' SQL joins. */
export const reasonWords = [
  { word: '价格高', grp: '价格', key: '价格·价格高', fine: true },
  { word: 'P2', grp: '价格', key: '价格·促销/政策不如竞品', fine: true },
  { word: '价格', grp: '价格', key: '价格·未细分', fine: false },
  { word: '车', grp: '车', key: '车·未细分', fine: false },
  { word: '人战败', grp: '人', key: '人·未细分', fine: false },
  { word: '跟进不及时', grp: '人', key: '人·跟进不及时', fine: true },
  { word: '无存货/交期', grp: '车', key: '车·无存货/交期', fine: true },
  { word: '放弃购买', grp: '外因', key: '外因·放弃购买/计划取消', fine: true },
  { word: '嫌报价太高，去别家了', grp: '价格', key: '价格·价格高', fine: true },
  { word: '首付凑不够', grp: '价格', key: '价格·资金不到位/预算不足', fine: true },
  { word: '配置太低', grp: '车', key: '车·配置过于简单', fine: true },
  { word: '没有现车，等不及', grp: '车', key: '车·无存货/交期', fine: true },
  { word: '跟进不及时，已在别处订车', grp: '人', key: '人·跟进不及时', fine: true },
  { word: '朋友推荐买了五菱', grp: '外因', key: '外因·亲友推荐/他店关系', fine: true },
  { word: '油耗高', grp: '车', key: '车·载货能力差/性能', fine: true },
]
export const modelWords = [
  { model: '菱智M5', series: '菱智' },
  { model: '菱智 V3', series: '菱智' },
  { model: '风行T5L', series: '风行T5L' },
  { model: '风行T5 1.5T', series: '风行T5' },
  { model: '景逸X5', series: '景逸' },
  { model: '轻卡A1', series: '轻卡A1' },
]

/** The category where it is fine; where it names a group, the text's reason of that group; without one the text's. */
export const reasonSql = `CASE
  WHEN losses.lossReasonCategory IS NULL AND losses.lossReason IS NULL THEN NULL
  WHEN broad.fine THEN broad.key
  WHEN broad.key IS NOT NULL AND said.grp = broad.grp THEN said.key
  ELSE coalesce(broad.key, said.key, '未归类') END`
export const reasonJoins = `LEFT JOIN reasonWords broad ON broad.word = losses.lossReasonCategory
  LEFT JOIN reasonWords said ON said.word = losses.lossReason`
/** A date in March, or none: an undated entry is of its form's month. */
export const inMarch = `(losses.lossDate IS NULL OR (losses.lossDate >= DATE '2026-03-01' AND losses.lossDate <= DATE '2026-03-31'))`
