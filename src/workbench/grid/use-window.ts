import { useCallback, useEffect, useState, type RefObject } from 'react'
import type { Window } from './cell-boxes'
import type { GridAxes } from './use-layout'

/** The letters' height and the numbers' width, in pixels; grid.css says the same. */
export const HEADER = { width: 52, height: 24 }
/** Drawn beyond the edge, so that scrolling shows no gaps. */
const OVERSCAN = { rows: 6, columns: 2 }

export interface Seen extends Window {
  readonly scrolled: boolean
  readonly page: number
}
const nothing: Seen = { firstRow: 0, lastRow: 0, firstColumn: 0, lastColumn: 0, scrolled: false, page: 20 }

/** The rows and columns in view. */
export function useWindow(
  scroller: RefObject<HTMLDivElement | null>,
  axes: GridAxes | null,
): { readonly window: Seen; readonly measure: () => void } {
  const [seen, setSeen] = useState(nothing)
  const measure = useCallback(() => setSeen((before) => seenIn(scroller, axes, before)), [scroller, axes])
  useEffect(() => {
    const box = scroller.current
    if (!box) return
    // It reports once at the start, and whenever the box changes.
    const observer = new ResizeObserver(measure)
    observer.observe(box)
    return () => observer.disconnect()
  }, [scroller, measure])
  return { window: seen, measure }
}

function seenIn(scroller: RefObject<HTMLDivElement | null>, axes: GridAxes | null, before: Seen): Seen {
  const box = scroller.current
  if (!box || !axes) return before
  const { rows, columns } = axes
  const top = rows.at(box.scrollTop)
  const bottom = rows.at(box.scrollTop + box.clientHeight)
  const next: Seen = {
    firstRow: Math.max(0, top - OVERSCAN.rows),
    lastRow: Math.min(rows.count - 1, bottom + OVERSCAN.rows),
    firstColumn: Math.max(0, columns.at(box.scrollLeft) - OVERSCAN.columns),
    lastColumn: Math.min(columns.count - 1, columns.at(box.scrollLeft + box.clientWidth) + OVERSCAN.columns),
    scrolled: box.scrollTop > 0,
    page: Math.max(1, bottom - top - 2),
  }
  return isSame(before, next) ? before : next
}

const isSame = (a: Seen, b: Seen): boolean =>
  a.firstRow === b.firstRow &&
  a.lastRow === b.lastRow &&
  a.firstColumn === b.firstColumn &&
  a.lastColumn === b.lastColumn &&
  a.scrolled === b.scrolled &&
  a.page === b.page

/** Scrolls as little as needed; a cell far away is brought to the middle. */
export function bringIntoView(box: HTMLDivElement, axes: GridAxes, row: number, column: number): void {
  const { rows, columns, layout } = axes
  const frozen = rows.start(layout.frozenRows)
  const top = rows.start(row)
  const height = box.clientHeight - HEADER.height
  if (row >= layout.frozenRows) {
    const above = box.scrollTop + frozen - top
    const below = top + rows.size(row) - box.scrollTop - height
    if (above > height || below > height) box.scrollTop = top - height / 2
    else if (above > 0) box.scrollTop -= above
    else if (below > 0) box.scrollTop += below
  }
  const left = columns.start(column)
  const width = box.clientWidth - HEADER.width
  if (left < box.scrollLeft) box.scrollLeft = left
  else if (left + columns.size(column) > box.scrollLeft + width)
    box.scrollLeft = Math.min(left, left + columns.size(column) - width)
}
