import type { Finding } from '../model/finding'
import type { Counts } from '../model/report'

/** How many findings there are of each severity. */
export function countOf(findings: readonly Finding[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of findings) counts[severity]++
  return counts
}
