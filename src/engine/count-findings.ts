import type { Finding } from '../model/finding'
import type { Counts } from '../model/report'

/** How many findings there are of each severity. */
export function countOf(findings: readonly Finding[]): Record<keyof Counts, number> {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of findings) counts[severity]++
  return counts
}

interface Counted {
  readonly counts: Counts
  /** Of those that no other finding causes. */
  readonly roots: Counts
}
const counted = new WeakMap<readonly Finding[], Counted>()

/** The same of several lists together, each counted once. */
export function countIn(lists: Iterable<readonly Finding[]>): Counted {
  const [counts, roots] = [countOf([]), countOf([])]
  for (const list of lists) {
    let own = counted.get(list)
    if (!own) counted.set(list, (own = { counts: countOf(list), roots: countOf(list.filter(isRoot)) }))
    for (const severity of severities) {
      counts[severity] += own.counts[severity]
      roots[severity] += own.roots[severity]
    }
  }
  return { counts, roots }
}
const severities = ['error', 'warning', 'info'] as const
const isRoot = ({ causedBy }: Finding): boolean => causedBy === null
