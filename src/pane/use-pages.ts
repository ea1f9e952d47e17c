import { useEffect, useState } from 'react'
import { PAGE, type Session } from '../session/session'

type Paged = 'accepted' | 'previewSafe' | 'reasons'
export interface Pages<T> {
  /** Null while the first are on their way. */
  readonly parts: readonly T[] | null
  more(): void
}

/** The first pages of a list of the session's, loaded anew whenever the report changes; one more whenever asked for. */
export function usePages<K extends Paged>(
  session: Session,
  list: K,
  serial: number,
): Pages<Awaited<ReturnType<Session[K]>>> {
  const [count, setCount] = useState(1)
  const [parts, setParts] = useState<readonly Awaited<ReturnType<Session[K]>>[] | null>(null)
  useEffect(() => {
    let wanted = true
    const loading = Array.from({ length: count }, (_, page) => session[list](page * PAGE))
    void Promise.all(loading).then(
      (loaded) => wanted && setParts(loaded as Awaited<ReturnType<Session[K]>>[]),
      () => wanted && setParts((before) => before ?? []),
    )
    return () => {
      wanted = false
    }
  }, [session, list, serial, count])
  return { parts, more: () => setCount(count + 1) }
}
