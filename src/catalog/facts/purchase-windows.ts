import { foldWord } from '../../model/fold'
import type { LevelSystem } from '../../model/level-system'
import type { Settings } from '../../model/settings'
import type { Level } from '../../model/vocabulary'

/** In how many days somebody means to buy: after `from`, within `to`; either may be open. `bare` is a number without 内 or 以上. */
export interface PurchaseWindow {
  readonly from: number | null
  readonly to: number | null
  readonly bare?: true
}

/** S002's C: nobody can say when. */
const vague =
  /^(?:不确定|不定|未定|待定|不急|不着急|看情况|模糊|时间模糊|不明确|不清楚|再说|以后再说|随缘|观望|暂不考虑|暂无计划|没想好|未知|长期|远期)$/
const soon = /^(?:马上|立即|立刻|现在|随时|近日|近期|这几天|今天|明天|本周|这周|本周内|尽快|当天)/
/** Nobody has asked yet: no time, and not S002's vague one either. */
export const isUnasked = (written: string): boolean =>
  /^(?:不清楚|没问|没有问|未问|未知|待定|未定|看情况|再说|以后再说)$/.test(foldWord(written))
/** Who has bought or ordered has no window any more. */
export const isSold = (written: string): boolean => /已(?:订|定|购|买|成交|签|交|下)|订单/.test(written)

const units: Readonly<Record<string, number>> = { 天: 1, 日: 1, 周: 7, 星期: 7, 礼拜: 7, 个月: 30, 月: 30, 年: 360 }
const numerals: Readonly<Record<string, number>> = {
  一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10, 半: 0.5,
} // prettier-ignore
const number = '(\\d+(?:\\.\\d+)?|十[一二三四五]|[一二两三四五六七八九十半])'
const unit = '(天|日|周|星期|礼拜|个月|月|年)'
const span = new RegExp(
  `^${number}(?:个)?${unit}?(?:以上|内|以内)?(?:-|~|—|–|至|到)${number}(?:个)?${unit}(?:内|以内)?$`,
)
const one = new RegExp(`^(<|≤|>|≥)?${number}(?:个)?${unit}(内|以内|之内|以上|以后|之后|后|外|以外|左右)?$`)

const daysOf = (count: string, word: string): number => {
  const value = numerals[count] ?? (count.startsWith('十') ? 10 + (numerals[count.slice(1)] ?? 0) : Number(count))
  return value * (units[word] ?? 1)
}

/** The window as it is written: 7日内, 1~3个月, 3个月以上, 半年; null for what cannot be told, a date among it. */
export function purchaseWindow(written: string): PurchaseWindow | null {
  const word = foldWord(written).replace(/购买|购车|成交|左右|大约|约|[()（）]/g, '')
  if (vague.test(word)) return { from: null, to: null }
  if (soon.test(word)) return { from: 0, to: 7 }
  const range = span.exec(word)
  if (range) {
    const [, low = '', lowUnit, high = '', highUnit = ''] = range
    return { from: daysOf(low, lowUnit ?? highUnit), to: daysOf(high, highUnit) }
  }
  const [, sign = '', count, unitWord = '', side = ''] = one.exec(word) ?? []
  if (count === undefined) return null
  const days = daysOf(count, unitWord)
  if (sign === '>' || sign === '≥' || /以上|后|外/.test(side)) return { from: days, to: null }
  return sign !== '' || side !== '' ? { from: null, to: days } : { from: null, to: days, bare: true }
}

/** The levels that a stated window stands for, the likeliest first; none where the system says nothing of windows. */
export function levelsFor(
  { from, to, bare }: PurchaseWindow,
  { levels, window }: LevelSystem,
  settings: Pick<Settings, 'window'>,
): readonly Level[] {
  const timed = levels.filter((level) => level !== 'O' && window[level] !== undefined)
  const limits = timed.map((level) => ({ level, upper: settings.window[level] ?? Infinity }))
  const sorted = limits.toSorted((a, b) => a.upper - b.upper)
  const holding = (days: number): number => sorted.findIndex(({ upper }) => days <= upper)
  const last = sorted.length - 1
  if (last < 0) return []
  if (to === null) {
    // 一个月以上 is B as well as C; a vague one only the last.
    const first = from === null ? last : sorted.findIndex(({ upper }) => upper > from)
    return (first < 0 ? sorted.slice(last) : sorted.slice(first)).map(({ level }) => level)
  }
  const at = holding(to)
  if (at < 0) return sorted.slice(last).map(({ level }) => level)
  const low =
    from === null
      ? at
      : Math.max(
          0,
          sorted.findIndex(({ upper }) => upper > from),
        )
  // 1个月 is the end of A and the beginning of B.
  const high = bare && sorted[at]?.upper === to ? Math.min(at + 1, last) : at
  const found = sorted.slice(Math.min(low, at), high + 1).map(({ level }) => level)
  return [sorted[at]!.level, ...found.filter((level) => level !== sorted[at]!.level)]
}
