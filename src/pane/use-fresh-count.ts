import { useCallback } from 'react'
import type { ProblemFilter } from '../session/problem-filter'
import type { Session } from '../session/session'
import { useAsked } from './use-asked'

/** How many of what the filter leaves were not there at the last check; comparing takes a while, so it is asked while somebody looks. */
export function useFreshCount(session: Session, serial: number, filter: ProblemFilter, wanted: boolean): number | null {
  const ask = useCallback(async () => {
    if (!wanted) return null
    const { only = [] } = filter
    const problems = await session.problems(
      { ...filter, only: only.includes('new') ? only : [...only, 'new'] },
      'sheet',
    )
    return problems && { filter, count: problems.total }
  }, [session, filter, wanted])
  const { answer } = useAsked(ask, serial)
  return answer?.filter === filter ? answer.count : null
}
