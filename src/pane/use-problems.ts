import { useEffect, useState } from 'react'
import type { GroupBy, ProblemFilter } from '../session/problem-filter'
import type { Problems } from '../session/problem-list'
import type { Session } from '../session/session'

/** An answer with the question that it answers. */
export interface LoadedProblems {
  readonly problems: Problems
  readonly filter: ProblemFilter
  readonly by: GroupBy
  readonly serial: number
}
export interface AskedProblems {
  /** Until the next answer comes, the one of before; null before the first. */
  readonly loaded: LoadedProblems | null
  readonly failed: boolean
  again(): void
}

/** The groups that a filter leaves. */
export function useProblems(session: Session, serial: number, filter: ProblemFilter, by: GroupBy): AskedProblems {
  const [loaded, setLoaded] = useState<LoadedProblems | null>(null)
  const [failed, setFailed] = useState(false)
  const [tries, setTries] = useState(0)
  useEffect(() => {
    let wanted = true
    session.problems(filter, by).then(
      (problems) => {
        if (!wanted) return
        setFailed(false)
        if (problems) setLoaded({ problems, filter, by, serial })
      },
      () => wanted && setFailed(true),
    )
    return () => {
      wanted = false
    }
  }, [session, serial, filter, by, tries])
  return { loaded, failed, again: () => setTries(tries + 1) }
}
