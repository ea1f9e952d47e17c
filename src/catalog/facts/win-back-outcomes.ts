import { foldWord } from '../../model/fold'
import { spellings } from './spellings'

export type WinBackClass = '完成' | '继续' | '放弃' | '预约失败'
export const winBackClasses: readonly WinBackClass[] = ['完成', '继续', '放弃', '预约失败']

/** What a call came to, by its class (S004; the grouping is read from a broken grid). */
const items: Readonly<Record<WinBackClass, readonly string[]>> = {
  完成: spellings('获得临时预约 获得确认预约 已经在本店做过此次保养'),
  继续: spellings('公里数不到 不确定时间 无法接通 改天联系'),
  放弃: spellings('其他4S店保养 自己保养 单位用车 在外地保养 4S店价格高 拒绝今后联系 有指定修理厂 车已转让'),
  预约失败: spellings('约改天 预约确认失败 预约失败'),
}
const classByItem = new Map(
  winBackClasses.flatMap((outcome) => items[outcome].map((item) => [foldWord(item), outcome] as const)),
)
const classWords: readonly (readonly [WinBackClass, readonly string[]])[] = [
  ['预约失败', spellings('预约失败 预约未成功')],
  ['完成', spellings('完成 活动完成 已完成')],
  ['继续', spellings('继续 活动继续 继续跟进')],
  ['放弃', spellings('放弃 活动放弃 已放弃')],
]

export const winBackItems: readonly string[] = winBackClasses.flatMap((outcome) => items[outcome])

/** The class of an outcome: as the board's class column says it, else by the outcome. */
export function winBackClassOf(boardClass: string | null, item: string | null): WinBackClass | null {
  const written = boardClass === null ? '' : foldWord(boardClass)
  const named = classWords.find(([, words]) => words.some((word) => written.startsWith(foldWord(word))))?.[0]
  return named ?? (item === null ? null : (classByItem.get(foldWord(item)) ?? null))
}
