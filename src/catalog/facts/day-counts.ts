/** Days as whole numbers are below it: till the year 2079. */
const LATEST = 1 << 16

/** How many of some entries, all of them unless told, fall on each day, in the order of their first ones; blank ones are on none. */
export function dayCounts(days: Float64Array, rows?: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  const whole = new Int32Array(LATEST)
  const count = rows?.length ?? days.length
  for (let at = 0; at < count; at++) {
    const day = days[rows ? rows[at]! : at]!
    if (day >= 0 && day < LATEST && day === (day | 0)) {
      if (whole[day]!++ === 0) counts.set(day, 0)
    } else if (!Number.isNaN(day)) counts.set(day, (counts.get(day) ?? 0) + 1)
  }
  for (const [day, odd] of counts) if (odd === 0) counts.set(day, whole[day]!)
  return counts
}
