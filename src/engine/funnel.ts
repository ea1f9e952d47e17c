import type { FunnelStage } from '../model/diagnosis'
import type { Text } from '../model/text'

export interface StageCount {
  readonly id: string
  readonly title: Text
  readonly count: number | null
  readonly reason: Text | null
}

/** Stage loss, value lost and what one more customer kept is worth: each stage against the last one that could be counted (S003). */
export function funnelOf(stages: readonly StageCount[], valueOfOne: number): readonly FunnelStage[] {
  const counted = stages.filter((stage): stage is StageCount & { readonly count: number } => stage.count !== null)
  const [first] = counted
  return stages.map(({ id, title, count, reason }) => {
    const at = counted.findIndex((stage) => stage.id === id)
    const before = counted[at - 1]
    if (count === null || !first || !before) {
      const gain = count === null ? null : gainFrom(counted.slice(at))
      return { id, title, count, reason, passRate: null, lost: null, lostShare: null, valueLost: null, gain }
    }
    const passRate = before.count > 0 ? count / before.count : null
    const lost = before.count - count
    const follows = lost >= 0
    return {
      id,
      title,
      count,
      reason,
      passRate,
      lost: follows ? lost : null,
      lostShare: follows && first.count > 0 ? lost / first.count : null,
      valueLost: follows ? lost * valueOfOne : null,
      gain: gainFrom(counted.slice(at)),
    }
  })
}

/** The product of the later pass rates; null where one of them is none, or above 1. */
function gainFrom(stages: readonly { readonly count: number }[]): number | null {
  let gain = 1
  for (let index = 1; index < stages.length; index++) {
    const [before, now] = [stages[index - 1]!.count, stages[index]!.count]
    // Cancelled orders of earlier months may leave a stage below 0.
    if (before <= 0 || now > before) return null
    gain *= now / before
  }
  return gain
}
