import { useCallback, useState } from 'react'
import { PAGE } from '../session/session'
import { useAsked } from './use-asked'

export interface Pages<T> {
  /** Null while the first are on their way. */
  readonly parts: readonly T[] | null
  more(): void
}

/** The first pages of a list, loaded anew whenever the report or what is asked changes; one more whenever asked for. */
export function usePages<T>(load: (offset: number) => Promise<T>, serial: number): Pages<T> {
  const [count, setCount] = useState(1)
  const ask = useCallback(
    () => Promise.all(Array.from({ length: count }, (_, page) => load(page * PAGE))),
    [load, count],
  )
  const { answer, failed } = useAsked(ask, serial)
  return { parts: answer ?? (failed ? [] : null), more: () => setCount(count + 1) }
}
