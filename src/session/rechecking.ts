import { hasAccepted } from '../engine/open-findings'
import type { MonthId } from '../model/month'
import type { Report } from '../model/report'
import type { Workbook } from '../model/workbook'
import type { SessionPorts } from './bench'
import type { Desk } from './desk'
import { fetched } from './fetched'
import { chosenBy } from './recognising'
import { breathe, inSlices } from './slices'
import type { SessionState } from './state'
import { wholeCatalog } from './whole-catalog'

/** A workbook that never rests is checked all the same. */
const MOST_RESTARTS = 5

interface Company {
  readonly ports: SessionPorts
  readonly month: MonthId | undefined
  readonly tell: (part: Partial<SessionState>) => void
  readonly stopped: () => boolean
  /** Takes in what others changed and have done with; answers whether anything is different. */
  readonly takeIn: () => Promise<boolean>
}

/** Checks and marks, from the start where the workbook changes meanwhile; false when it was stopped. */
export async function recheck(desk: Desk, { ports, month, tell, stopped, takeIn }: Company): Promise<boolean> {
  for (let restarts = 0; !stopped(); restarts++) {
    tell({ phase: 'checking', progress: null })
    // Neither rules nor what runs them are needed before the first check.
    const catalog = await wholeCatalog(ports)
    await breathe()
    const { check } = await fetched(() => import('../engine/check'))
    await breathe()
    if (stopped()) return false
    const steps = check(desk.workbook, catalog, { ...chosenBy({ ports }, desk), month }, desk.report ?? undefined)
    let changed = false
    const report = await inSlices(steps, {
      now: ports.now,
      breathe: async () => {
        await breathe()
        if (restarts < MOST_RESTARTS) changed = await takeIn()
      },
      progress: (progress) => tell({ progress }),
      cancelled: () => changed || stopped(),
    })
    if (report) {
      const whole = await withWhatIsAccepted(report, desk.previous?.workbook)
      await breathe()
      if (stopped()) return false
      if (!(await desk.mark(whole, stopped))) return false
      // What the page is told of it is worked out after whatever was asked meanwhile.
      await breathe()
      return true
    }
  }
  return false
}

/** Keys are made of hashes, which nobody needs until something was accepted. */
async function withWhatIsAccepted(report: Report, previous?: Workbook): Promise<Report> {
  if (!hasAccepted(report.workbook, previous)) return report
  return (await fetched(() => import('../engine/acceptance'))).withAcceptances(report, previous)
}
