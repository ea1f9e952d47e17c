import { createContext, useContext, useEffect, useRef, useState } from 'react'
import type { Text } from '../model/text'
import type { FindingQuery } from '../session/problem-list'
import type { FindingItem } from '../session/session'

/** Safe fixes or those of a group, to be looked over; proposals for reasons; what was not checked. */
export type MendingView =
  | { readonly kind: 'preview'; readonly group?: { readonly title: Text; readonly query: FindingQuery } }
  | { readonly kind: 'reasons' | 'unchecked' }
export interface Mending {
  /** What is shown in place of the findings. */
  readonly view: MendingView | null
  /** The finding that a note is written for. */
  readonly item: FindingItem | null
  show(view: MendingView): void
  back(): void
  note(item: FindingItem): void
  close(): void
}

const nothing: Mending = { view: null, item: null, show: none, back: none, note: none, close: none }
function none(): void {}

/** Lets the rows of the list ask for a note or for proposals. */
export const MendingContext = createContext<Mending>(nothing)
export const useMendingHere = (): Mending => useContext(MendingContext)

/** Where looking over fixes has got to; when it is over, the focus goes back to the button that led there. */
export function useMending(): Mending {
  const [view, setView] = useState<MendingView | null>(null)
  const [item, setItem] = useState<FindingItem | null>(null)
  const opener = useRef<HTMLElement | null>(null)
  const leadsTo = useRef<string | null>(null)
  useEffect(() => {
    if (view !== null || leadsTo.current === null) return
    document.querySelector<HTMLElement>(`[data-action="${leadsTo.current}"]`)?.focus()
    leadsTo.current = null
  }, [view])
  return {
    view,
    item,
    show: (next) => {
      leadsTo.current = leading(next)
      setItem(null)
      setView(next)
    },
    back: () => setView(null),
    note: (next) => {
      opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null
      setItem(next)
    },
    close: () => {
      setItem(null)
      if (opener.current?.isConnected) opener.current.focus()
    },
  }
}

/** The button that led there. */
const leading = (view: MendingView): string =>
  view.kind === 'preview' ? (view.group ? 'fix-group' : 'fix-all') : view.kind === 'reasons' ? 'reasons' : 'not-checked'
