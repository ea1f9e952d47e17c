import type { Table } from '../../model/table'
import { knownReason, type LossReason } from '../facts/loss-reasons'

/** An entry that people put into a category. */
export interface Decision {
  readonly reason: LossReason
  readonly words: string
  readonly table: string
  readonly row: number
}
/** Words that entries of one category share with a text. */
export interface SharedWords {
  readonly reason: LossReason
  readonly words: string
  readonly weight: number
  readonly decisions: readonly Decision[]
}

/** The latest so many decisions: what was decided long ago weighs no more than that. */
const MOST = 3000
const LEAST_ROWS = 2
const PURE = 0.8
/** What a share has to be above that of all decisions, so that words say something. */
const LIFT = 1.2
const LONGEST = 8
/** Words of every reason, whatever the category. */
const common = new Set(
  '客户 我们 他们 人家 觉得 认为 因为 所以 还是 比较 没有 已经 自己 一个 这个 那个 最后 后来 现在 最终 选择 购买 决定 考虑 表示 反映 车型 我店 本店'.split(
    ' ',
  ),
)
/** What was bought instead says little of why. */
const purchase = /(?:已?(?:经|购|买|订|提|选|换)+(?:了|走了?|的是)|改[买选订])[^，。,.；;、！!]*/gu

export function decisionsIn(tables: readonly Table[]): readonly Decision[] {
  const decisions: Decision[] = []
  for (const { id, columns } of tables) {
    const { lossReasonCategory: category, lossReason } = columns
    for (const row of category?.values.rowsWhere((written) => knownReason(written) !== null) ?? []) {
      const words = lossReason?.values.at(row) ?? null
      const reason = knownReason(category?.values.at(row) ?? '')
      if (words !== null && reason) decisions.push({ reason, words: plain(words), table: id, row })
    }
  }
  return decisions.slice(-MOST)
}

const plain = (words: string): string => words.normalize('NFKC').replace(/\s+/g, '').replace(purchase, '，')

/** Finds decisions by the words that a text shares with them. */
export function earlierDecisions(decisions: readonly Decision[]): (words: string) => readonly SharedWords[] {
  const pairs = new Map<string, number[]>()
  for (const [index, { words }] of decisions.entries()) {
    for (const pair of new Set(pairsOf(words))) {
      const there = pairs.get(pair)
      if (there) there.push(index)
      else pairs.set(pair, [index])
    }
  }
  const totals = countOf(decisions)
  return (text) => {
    const found = plain(text)
      .split(/[^\p{Script=Han}]+/u)
      .flatMap((part) => sharedIn(part, (some) => judge(some)))
    return apart(found)
  }

  function sharedIn(part: string, judged: (words: string) => SharedWords | null) {
    const shared: Ranged[] = []
    for (let from = 0; from + 2 <= part.length; from++) {
      let last: readonly number[] = pairs.get(part.slice(from, from + 2)) ?? []
      for (let length = 2; length <= LONGEST && from + length <= part.length && last.length >= LEAST_ROWS; length++) {
        const words = part.slice(from, from + length)
        last = last.filter((index) => decisions[index]!.words.includes(words))
        const one = last.length >= LEAST_ROWS && !common.has(words) ? judged(words) : null
        if (one) shared.push({ ...one, part, from, to: from + length })
      }
    }
    return shared
  }

  function judge(words: string): SharedWords | null {
    const those = (pairs.get(words.slice(0, 2)) ?? []).flatMap((index) =>
      decisions[index]!.words.includes(words) ? [decisions[index]!] : [],
    )
    const [best] = [...countOf(those)].sort((a, b) => b[1] - a[1])
    if (!best) return null
    const [code, count] = best
    const share = count / those.length
    const usual = (totals.get(code) ?? 0) / (decisions.length + 3)
    if (count < LEAST_ROWS || share < PURE || share < usual * LIFT) return null
    const agreeing = those.filter(({ reason }) => reason.code === code)
    const length = words.length === 2 ? 0.6 : words.length === 3 ? 0.85 : 1
    return {
      reason: agreeing[0]!.reason,
      words,
      weight: 1.1 * Math.log2(1 + count) * share * length,
      decisions: agreeing,
    }
  }
}

interface Ranged extends SharedWords {
  readonly part: string
  readonly from: number
  readonly to: number
}

/** The heaviest words, none of them inside or across another. */
function apart(found: readonly Ranged[]): readonly SharedWords[] {
  const kept: Ranged[] = []
  for (const one of found.toSorted((a, b) => b.weight - a.weight || b.words.length - a.words.length)) {
    if (kept.some((other) => other.part === one.part && other.from < one.to && one.from < other.to)) continue
    if (!kept.some(({ words }) => words.includes(one.words))) kept.push(one)
  }
  return kept
}

const pairsOf = (words: string): readonly string[] =>
  Array.from({ length: Math.max(0, words.length - 1) }, (_, from) => words.slice(from, from + 2))

function countOf(decisions: readonly Decision[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { reason } of decisions) counts.set(reason.code, (counts.get(reason.code) ?? 0) + 1)
  return counts
}
