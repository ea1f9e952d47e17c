import { useEffect, useState } from 'react'
import type { SummaryChoice, SummaryView } from '../../session/summary-lines'
import type { Session } from '../../session/session'

export interface LoadedSummaries {
  /** Null while they are on their way. */
  readonly choices: readonly SummaryChoice[] | null
  /** The one that is shown: the chosen one, else the first that could be made. */
  readonly shown: SummaryChoice | null
  readonly view: SummaryView | null
  readonly failed: boolean
}

/** The summaries that there are, and one of them; asked for anew whenever the report changes. */
export function useSummary(session: Session, chosen: string | null, serial: number): LoadedSummaries {
  const [choices, setChoices] = useState<readonly SummaryChoice[] | null>(null)
  const [view, setView] = useState<SummaryView | null>(null)
  const [failed, setFailed] = useState(false)
  const shown =
    choices?.find(({ id }) => id === chosen) ?? choices?.find(({ reason }) => reason === null) ?? choices?.[0] ?? null
  const id = shown?.id ?? null
  useEffect(() => {
    let wanted = true
    session.summaries().then(
      (found) => wanted && setChoices(found),
      () => wanted && setFailed(true),
    )
    return () => {
      wanted = false
    }
  }, [session, serial])
  useEffect(() => {
    if (id === null) return
    let wanted = true
    session.summary(id).then(
      (found) => {
        if (!wanted) return
        setFailed(false)
        setView(found)
      },
      () => wanted && setFailed(true),
    )
    return () => {
      wanted = false
    }
  }, [session, id, serial])
  return { choices, shown, view: view?.id === id ? view : null, failed }
}
