import { useSyncExternalStore } from 'react'
import { severities } from '../model/severity'
import type { CellRef } from '../model/workbook'
import type { GroupBy, ProblemFilter } from '../session/problem-filter'
import type { Session } from '../session/session'

/** How the findings are looked at; kept while other tabs are shown, gone with the workbook. */
export interface ProblemView {
  readonly filter: ProblemFilter
  readonly by: GroupBy
  /** Keys of headings and groups. */
  readonly folded: ReadonlySet<string>
  /** Keys of groups whose rules are explained. */
  readonly explained: ReadonlySet<string>
  /** The chosen finding, by its id. */
  readonly selected: { readonly id: string; readonly at: CellRef } | null
  /** The details of the chosen one are shown. */
  readonly detailed: boolean
  /** The workbook that it is about. */
  readonly opened: number
}
interface Store {
  view: ProblemView
  readonly listeners: Set<() => void>
}

export const unfiltered: ProblemFilter = { severities }
const none: ReadonlySet<string> = new Set()
const fresh = (opened: number): ProblemView => ({
  filter: unfiltered,
  by: 'sheet',
  folded: none,
  explained: none,
  selected: null,
  detailed: false,
  opened,
})
const stores = new WeakMap<Session, Store>()

function storeOf(session: Session): Store {
  const { opened } = session.state()
  let store = stores.get(session)
  if (!store) stores.set(session, (store = { view: fresh(opened), listeners: new Set() }))
  if (store.view.opened !== opened) store.view = fresh(opened)
  return store
}

export const problemView = (session: Session): ProblemView => storeOf(session).view

export function changeProblemView(session: Session, change: (before: ProblemView) => Partial<ProblemView>): void {
  const store = storeOf(session)
  store.view = { ...store.view, ...change(store.view) }
  for (const listener of store.listeners) listener()
}

/** Shows what passes this filter and nothing else, from wherever in the pane; what is left out is not asked about. */
export const showProblems = (session: Session, filter: Partial<ProblemFilter>, by?: GroupBy): void =>
  changeProblemView(session, (before) => ({
    filter: { ...unfiltered, ...filter },
    by: by ?? before.by,
    folded: none,
    selected: null,
  }))

export const useProblemView = (session: Session): ProblemView =>
  useSyncExternalStore(
    (listener) => {
      const { listeners } = storeOf(session)
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => problemView(session),
  )
