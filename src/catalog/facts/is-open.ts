import type { View } from '../../model/rule'

/** A card that is still followed up; without a status it is. */
export function openRows(view: View<never, 'status'>): (row: number) => boolean {
  const isClosed = view.values.status?.where(closes)
  return (row) => isClosed?.(row) !== true
}

/** A card that is called at the cadence of its level: one laid aside (准战败, 冷冻) waits. */
export function followedRows(view: View<never, 'status'>): (row: number) => boolean {
  const isAside = view.values.status?.where(leavesOpen)
  return (row) => isAside?.(row) !== true
}

const closes = (word: string): boolean => word !== '在跟' && word !== '准战败'
const leavesOpen = (word: string): boolean => word !== '在跟'
