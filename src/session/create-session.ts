import type { MonthId } from '../model/month'
import type { Report } from '../model/report'
import { abilitiesOf } from './abilities'
import { actionsOn } from './actions'
import { asking } from './ask'
import type { Bench, SessionPorts } from './bench'
import { CheckHistory } from './check-history'
import { comparing, withoutUnfit } from './comparing'
import { Desk } from './desk'
import { deskState } from './desk-state'
import { Following } from './following'
import { InExcel, noExcel, openedInExcel } from './in-excel'
import { looking } from './looking'
import type { LookingAhead } from './looking-ahead'
import { openDesk } from './open-desk'
import { namesOf, openingSeveral, type FileToOpen } from './open-several'
import { outlineOf } from './outline'
import { recheck } from './rechecking'
import { recovery } from './recovery'
import { failureOf } from './failure'
import { checkCancelled, openingCancelled, unmarkedNotice } from './sentences'
import type { Session } from './session'
import { emptyState, type Notice, type Outline, type SessionState } from './state'
import { Turns } from './turns'

export type { Bench, SessionPorts }

/** A session over a host in this thread: in a worker, or in slices on the page itself. */
export function createSession(ports: SessionPorts): Session {
  let state: SessionState = { ...emptyState, can: abilitiesOf(ports, null) }
  let desk: Desk | null = null
  let checks: CheckHistory | null = null
  let said: { readonly report: Report; readonly outline: Outline } | null = null
  let month: MonthId | undefined
  let opened = 0
  /** The file that is being opened, as far as it can be seen, and when that is over. */
  let ahead: LookingAhead | null = null
  let underway: Promise<unknown> = Promise.resolve()
  const turns = new Turns()
  const following = new Following(
    () => desk,
    () => void turns.take(follow),
    ports.later && { later: ports.later },
  )
  const listeners = new Set<() => void>()

  const tell = (part: Partial<SessionState>): void => {
    state = { ...state, ...part }
    for (const listener of listeners) listener()
  }
  const open = (): Desk => {
    if (!desk) throw new Error('no workbook is open')
    return desk
  }
  const bench: Bench = { ports, desk: open, open: () => desk, state: () => state, tell, act, check: checkAgain, shown }

  async function act<T>(phase: SessionState['phase'], action: () => Promise<T>): Promise<T> {
    return turns.take(async () => {
      tell({ phase, notice: null })
      try {
        // What is done goes by what is in the cells now.
        if (phase !== 'opening' && (await following.takeIn()) && phase === 'working') {
          await checkAgain(false)
          shown(null)
        }
        return await action()
      } catch (error) {
        tell({ notice: { kind: 'refused', text: failureOf(error) } })
        throw error
      } finally {
        tell({ phase: desk ? 'ready' : 'empty', progress: null })
      }
    })
  }

  /** Others changed something, and paused. */
  async function follow(): Promise<void> {
    try {
      if (!(await following.takeIn())) {
        // It was said to be of before a change, which turned out to be none.
        if (state.stale) shown(state.notice)
        return
      }
      const finished = await checkAgain(false)
      shown(finished ? null : checkCancelled)
    } catch (error) {
      if (desk) shown({ kind: 'refused', text: failureOf(error) })
    }
    tell({ phase: desk ? 'ready' : 'empty', progress: null })
  }

  /** The workbook of before stays until the other one is read whole. */
  async function openFile(files: readonly FileToOpen[], prepare?: (desk: Desk) => Promise<Notice>): Promise<boolean> {
    const { openHost, salt } = ports
    if (!openHost) throw new InExcel(openedInExcel)
    const opening = files.length > 1 ? openingSeveral(files, openHost, salt) : openHost
    const seen = (some: LookingAhead): void => {
      ahead = some
      tell({ ...some.state(), opened: opened + 1, revision: state.revision + 1, shape: `${opened + 1}.ahead` })
    }
    const ears = { stopped: turns.stopped, tell, ahead: seen }
    const next = await openDesk(opening, files[0]?.bytes ?? new Uint8Array(), namesOf(files), ears).catch(takeBack)
    const notice = next && prepare ? await prepare(next).catch(takeBack) : null
    if (next) following.listen(null)
    return adopt(next, notice)
  }
  function takeBack(problem?: unknown): null {
    if (ahead) {
      ahead = null
      if (desk) shown(null)
      else tell({ ...emptyState, can: state.can, revision: state.revision + 1, phase: state.phase })
    }
    if (problem !== undefined) throw problem
    return null
  }
  async function attachHost(): Promise<boolean> {
    if (!ports.attachHost) throw new InExcel(noExcel)
    const host = ports.attachHost()
    following.listen(host)
    const next = await Desk.open(host, null)
    return adopt(turns.stopped() ? null : next)
  }
  function adopt(next: Desk | null, notice: Notice | null = null): boolean {
    if (!next) {
      takeBack()
      tell({ notice: openingCancelled })
      return false
    }
    desk = next
    checks = new CheckHistory(ports, next.fileName)
    month = undefined
    opened++
    said = null
    ahead = null
    shown(notice)
    return true
  }

  async function checkAgain(always: boolean): Promise<boolean> {
    if (!always && !open().report) return true
    const takeIn = (): Promise<boolean> => following.takeInWhenDue()
    return recheck(open(), { ports, month, tell, stopped: turns.stopped, takeIn })
  }

  /** Puts what changed before people's eyes. */
  function shown(notice: Notice | null): void {
    const { report, workbook, writings } = open()
    const seen = deskState(open(), ports)
    const marked = seen.sheets.reduce((sum, { marks }) => sum + marks.error + marks.warning + marks.info, 0)
    if (report && said?.report !== report) checks?.follow(report)
    if (!report) said = null
    else if (said?.report !== report || said.outline.marked !== marked) {
      said = { report, outline: outlineOf(report, marked, state.revision + 1) }
    }
    tell({
      ...seen,
      revision: state.revision + 1,
      opened,
      shape: `${opened}.${writings}`,
      outline: said?.outline ?? null,
      stale: report !== null && (report.workbook !== workbook || following.behind),
      notice,
    })
  }

  function startOpening(action: () => Promise<boolean>): Promise<boolean> {
    turns.stopAll()
    const opening = act('opening', action)
    underway = opening.catch(() => undefined)
    return opening
  }

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    open: (bytes, fileName) => startOpening(() => openFile([{ bytes, fileName }])),
    openSeveral: (files) => startOpening(() => openFile(files)),
    ...recovery({ desk: () => desk, opened: () => opened, open: (...what) => startOpening(() => openFile(...what)) }),
    attach: () => act('opening', attachHost),
    check: () =>
      act('checking', async () => {
        const { live, report, marking } = open()
        // Formulas that were calculated anew told nobody.
        if (live && report) await open().readAll()
        marking.renew()
        const finished = await checkAgain(true)
        if (finished) checks?.ask()
        shown(finished ? unmarkedNotice(marking.refusing, state.can.look) : checkCancelled)
      }),
    cancel: async () => turns.stop(),
    setMonth: (next) =>
      act('checking', async () => {
        const before = month
        month = next ?? undefined
        const finished = await checkAgain(true)
        if (!finished) month = before
        const unfit = finished ? await withoutUnfit(bench) : null
        shown(finished ? unfit : checkCancelled)
      }),
    ...asking(() => (ahead ? null : (desk?.report ?? null))),
    ...actionsOn(bench),
    ...comparing(bench, () => month, turns.stopped),
    ...looking({ desk: open, ahead: () => ahead, settled: () => underway }),
    reveal: async (at) => {
      try {
        await desk?.host.reveal?.(at)
      } catch (error) {
        tell({ notice: { kind: 'refused', text: failureOf(error) } })
      }
    },
    dismiss: async () => tell({ notice: null }),
  }
}
