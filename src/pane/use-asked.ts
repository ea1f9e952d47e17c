import { useCallback, useEffect, useState } from 'react'

export interface Asked<T> {
  /** Null while the first is on its way; until the next comes, the one of before. */
  readonly answer: T | null
  readonly failed: boolean
  again(): void
}

/** What the session answers, asked for anew whenever the report or the question changes. */
export function useAsked<T>(ask: () => Promise<T>, serial: number): Asked<T> {
  const [answer, setAnswer] = useState<T | null>(null)
  const [failed, setFailed] = useState(false)
  const [tries, setTries] = useState(0)
  useEffect(() => {
    let wanted = true
    ask().then(
      (found) => {
        if (!wanted) return
        setFailed(false)
        setAnswer(() => found)
      },
      () => wanted && setFailed(true),
    )
    return () => {
      wanted = false
    }
  }, [ask, serial, tries])
  return { answer, failed, again: useCallback(() => setTries((before) => before + 1), []) }
}
