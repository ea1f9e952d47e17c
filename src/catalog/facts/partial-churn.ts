import type { Settings } from '../../model/settings'
import { fullMonths } from './row-formulas'

export type PartialChurn = '保养流失' | '维修流失'

/** Serials of the last visit of each kind, and of any; null where none is known. */
export interface LastVisits {
  readonly any: number | null
  readonly maintenance: number | null
  readonly repair: number | null
}

/**
 * What a vehicle that still comes has stopped coming for (S004, 部分流失): no maintenance, or no repair, for so many months, with
 * another record within them. A vehicle with no record at all within them has churned as a whole, and is no part of this.
 */
export function partialChurnOf(
  { any, maintenance, repair }: LastVisits,
  asOf: number,
  { partialChurnMonths: limit }: Pick<Settings, 'partialChurnMonths'>,
): readonly PartialChurn[] {
  const isRecent = (visit: number | null): boolean => {
    const months = visit === null ? null : fullMonths(visit, asOf)
    return months !== null && months < limit
  }
  const [maintained, repaired] = [isRecent(maintenance), isRecent(repair)]
  if (!maintained && !repaired && !isRecent(any)) return []
  return [...(maintained ? [] : (['保养流失'] as const)), ...(repaired ? [] : (['维修流失'] as const))]
}
