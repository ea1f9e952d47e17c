import type { View } from '../../model/rule'

/** A card that is still followed up; without a status it is. */
export function openRows(view: View<never, 'status'>): (row: number) => boolean {
  const status = view.values.status
  return (row) => {
    const word = status?.at(row) ?? '在跟'
    return word === '在跟' || word === '准战败'
  }
}

/** A card that is called at the cadence of its level: one laid aside (准战败, 冷冻) waits. */
export function followedRows(view: View<never, 'status'>): (row: number) => boolean {
  const status = view.values.status
  return (row) => (status?.at(row) ?? '在跟') === '在跟'
}
