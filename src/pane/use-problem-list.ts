import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react'
import type { CellRef } from '../model/workbook'
import type { ProblemFilter } from '../session/problem-filter'
import type { FindingItem, Session } from '../session/session'
import type { FindingListHandle } from './FindingList'
import { findingKey, rowsOf, sectionKey, without } from './finding-rows'
import { changeProblemView, problemView, useProblemView, type ProblemView } from './problem-view'
import { useProblems } from './use-problems'

/** The chosen finding, and its place among all that are shown, from 0; null once the list is another. */
export interface Chosen {
  readonly item: FindingItem
  readonly place: number | null
}
const isSame = (one: CellRef | null, other: CellRef | null): boolean =>
  one?.sheet === other?.sheet && one?.row === other?.row && one?.column === other?.column

/** What is shown of the findings, which of them is chosen, and the walk from one to the next. */
export function useProblemList(
  session: Session,
  serial: number,
  list: RefObject<FindingListHandle | null>,
  onReveal: (at: CellRef) => void,
  standing: () => Promise<CellRef | null>,
) {
  const view = useProblemView(session)
  const { loaded, failed, again } = useProblems(session, serial, view.filter, view.by)
  const rows = useMemo(
    () => (loaded ? rowsOf(loaded.problems, view.folded, view.explained) : []),
    [loaded, view.folded, view.explained],
  )
  const change = useCallback((part: Partial<ProblemView>): void => changeProblemView(session, () => part), [session])
  const filter = useCallback(
    (part: Partial<ProblemFilter>): void =>
      changeProblemView(session, (before) => ({ filter: { ...before.filter, ...part } })),
    [session],
  )
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [target, setTarget] = useState<{ readonly key: string } | null>(null)
  useEffect(() => {
    if (target) list.current?.show(target.key)
  }, [target, list])

  const choose = useCallback(
    (item: FindingItem, place: number): void => {
      setChosen({ item, place })
      change({ selected: { id: item.id, at: item.at } })
      onReveal(item.at)
    },
    [change, onReveal],
  )
  useFreshChoice(session, serial, view, setChosen)

  const last = useRef<CellRef | null>(null)
  const stand = useRef(standing)
  useEffect(() => {
    stand.current = standing
  })
  const walking = useRef<Promise<unknown>>(Promise.resolve())
  const step = useCallback(
    (by: 1 | -1): Promise<unknown> => {
      const go = async (): Promise<void> => {
        const at = await stand.current()
        const { selected, filter, by: grouping } = problemView(session)
        // Whoever stands elsewhere than where the last step led has gone there since.
        const moved = at !== null && !isSame(at, selected?.at ?? null) && !isSame(at, last.current)
        last.current = at
        const from = moved ? at : (selected?.id ?? at)
        let next = await session.neighbour(from, by, filter, grouping)
        if (moved && selected && next?.item.id === selected.id)
          next = await session.neighbour(selected.id, by, filter, grouping)
        if (!next) return
        const { item, section, group, offset, place } = next
        changeProblemView(session, ({ folded }) => ({ folded: without(folded, sectionKey(section), group) }))
        choose(item, place)
        setTarget({ key: findingKey(group, offset) })
      }
      walking.current = walking.current.then(go).catch(() => undefined)
      return walking.current
    },
    [session, choose],
  )
  const show = useCallback((key: string): void => setTarget({ key }), [])
  return { view, loaded, failed, again, rows, change, filter, chosen, choose, show, step }
}

/** After a check the chosen finding is as it is now, or gone; so it is when the list comes back. */
function useFreshChoice(
  session: Session,
  serial: number,
  { selected, filter, by }: ProblemView,
  setChosen: (chosen: Chosen | null) => void,
): void {
  const now = useRef(selected)
  useEffect(() => {
    now.current = selected
  }, [selected])
  useEffect(() => {
    const { current } = now
    if (!current) return
    session.findingsAt(current.at).then(
      (items) => {
        const item = items.find(({ id }) => id === current.id)
        if (now.current === current) setChosen(item ? { item, place: null } : null)
      },
      () => undefined,
    )
  }, [session, serial, filter, by, setChosen])
}

export type ProblemList = ReturnType<typeof useProblemList>
