import type { FunnelStage, StageCount } from '../model/diagnosis'

/** Stage loss, value lost and what one more customer kept is worth: each stage against the last one that could be counted (S003). */
export function funnelOf<S extends StageCount>(stages: readonly S[], valueOfOne: number): readonly (S & FunnelStage)[] {
  const counts = stages.flatMap(({ count }) => count ?? [])
  const [first = 0] = counts
  let passed = 0
  return stages.map((stage) => {
    const { count } = stage
    if (count === null) return { ...stage, ...nothing, gain: null }
    const before = counts[passed - 1]
    const gain = gainFrom(counts.slice(passed++))
    if (before === undefined) return { ...stage, ...nothing, gain }
    const lost = count <= before ? before - count : null
    return {
      ...stage,
      passRate: before > 0 ? count / before : null,
      lost,
      lostShare: lost !== null && first > 0 ? lost / first : null,
      valueLost: lost === null ? null : lost * valueOfOne,
      gain,
    }
  })
}

const nothing = { passRate: null, lost: null, lostShare: null, valueLost: null }

/** The product of the later pass rates; null where one of them is none, or above 1. */
function gainFrom(counts: readonly number[]): number | null {
  let gain = 1
  for (let index = 1; index < counts.length; index++) {
    const [before, now] = [counts[index - 1]!, counts[index]!]
    // Cancelled orders of earlier months may leave a stage below 0.
    if (before <= 0 || now > before) return null
    gain *= now / before
  }
  return gain
}
