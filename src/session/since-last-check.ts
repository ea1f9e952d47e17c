import { openCauses } from '../engine/open-findings'
import type { Finding } from '../model/finding'
import type { Report } from '../model/report'
import { fetched } from './fetched'
import { breathe } from './slices'

/** Of more findings than that nothing is kept, and nothing compared. */
export const MOST_KEYS = 20_000
const DIGITS = 12
const SLICE = 10

/** What was found at an earlier check. */
export interface Baseline {
  /** Epoch milliseconds. */
  readonly at: number
  readonly salt: string
  /** Twelve hex digits of each finding's key, with repetitions; null where there were too many. */
  readonly keys: readonly string[] | null
  /** Nothing was known before: it is the first check itself. */
  readonly first?: true
}
/** What became of the findings of the check before: counted are causes that nobody accepted. */
export interface SinceLastCheck {
  /** When that was, in epoch milliseconds. */
  readonly at: number
  readonly fresh: number
  readonly solved: number
  readonly open: number
  /** There was none before: compared is with what this check found itself. */
  readonly first: boolean
}
interface Compared {
  readonly fresh: ReadonlySet<Finding>
  readonly since: SinceLastCheck
}

const baselines = new WeakMap<Report, () => Promise<Baseline>>()
const comparisons = new WeakMap<Report, Promise<Compared | null>>()

/** Says what a report is to be compared with; asked for only when somebody wants to know. */
export function compareWith(report: Report, baseline: () => Promise<Baseline>): void {
  baselines.set(report, baseline)
  comparisons.delete(report)
}

/** Null where there was no check before, or too much was found. */
export const sinceLastCheck = async (report: Report): Promise<SinceLastCheck | null> =>
  (await comparison(report))?.since ?? null

/** Whether a finding was not there at the check before; of a report without one nothing is new. */
export async function isNew(report: Report): Promise<(finding: Finding) => boolean> {
  const compared = await comparison(report)
  return (finding) => compared?.fresh.has(finding) ?? false
}

function comparison(report: Report): Promise<Compared | null> {
  let made = comparisons.get(report)
  if (!made) comparisons.set(report, (made = compare(report)))
  return made
}

async function compare(report: Report): Promise<Compared | null> {
  const baseline = await baselines.get(report)?.()
  const before = baseline?.keys
  if (!before) return null
  const now = await keysOf(report, baseline.salt)
  if (!now) return null
  const left = new Map<string, number>()
  for (const key of before) left.set(key, (left.get(key) ?? 0) + 1)
  const causes = openCauses(report)
  const fresh = new Set<Finding>()
  now.forEach((key, index) => {
    const count = left.get(key) ?? 0
    const finding = causes[index]
    if (count > 0) left.set(key, count - 1)
    else if (finding) fresh.add(finding)
  })
  const open = now.length - fresh.size
  return {
    fresh,
    since: { at: baseline.at, fresh: fresh.size, solved: before.length - open, open, first: baseline.first === true },
  }
}

/** The keys of a report's findings, made in slices; null where there are too many. */
export async function keysOf(report: Report, salt: string): Promise<readonly string[] | null> {
  const causes = openCauses(report)
  if (causes.length > MOST_KEYS) return null
  const { keyOf } = await fetched(() => import('../engine/keys'))
  const keys: string[] = []
  let until = performance.now() + SLICE
  for (const finding of causes) {
    const key = keyOf(finding, report, salt)
    const hash = key.slice(key.indexOf(':') + 1)
    keys.push(hash.slice(0, DIGITS))
    if (performance.now() < until) continue
    await breathe()
    until = performance.now() + SLICE
  }
  return keys
}

export const packed = (keys: readonly string[]): string => keys.join('')
export const unpacked = (keys: string): readonly string[] => keys.match(/.{12}/g) ?? []
