import { useCallback, useEffect, useRef, useState, type RefObject } from 'react'
import type { FindingItem } from '../session/session'

export interface Accepting {
  /** The finding that somebody is accepting. */
  readonly item: FindingItem | null
  /** What was accepted is shown in place of the findings. */
  readonly listed: boolean
  start(item: FindingItem): void
  close(accepted: boolean): void
  show(listed: boolean): void
  /** Back to the findings, the focus left where it is. */
  leave(): void
}

/** Where accepting has got to; when it is over, the focus goes to the link that leads to what was accepted. */
export function useAccepting(link: RefObject<HTMLElement | null>): Accepting {
  const [item, setItem] = useState<FindingItem | null>(null)
  const [listed, setListed] = useState(false)
  const [over, setOver] = useState(0)
  const opener = useRef<Element | null>(null)
  useEffect(() => {
    // The row that had the focus is gone, or the list that was shown.
    if (over > 0) link.current?.focus()
  }, [over, link])
  const leave = useCallback(() => setListed(false), [])
  return {
    item,
    listed,
    leave,
    start: (next) => {
      opener.current = document.activeElement
      setItem(next)
    },
    close: (accepted) => {
      setItem(null)
      if (accepted) setOver(over + 1)
      else if (opener.current instanceof HTMLElement && opener.current.isConnected) opener.current.focus()
    },
    show: (next) => {
      setListed(next)
      setItem(null)
      if (!next) setOver(over + 1)
    },
  }
}
