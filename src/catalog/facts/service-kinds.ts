import { foldWord } from '../../model/fold'
import { spellings } from './spellings'

export type ServiceKind = '保养' | '钣喷/事故' | '保修/索赔' | '维修' | '其他'
export const serviceKinds: readonly ServiceKind[] = ['保养', '维修', '钣喷/事故', '保修/索赔', '其他']

/** What tells a kind of work, the more telling before the looser: 保险事故维修 is body work, 首保 maintenance. */
const words: readonly (readonly [ServiceKind, readonly string[]])[] = [
  ['保修/索赔', spellings('保修 索赔 三包 召回 质保维修')],
  ['钣喷/事故', spellings('钣金 喷漆 钣喷 事故 保险 理赔 油漆')],
  ['保养', spellings('首保 定保 保养 机油 机滤 二保 常规')],
  ['维修', spellings('机电 维修 小修 大修 检修 一般修理 故障 更换 电器 底盘 空调 轮胎 刹车')],
]

export function serviceKindOf(written: string): ServiceKind {
  const folded = foldWord(written)
  return words.find(([, list]) => list.some((word) => folded.includes(foldWord(word))))?.[0] ?? '其他'
}
