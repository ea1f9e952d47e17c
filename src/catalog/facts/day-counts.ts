/** How many of some entries, all of them unless told, fall on each day, in the order of their first ones; blank ones are on none. */
export function dayCounts(days: Float64Array, rows?: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  const count = rows?.length ?? days.length
  for (let at = 0; at < count; at++) {
    const day = days[rows ? rows[at]! : at]!
    if (!Number.isNaN(day)) counts.set(day, (counts.get(day) ?? 0) + 1)
  }
  return counts
}
