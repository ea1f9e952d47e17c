import type { RowCells } from '../../model/kpi'
import type { View } from '../../model/rule'
import type { Settings } from '../../model/settings'
import type { Tier } from '../../model/vocabulary'
import { numberIn } from './row-formulas'

/** The points of a base customer (S001): 2, 3, 2 and 3 for loyalty, 2, 1, 2, 1, 2 and 2 for means. */
export const loyaltyScores = ['scoreSatisfaction', 'scoreMaintenance', 'scoreActivity', 'scorePraise'] as const
export const meansScores = [
  'scoreRenown',
  'scoreBusiness',
  'scoreReputation',
  'scoreInfluence',
  'scoreFleet',
  'scorePlan',
] as const
export const allScores = [...loyaltyScores, ...meansScores] as const
export type Score = (typeof loyaltyScores)[number] | (typeof meansScores)[number]

/** The tier of so many points; S001 gives no bounds, so they are a setting. */
export function tierOf(
  loyalty: number,
  means: number,
  settings: Pick<Settings, 'tierPremiumPoints' | 'tierPotentialMeans' | 'tierPotentialSum'>,
): Tier {
  if (Math.min(loyalty, means) >= settings.tierPremiumPoints) return '优质'
  return means >= settings.tierPotentialMeans || loyalty + means >= settings.tierPotentialSum ? '潜力' : '一般'
}

/** The sum of points, by the cells as they stand; null unless all of them are there. */
export function sumOf<F extends Score>(view: View<F, never>, scores: readonly F[]): (row: number) => number | null {
  const cells = scores.map((score) => view.cells(score))
  return (row) => {
    let sum = 0
    for (const column of cells) {
      const points = numberIn(column?.at(row))
      if (points === null) return null
      sum += points
    }
    return sum
  }
}
const named = <F extends Score>({ at }: RowCells<F>, scores: readonly F[]): string => scores.map(at).join(',')
export const sumFormula = <F extends Score>(cells: RowCells<F>, scores: readonly F[]): string =>
  `SUM(${named(cells, scores)})`
/** The formula where all points are there, else an empty text. */
export const whereComplete = <F extends Score>(cells: RowCells<F>, scores: readonly F[], formula: string): string =>
  `IF(COUNT(${named(cells, scores)})<${scores.length},"",${formula})`
