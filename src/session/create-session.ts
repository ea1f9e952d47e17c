import { check } from '../engine/check'
import type { Question } from '../model/context'
import type { MonthId } from '../model/month'
import type { Catalog, Report } from '../model/report'
import { text } from '../model/text'
import { explanationOf, neighbourOf, pageOf, saidOf } from './ask'
import { changes } from './changes'
import { Desk, markKey, type SessionHost } from './desk'
import { outlineOf } from './outline'
import { failureOf, unmarkedNotice } from './sentences'
import { linkOf } from './link'
import type { Session } from './session'
import { breathe, inSlices } from './slices'
import { shownCells } from './cells'
import { emptyState, type Notice, type Outline, type SessionState, type SheetTab } from './state'
import { layoutOf, MEASURED_ROWS } from './layout'
import { writings } from './writings'

export interface SessionPorts {
  readonly catalog: Catalog
  /** Profile and today. */
  readonly question: Question
  readonly openHost: (bytes: Uint8Array, fileName: string) => Promise<SessionHost>
  /** Milliseconds, for slicing only. */
  readonly now: () => number
  /** A fresh salt for a workbook that has none. */
  readonly salt: () => string
}

/** The inside of a session that its actions share. */
export interface Bench {
  readonly ports: SessionPorts
  desk(): Desk
  state(): SessionState
  tell(part: Partial<SessionState>): void
  /** One action after another. */
  act<T>(phase: SessionState['phase'], action: () => Promise<T>): Promise<T>
  /** Checks where a report was, or always; false when cancelled. */
  check(always: boolean): Promise<boolean>
  shown(notice: Notice | null): void
}

/** A session over a host in this thread: in a worker, or in slices on the page itself. */
export function createSession(ports: SessionPorts): Session {
  let state = emptyState
  let desk: Desk | null = null
  let said: { readonly report: Report; readonly outline: Outline } | null = null
  let month: MonthId | undefined
  let opened = 0
  let last: Promise<unknown> = Promise.resolve()
  let asked = { toStop: false }
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
    const mine = last
      .catch(() => undefined)
      .then(async () => {
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
    last = mine
    return mine
  }

  async function recheck(always: boolean, cancelled = (): boolean => false): Promise<boolean> {
    const { workbook, report: earlier } = open()
    if (!always && !earlier) return true
    tell({ phase: 'checking', progress: null })
    const report = await inSlices(check(workbook, ports.catalog, { ...ports.question, month }, earlier ?? undefined), {
      now: ports.now,
      breathe,
      progress: (progress) => tell({ progress }),
      cancelled,
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
      shape: `${opened}.${open().writings}`,
      outline: said?.outline ?? null,
      canUndo: history.past.length > 0,
      canRedo: history.future.length > 0,
      changed,
      notice,
    })
  }

  const ask = async <T>(question: (report: Report) => T, otherwise: T): Promise<T> =>
    desk?.report ? question(desk.report) : otherwise

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    open: (bytes, fileName) => {
      asked.toStop = true
      return act('opening', async () => {
        desk = await Desk.open(await ports.openHost(bytes, fileName), fileName)
        month = undefined
        opened++
        said = null
        shown(null)
      })
    },
    check: () =>
      act('checking', async () => {
        const request = (asked = { toStop: false })
        open().marking = true
        const finished = await recheck(true, () => request.toStop)
        shown(
          finished
            ? unmarkedNotice(open().unmarked)
            : { kind: 'done', text: text('检查已取消。', 'The check was cancelled.') },
        )
      }),
    cancel: async () => {
      asked.toStop = true
    },
    setMonth: (next) =>
      act('checking', async () => {
        month = next ?? undefined
        await recheck(true)
        shown(null)
      }),
    findings: (query, offset) => ask((report) => pageOf(report, query, offset), []),
    neighbour: (of, step, severities) => ask((report) => neighbourOf(report, of, step, severities), null),
    findingsAt: (at) => ask((report) => saidOf(report, at), []),
    explain: (rule) => ask((report) => explanationOf(report, rule), null),
    ...changes(bench),
    ...writings(bench),
    layout: async (sheet) => layoutOf(await open().host.view(sheet, { from: 0, count: MEASURED_ROWS })),
    cells: async (area) => {
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

function tabsOf(desk: Desk): readonly SheetTab[] {
  return desk.workbook.sheets.map(({ id, name, top, left, columns, ours }) => {
    const marks = { error: 0, warning: 0, info: 0 }
    for (const severity of desk.marksOn(id).values()) marks[severity]++
    return {
      id,
      name,
      rows: top + (columns[0]?.length ?? 0),
      columns: left + columns.length,
      ours: ours === true,
      marks,
    }
  })
}
