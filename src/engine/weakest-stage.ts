import type { WeakStage } from '../model/diagnosis'
import type { Variant } from '../model/kpi'
import type { Settings } from '../model/settings'
import type { StageHistory } from './stage-history'

const STORE = ''

/**
 * The stage whose pass rate is furthest below the mean of one's own earlier months, or, where a person has none, below the store's of
 * this month (not the stage with the fewest: S003). Null where no stage is that far below, or nothing is at hand to compare with.
 */
export function weakestStage(
  stages: readonly Variant[],
  history: StageHistory | null,
  of: string,
  { smallSample, diagnosis: { stageBelow } }: Pick<Settings, 'smallSample' | 'diagnosis'>,
): WeakStage | null {
  if (!history) return null
  const { now, earlier } = history
  const own = passedIn(now.of(of), 0)
  const months = earlier.map((month) => passedIn(month.of(of), 1))
  const isOwn = months.some((rates) => rates.some((passed) => passed !== null))
  if (!isOwn && of === STORE) return null
  const others = isOwn ? months : [passedIn(now.of(STORE), 1)]
  let weakest: WeakStage | null = null
  for (const [place, passed] of own.entries()) {
    if (!passed || passed.entered < smallSample) continue
    const rates = others.flatMap((some) => {
      const other = some[place]
      return other && other.from === passed.from ? [other.rate] : []
    })
    const usual = rates.reduce((sum, rate) => sum + rate, 0) / rates.length
    if (rates.length === 0 || passed.rate > usual * (1 - stageBelow)) continue
    if (weakest && passed.rate / usual >= weakest.rate / weakest.usual) continue
    const { rate, entered, count } = passed
    const from = stages[passed.from]?.title
    const to = stages[place]?.title
    if (from && to) weakest = { from, to, rate, entered, count, usual, months: isOwn ? rates.length : null }
  }
  return weakest
}

interface Passed {
  /** The stage before, the last one that could be counted. */
  readonly from: number
  readonly entered: number
  readonly count: number
  readonly rate: number
}

/**
 * Of each stage what passed it; null for the first, where nobody entered it, and where more passed than entered. A form that does not
 * reach back to an earlier month knows of nobody who passed: there `fewest` is 1.
 */
function passedIn(counts: readonly (number | null)[], fewest: number): readonly (Passed | null)[] {
  let from = -1
  return counts.map((count, place) => {
    if (count === null) return null
    const [entry, entered] = [from, counts[from] ?? 0]
    from = place
    if (entry < 0 || entered <= 0 || count < fewest || count > entered) return null
    return { from: entry, entered, count, rate: count / entered }
  })
}
