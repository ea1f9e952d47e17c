import type { Clue } from './clue'

/** The words of a text that speak for a reason. */
export interface Found {
  readonly code: string
  readonly word: string
  readonly weight: number
}

/** 价格没问题, 配置满意: what is said to be right is no reason. */
const praised =
  /^(?:方面|上面|上|本身|倒是|倒|也|都|还|是|挺|很|蛮|比较|基本)*(?:没问题|没意见|没话说|满意|可以|能接受|认可|还行|还好|挺好|不错|喜欢|合适|好商量|谈好|谈妥|谈拢了)/u
const denied = /(?:不是|并非|不嫌|不怪|不在乎|没嫌|无关)(?:因为|说|觉得)?$/u
/** 主要还是价格: what the writer himself weighs most. */
const stressed =
  /(?:主要|关键|根本|真正|最终|归根到底|说白了)(?:还|就|的)?(?:是|原因|因为|在于|嫌)?(?:因为|是|嫌|在于|觉得)?$/u
const STRESS = 1.5

/** What a text says, in its order: every word once, the plainest where several overlap. */
export function cluesIn(words: string, clues: readonly Clue[]): readonly Found[] {
  const asWritten = words.replace(/\s+/g, '')
  const text = asWritten.normalize('NFKC')
  // Evidence is quoted as it stands, where folding kept the length.
  const quoted = text.length === asWritten.length ? asWritten : text
  const found: (Found & { readonly from: number; readonly to: number })[] = []
  for (const { code, weight, pattern } of clues) {
    for (const { 0: word, index } of text.matchAll(pattern)) {
      const before = text.slice(Math.max(0, index - 10), index)
      if (word === '' || denied.test(before) || praised.test(text.slice(index + word.length))) continue
      const stress = stressed.test(before) ? STRESS : 1
      found.push({
        code,
        word: quoted.slice(index, index + word.length),
        weight: weight * stress,
        from: index,
        to: index + word.length,
      })
    }
  }
  const plainest = found.filter(
    (one) =>
      !found.some(
        (other) =>
          other !== one &&
          other.from <= one.from &&
          other.to >= one.to &&
          (other.weight > one.weight || (other.code === one.code && other.to - other.from > one.to - one.from)),
      ),
  )
  return plainest.sort((a, b) => a.from - b.from)
}
