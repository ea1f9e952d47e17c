import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react'
import type { Row } from './finding-rows'

interface Doing {
  /** A line gets the focus by a key. */
  readonly onReach: (row: Row) => void
  /** Opens or folds the heading of a key. */
  readonly onToggle: (key: string) => void
  readonly isOpen: (key: string) => boolean
  readonly onOpen: (row: Row) => void
}
interface Scroll {
  (index: number): void
}

/** One line of the list takes part in the order of Tab; up, down, Home and End go from line to line, left and right fold and open, Enter opens. */
export function useListKeys(list: RefObject<HTMLElement | null>, rows: readonly Row[], scroll: Scroll, doing: Doing) {
  const [current, setCurrent] = useState<string | null>(null)
  /** The line that gets the focus as soon as it is there. */
  const wanted = useRef<string | null>(null)
  const inside = useRef(false)
  useEffect(() => {
    const { current: key } = wanted
    if (key === null) return
    const index = rows.findIndex((row) => row.key === key)
    const line = list.current?.querySelector<HTMLElement>(`[data-index="${index}"] [data-row]`)
    if (index >= 0 && !line) return
    wanted.current = null
    line?.focus({ preventScroll: true })
  })
  // The line that had the focus may be gone, with what it told of.
  useEffect(() => {
    if (inside.current && document.activeElement === document.body && wanted.current === null)
      list.current?.querySelector<HTMLElement>('[data-row][tabindex="0"]')?.focus({ preventScroll: true })
  }, [rows, list])
  const focus = (key: string): void => {
    wanted.current = key
    setCurrent(key)
    const index = rows.findIndex((row) => row.key === key)
    if (index >= 0) scroll(index)
  }
  const go = (from: number, step: 1 | -1): void => {
    let index = from
    while (rows[index]?.kind === 'why') index += step
    const row = rows[index]
    if (!row) return
    focus(row.key)
    doing.onReach(row)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const target = event.target as HTMLElement
    const line = target.matches('[data-row]') ? target.closest('[data-index]') : null
    const here = Number(line?.getAttribute('data-index') ?? -1)
    const row = rows[here]
    if (!row || event.altKey || event.ctrlKey || event.metaKey) return
    const done = ((): boolean => {
      switch (event.key) {
        case 'ArrowDown':
          go(here + 1, 1)
          return true
        case 'ArrowUp':
          go(here - 1, -1)
          return true
        case 'Home':
          go(0, 1)
          return true
        case 'End':
          go(rows.length - 1, -1)
          return true
        case 'ArrowRight':
        case 'ArrowLeft':
          return fold(row, here, event.key === 'ArrowRight')
        case 'Enter':
          if (row.kind !== 'finding') return false
          doing.onOpen(row)
          return true
        default:
          return false
      }
    })()
    if (done) event.preventDefault()
  }
  const fold = (row: Row, here: number, opening: boolean): boolean => {
    if (row.kind === 'finding' || row.kind === 'why') {
      if (!opening) go(above(here, 'group'), -1)
      return !opening
    }
    if (doing.isOpen(row.key) !== opening) doing.onToggle(row.key)
    else if (opening) go(here + 1, 1)
    else go(above(here, 'section'), -1)
    return true
  }
  const above = (here: number, wanted: Row['kind']): number =>
    rows.findLastIndex(({ kind }, index) => index < here && kind === wanted)
  const onBlur = (): void => {
    inside.current = false
  }
  const onFocus = (event: FocusEvent<HTMLElement>): void => {
    inside.current = true
    const index = Number(event.target.closest('[data-index]')?.getAttribute('data-index') ?? -1)
    const row = rows[index]
    if (row && row.kind !== 'why') setCurrent(row.key)
  }
  return { current, focus, onKeyDown, onFocus, onBlur }
}
