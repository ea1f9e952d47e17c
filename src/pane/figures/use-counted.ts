import { useEffect, useState } from 'react'
import type { Counted, CountedLine } from '../../session/figure-lines'
import { PAGE, type Session } from '../../session/session'

export interface LoadedEntries {
  readonly total: number
  /** Null while the first are on their way. */
  readonly lines: readonly CountedLine[] | null
  more(): void
}

/** The entries that were counted, page after page, asked for anew whenever the report changes. */
export function useCounted(session: Session, counted: Counted, serial: number): LoadedEntries {
  const [pages, setPages] = useState(1)
  const [loaded, setLoaded] = useState<Pick<LoadedEntries, 'total' | 'lines'>>({ total: 0, lines: null })
  useEffect(() => {
    let wanted = true
    const asked = Array.from({ length: pages }, (_, page) => session.counted(counted, page * PAGE))
    Promise.all(asked).then(
      (parts) => wanted && setLoaded({ total: parts[0]?.total ?? 0, lines: parts.flatMap(({ lines }) => lines) }),
      () => wanted && setLoaded((before) => ({ ...before, lines: before.lines ?? [] })),
    )
    return () => {
      wanted = false
    }
  }, [session, counted, serial, pages])
  return { ...loaded, more: () => setPages(pages + 1) }
}
