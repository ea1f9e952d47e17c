import { useCallback, useEffect, useRef, useState } from 'react'
import { countedKey, type Opened } from './CountButton'

/** The number whose entries are looked at; back from them, the focus returns to it. */
export function useOpened(): {
  readonly opened: Opened | null
  readonly open: (next: Opened) => void
  readonly close: () => void
} {
  const [opened, setOpened] = useState<Opened | null>(null)
  const opener = useRef<string | null>(null)
  useEffect(() => {
    if (opened !== null || opener.current === null) return
    const numbers = document.querySelectorAll<HTMLElement>('[data-counted]')
    for (const number of numbers) if (number.dataset.counted === opener.current) number.focus()
    opener.current = null
  }, [opened])
  const open = useCallback((next: Opened): void => {
    opener.current = countedKey(next.counted)
    setOpened(next)
  }, [])
  const close = useCallback(() => setOpened(null), [])
  return { opened, open, close }
}
