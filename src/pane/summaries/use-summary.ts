import { useCallback } from 'react'
import type { SummaryChoice, SummaryView } from '../../session/summary-lines'
import type { Session } from '../../session/session'
import { useAsked } from '../use-asked'

export interface LoadedSummaries {
  /** Null while they are on their way. */
  readonly choices: readonly SummaryChoice[] | null
  /** The one that is shown: the chosen one, else the first that could be made. */
  readonly shown: SummaryChoice | null
  readonly view: SummaryView | null
  readonly failed: boolean
  again(): void
}

/** The summaries that there are, and one of them; asked for anew whenever the report changes. */
export function useSummary(session: Session, chosen: string | null, serial: number): LoadedSummaries {
  const all = useAsked(session.summaries, serial)
  const choices = all.answer
  const shown =
    choices?.find(({ id }) => id === chosen) ?? choices?.find(({ reason }) => reason === null) ?? choices?.[0] ?? null
  const id = shown?.id ?? null
  const ask = useCallback(async () => (id === null ? null : session.summary(id)), [session, id])
  const one = useAsked(ask, serial)
  const again = (): void => (all.failed ? all : one).again()
  return { choices, shown, view: one.answer?.id === id ? one.answer : null, failed: all.failed || one.failed, again }
}
