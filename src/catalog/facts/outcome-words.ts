import type { LevelSystem } from '../../model/level-system'
import type { LossKind, Status, VisitKind, Vocabulary } from '../../model/vocabulary'
import { spellings } from './spellings'

const statusWords: Vocabulary<Status> = {
  在跟: spellings(`
    跟进 跟进中 在跟进 在跟踪 跟踪 跟踪中 在谈 洽谈中 意向 意向中 有意向 留存 上月留存 持续跟进 继续跟进
    跟进客户 未成交 未结案 进行中 待跟进 新建 新增 激活 已激活 战败激活
  `),
  成交: spellings('订单 已订 已订车 已下订 下订 已签约 已成交 交车 已交车 提车 已提车 开票 已开票 成交客户'),
  战败: spellings('流失 输单 已战败 战败客户 确认战败 已流失'),
  失控: spellings('失联 已失控 已失联 失控客户 失联客户 联系不上'),
  准战败: spellings('冷冻 休眠 搁置 已冷冻 已休眠 放弃购买 暂不购买'),
  移交: spellings('转移 转出 已移交 已转移 已转出 转交 已转交 移交他人 转其他顾问'),
}
const lossKindWords: Vocabulary<LossKind> = {
  准战败: spellings('准战败客源 冷冻 休眠 搁置 放弃购买 暂不购买'),
  战败: spellings('流失 输单 已战败 战败客户 确认战败'),
  失控: spellings('失联 失控客户 失联客户 联系不上'),
}
type More<T extends string> = { readonly [K in T]?: readonly string[] }
const joined = <T extends string>(words: Vocabulary<T>, ...more: readonly More<T>[]): Vocabulary<T> =>
  Object.fromEntries(
    Object.entries<readonly string[]>(words).map(([term, list]) => [
      term,
      [...list, ...more.flatMap((some) => some[term as T] ?? [])],
    ]),
  ) as unknown as Vocabulary<T>

/** How an entry ended, in words that all share and in the letters of a system of levels. */
export const statusOf = ({ outcomes }: LevelSystem, more: More<Status> = {}): Vocabulary<Status> =>
  joined(statusWords, outcomes, more)
export const lossKindOf = ({ outcomes }: LevelSystem, more: More<LossKind> = {}): Vocabulary<LossKind> =>
  joined(lossKindWords, outcomes, more)

export const visitKindWords: Vocabulary<VisitKind> = {
  首次: spellings(
    '初次 初 首 首次来店 首次到店 首次进店 初次来店 初次到店 初次进店 新增到店 新增 新 新客 新客户 第一次 一次 1 1次',
  ),
  再次: spellings(`
    再 再来 再次来店 再次到店 再次进店 二次 二次来店 二次到店 二次进店 多次 多次来店 多次到店 第二次 第三次 三次 四次
    2次以上 2次及以上 二次以上 二次及以上 两次 两次以上 老客户 2 3 4 5 6 7 8 9 2次 3次 4次 5次
  `),
}
