import type { Level as AnyLevel } from '../../../src/model/vocabulary'

/** The levels that S002 knows. */
export type Level = Exclude<AnyLevel, 'D'>

export const models = ['菱智M5', '菱智V3', '景逸X5', '景逸X3', '景逸S50', '风行T5', '风行SX6', '风行F600'] as const
export const districts = ['柳南区', '柳北区', '城中区', '鱼峰区', '柳江区', '鹿寨县', '融安县'] as const
export const walkIn = '来店'
export const otherSources = ['来电', '网络', '转介绍', '外展', '基盘推介'] as const

/** Rival models and the make that sells them. */
export const rivals: readonly (readonly [string, string])[] = [
  ['哈弗H6', '哈弗'],
  ['五菱宏光S', '五菱'],
  ['宝骏730', '宝骏'],
  ['长安CS75', '长安'],
  ['吉利博越', '吉利'],
  ['江淮瑞风M3', '江淮'],
  ['传祺GS4', '传祺'],
  ['奇瑞瑞虎8', '奇瑞'],
  ['比亚迪宋Pro', '比亚迪'],
  ['江铃全顺', '江铃'],
]

/** Days between contacts (S002). */
export const cadence: Readonly<Record<Level, number>> = { O: 7, H: 2, A: 7, B: 14, C: 30 }
export const purchaseWindows: Readonly<Record<Level, string>> = {
  O: '已订车',
  H: '7日内',
  A: '7日以上~1个月内',
  B: '1~3个月',
  C: '3个月以上',
}
export const levelsByWarmth: readonly Level[] = ['H', 'A', 'B', 'C']
