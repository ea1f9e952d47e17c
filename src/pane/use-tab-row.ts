import { useLayoutEffect, useState, type RefObject } from 'react'
import { tabIdOf, tabs, type TabId } from './tabs'
import { tabsInRow } from './tab-room'

/** Wide enough for the button of the others before it has been seen. */
const MORE = 72

/** The tabs that there is room for, measured anew whenever the row or what it says changes. */
export function useTabRow(
  list: RefObject<HTMLElement | null>,
  more: RefObject<HTMLElement | null>,
  chosen: TabId,
): readonly TabId[] {
  const [row, setRow] = useState<readonly TabId[]>(tabs)
  const [, setRoom] = useState(0)
  useLayoutEffect(() => {
    const bar = list.current?.parentElement
    if (!bar || !('ResizeObserver' in globalThis)) return
    const observer = new ResizeObserver(() => setRoom(bar.clientWidth))
    observer.observe(bar)
    return () => observer.disconnect()
  }, [list])
  useLayoutEffect(() => {
    const bar = list.current?.parentElement
    if (!bar) return
    const widths = new Map(tabs.map((tab) => [tab, document.getElementById(tabIdOf(tab))?.offsetWidth ?? 0]))
    // The bar's own padding on its left.
    const room = bar.clientWidth - 4
    const next = tabsInRow(widths, { room, more: more.current?.offsetWidth ?? MORE, chosen })
    setRow((before) => (before.join() === next.join() ? before : next))
  })
  return row
}
