import { useCallback, useEffect, useRef, useState } from 'react'
import { PAGE, type FindingItem, type Session } from '../session/session'
import type { LoadedProblems } from './use-problems'

export interface Place {
  /** The key of the group. */
  readonly group: string
  readonly offset: number
}
export interface LoadedFindings {
  /** Null while it is on its way. */
  at(place: Place): FindingItem | null
  /** Fetches the pages that these places lie on. */
  need(places: readonly Place[]): void
}

/** Pages of findings, fetched as they come into view; an old page stays until the new one is there. */
export function useFindings(session: Session, { filter, by, serial }: LoadedProblems): LoadedFindings {
  const [pages, setPages] = useState<ReadonlyMap<string, readonly FindingItem[]>>(new Map())
  const fetched = useRef(new Set<string>())
  const question = `${JSON.stringify(filter)}|${by}`
  const current = useRef('')
  useEffect(() => {
    const now = `${serial}|${question}`
    if (current.current === now) return
    // Pages of another question say nothing of this one; those of an older report do, until it is answered.
    if (!current.current.endsWith(`|${question}`)) setPages(new Map())
    current.current = now
    fetched.current = new Set()
  }, [serial, question])

  const need = useCallback(
    (places: readonly Place[]): void => {
      const now = `${serial}|${question}`
      for (const { group, offset } of places) {
        const page = Math.floor(offset / PAGE)
        const key = keyOf(question, group, page)
        if (fetched.current.has(key)) continue
        const asked = fetched.current
        asked.add(key)
        session.findings({ ...filter, by, group }, page * PAGE).then(
          (items) => {
            if (current.current === now) setPages((before) => new Map(before).set(key, items))
          },
          () => asked.delete(key),
        )
      }
    },
    [session, filter, by, question, serial],
  )
  return {
    need,
    at: ({ group, offset }) => pages.get(keyOf(question, group, Math.floor(offset / PAGE)))?.[offset % PAGE] ?? null,
  }
}

const keyOf = (question: string, group: string, page: number): string => `${question}|${group}|${page}`
