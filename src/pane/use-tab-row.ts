import { useEffect, useState, type RefObject } from 'react'
import { tabsInRow } from './tab-room'
import { tabIdOf, tabs, type TabId } from './tabs'

/** How wide the button of the others is, in pixels; with a number of open questions in it, wider. */
const MORE = { plain: 68, asked: 96 }

interface Measured {
  readonly room: number
  readonly widths: ReadonlyMap<TabId, number>
}

/** The tabs that there is room for, measured anew whenever the row or one of its words gets another width. */
export function useTabRow(list: RefObject<HTMLElement | null>, chosen: TabId, asked: number): readonly TabId[] {
  const [measured, setMeasured] = useState<Measured | null>(null)
  useEffect(() => {
    const row = list.current
    const bar = row?.parentElement
    if (!bar || !('ResizeObserver' in globalThis)) return
    const observer = new ResizeObserver(() =>
      setMeasured({
        room: bar.clientWidth,
        widths: new Map(tabs.map((tab) => [tab, row.querySelector<HTMLElement>(`#${tabIdOf(tab)}`)?.offsetWidth ?? 0])),
      }),
    )
    for (const element of [bar, ...row.children]) observer.observe(element)
    return () => observer.disconnect()
  }, [list])
  return measured
    ? tabsInRow(measured.widths, { room: measured.room, more: MORE[asked > 0 ? 'asked' : 'plain'], chosen })
    : tabs
}
