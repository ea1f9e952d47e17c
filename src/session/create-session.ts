import { check } from '../engine/check'
import type { MonthId } from '../model/month'
import type { Report } from '../model/report'
import { explanationOf, neighbourOf, pageOf, saidOf } from './ask'
import type { Bench, SessionPorts } from './bench'
import { changes } from './changes'
import { markKey, type Desk } from './desk'
import { outlineOf } from './outline'
import { checkCancelled, failureOf, openingCancelled, unmarkedNotice } from './sentences'
import { linkOf } from './link'
import type { LookingAhead } from './looking-ahead'
import { openDesk } from './open-desk'
import type { Session } from './session'
import { breathe, inSlices } from './slices'
import { shownCells } from './cells'
import { emptyState, type Notice, type Outline, type SessionState } from './state'
import { layoutOf, MEASURED_ROWS } from './layout'
import { tabsOf } from './tabs'
import { Turns } from './turns'
import { writings } from './writings'

export type { Bench, SessionPorts }

/** A session over a host in this thread: in a worker, or in slices on the page itself. */
export function createSession(ports: SessionPorts): Session {
  let state = emptyState
  let desk: Desk | null = null
  let said: { readonly report: Report; readonly outline: Outline } | null = null
  let month: MonthId | undefined
  let opened = 0
  /** The file that is being opened, as far as it can be seen, and when that is over. */
  let ahead: LookingAhead | null = null
  let underway: Promise<unknown> = Promise.resolve()
  const turns = new Turns()
  const listeners = new Set<() => void>()

  const tell = (part: Partial<SessionState>): void => {
    state = { ...state, ...part }
    for (const listener of listeners) listener()
  }
  const open = (): Desk => {
    if (!desk) throw new Error('no workbook is open')
    return desk
  }
  const bench: Bench = { ports, desk: open, state: () => state, tell, act, check: recheck, shown }

  async function act<T>(phase: SessionState['phase'], action: () => Promise<T>): Promise<T> {
    return turns.take(async () => {
      tell({ phase, notice: null })
      try {
        return await action()
      } catch (error) {
        tell({ notice: { kind: 'refused', text: failureOf(error) } })
        throw error
      } finally {
        tell({ phase: desk ? 'ready' : 'empty', progress: null })
      }
    })
  }

  /** The workbook of before stays until the other one is read whole. */
  async function openFile(bytes: Uint8Array, fileName: string): Promise<boolean> {
    const seen = (some: LookingAhead): void => {
      ahead = some
      tell({ ...some.state(), opened: opened + 1, revision: state.revision + 1, shape: `${opened + 1}.ahead` })
    }
    const next = await openDesk(ports, bytes, fileName, { stopped: turns.stopped, tell, ahead: seen }).catch(takeBack)
    if (!next) {
      takeBack()
      tell({ notice: openingCancelled })
      return false
    }
    desk = next
    month = undefined
    opened++
    said = null
    ahead = null
    shown(null)
    return true
  }
  function takeBack(problem?: unknown): null {
    if (ahead) {
      ahead = null
      if (desk) shown(null)
      else tell({ ...emptyState, revision: state.revision + 1, phase: state.phase })
    }
    if (problem !== undefined) throw problem
    return null
  }

  async function recheck(always: boolean): Promise<boolean> {
    const { workbook, report: earlier } = open()
    if (!always && !earlier) return true
    if (turns.stopped()) return false
    tell({ phase: 'checking', progress: null })
    const report = await inSlices(check(workbook, ports.catalog, { ...ports.question, month }, earlier ?? undefined), {
      now: ports.now,
      breathe,
      progress: (progress) => tell({ progress }),
      cancelled: turns.stopped,
    })
    if (report) await open().mark(report)
    return report !== null
  }

  /** Puts what changed before people's eyes. */
  function shown(notice: Notice | null): void {
    const { report, workbook, history, changed, fileName, remarks, readOnly } = open()
    const tabs = tabsOf(open())
    const marked = tabs.reduce((sum, { marks }) => sum + marks.error + marks.warning + marks.info, 0)
    if (!report) said = null
    else if (said?.report !== report || said.outline.marked !== marked) {
      said = { report, outline: outlineOf(report, marked, state.revision + 1) }
    }
    tell({
      fileName: workbook.fileName ?? fileName,
      remarks,
      readOnly,
      sheets: tabs,
      revision: state.revision + 1,
      opened,
      shape: `${opened}.${open().writings}`,
      outline: said?.outline ?? null,
      stale: report !== null && report.workbook !== workbook,
      canUndo: history.past.length > 0,
      canRedo: history.future.length > 0,
      changed,
      notice,
    })
  }

  const ask = async <T>(question: (report: Report) => T, otherwise: T): Promise<T> =>
    desk?.report && !ahead ? question(desk.report) : otherwise

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    open: (bytes, fileName) => {
      turns.stopAll()
      const opening = act('opening', () => openFile(bytes, fileName))
      underway = opening.catch(() => undefined)
      return opening
    },
    check: () =>
      act('checking', async () => {
        open().marking = true
        shown((await recheck(true)) ? unmarkedNotice(open().unmarked) : checkCancelled)
      }),
    cancel: async () => turns.stop(),
    setMonth: (next) =>
      act('checking', async () => {
        const before = month
        month = next ?? undefined
        const finished = await recheck(true)
        if (!finished) month = before
        shown(finished ? null : checkCancelled)
      }),
    findings: (query, offset) => ask((report) => pageOf(report, query, offset), []),
    neighbour: (of, step, severities) => ask((report) => neighbourOf(report, of, step, severities), null),
    findingsAt: (at) => ask((report) => saidOf(report, at), []),
    explain: (rule) => ask((report) => explanationOf(report, rule), null),
    ...changes(bench),
    ...writings(bench),
    layout: async (sheet) => {
      const seen = ahead?.layout(sheet)
      if (seen) return seen
      if (ahead) await underway
      return layoutOf(await open().host.view(sheet, { from: 0, count: MEASURED_ROWS }))
    },
    cells: async (area) => {
      const seen = ahead?.cells(area)
      if (seen) return seen
      if (ahead) await underway
      const view = await open().host.view(area.sheet, { from: area.row, count: area.height })
      const marks = open().marksOn(area.sheet, view)
      return shownCells(area, view, {
        markAt: (row, column) => marks.get(markKey(row, column)),
        linkOf: (formula) => linkOf(formula, open().workbook),
      })
    },
    dismiss: async () => tell({ notice: null }),
  }
}
