import { once } from '../engine/once'
import type { Report } from '../model/report'
import type { SessionPorts } from './bench'
import type { KeptCheck } from './check-memory'
import { fetched } from './fetched'
import { compareWith, keysOf, packed, unpacked, type Baseline } from './since-last-check'
import { systemClock } from './watching'

/** People go on working: what was found is kept once they pause. */
const PAUSE = 3000

type Ports = Pick<SessionPorts, 'salt' | 'checks' | 'later'>
interface Known {
  readonly workbook: string | null
  readonly kept: KeptCheck | null
  readonly salt: string
}

/** The checks of an open workbook that somebody asked for; whatever is found after one is compared with the one before. */
export class CheckHistory {
  private known: Promise<Known> | null = null
  private baseline: (() => Promise<Baseline>) | null = null
  private last: (() => Promise<Baseline>) | null = null
  private asked = true
  private forget: (() => void) | null = null

  constructor(
    private readonly ports: Ports,
    private readonly fileName: string | null,
  ) {}

  /** The next report is of a check that somebody asked for: it is not the workbook's change that made it. */
  ask(): void {
    this.asked = true
  }

  /** Takes in what there is to say now. */
  follow(report: Report): void {
    const at = Date.now()
    const found = once(() => this.found(report, at))
    if (this.asked) {
      this.asked = false
      this.known ??= this.recall(report)
      this.baseline = this.last ?? (() => this.before(found))
      this.last = found
    }
    if (this.baseline) compareWith(report, this.baseline)
    this.keepLater(found)
  }

  private async recall(report: Report): Promise<Known> {
    const { checks, salt } = this.ports
    const { workbookName } = await fetched(() => import('./workbook-name'))
    const workbook = checks ? workbookName(report, this.fileName) : null
    const kept = workbook === null ? null : await checks?.recall(workbook).catch(() => null)
    return { workbook, kept: kept ?? null, salt: kept?.salt ?? salt() }
  }

  private async found(report: Report, at: number): Promise<Baseline> {
    const { salt } = await this.known!
    return { at, salt, keys: await keysOf(report, salt) }
  }

  /** Before the first check that was asked for: what was kept of the workbook, else what that check found itself. */
  private async before(found: () => Promise<Baseline>): Promise<Baseline> {
    const { kept } = await this.known!
    return kept ? { at: kept.at, salt: kept.salt, keys: unpacked(kept.keys) } : { ...(await found()), first: true }
  }

  private keepLater(found: () => Promise<Baseline>): void {
    const { checks, later = systemClock.later } = this.ports
    this.forget?.()
    if (!checks) return
    const keep = async (): Promise<void> => {
      const { workbook } = await this.known!
      const { at, salt, keys } = await found()
      if (workbook !== null && keys) await checks.keep(workbook, { at, salt, keys: packed(keys) })
    }
    this.forget = later(PAUSE, () => void keep().catch(() => undefined))
  }
}
