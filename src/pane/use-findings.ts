import { useCallback, useEffect, useRef, useState } from 'react'
import type { Severity } from '../model/severity'
import { PAGE, type FindingItem, type Session } from '../session/session'
import type { FindingGroup, Outline } from '../session/state'
import { groupKey } from './finding-rows'

export interface Place {
  readonly group: FindingGroup
  readonly offset: number
}
export interface LoadedFindings {
  /** Null while it is on its way. */
  at(place: Place): FindingItem | null
  /** Fetches the pages that these places lie on. */
  need(places: readonly Place[]): void
}

/** Pages of findings, fetched as they come into view; an old page stays until the new one is there. */
export function useFindings(session: Session, outline: Outline, severities: readonly Severity[]): LoadedFindings {
  const [pages, setPages] = useState<ReadonlyMap<string, readonly FindingItem[]>>(new Map())
  const fetched = useRef(new Set<string>())
  const current = useRef(0)
  const filter = severities.join()
  useEffect(() => {
    current.current = outline.serial
    fetched.current = new Set()
  }, [outline.serial])

  const keyOf = useCallback(
    ({ group, offset }: Place): string => `${groupKey(group)}|${filter}|${Math.floor(offset / PAGE)}`,
    [filter],
  )
  const need = useCallback(
    (places: readonly Place[]): void => {
      for (const place of places) {
        const key = keyOf(place)
        if (fetched.current.has(key)) continue
        fetched.current.add(key)
        const { sheet, rule } = place.group
        const serial = outline.serial
        const query = { severities: filter.split(',') as readonly Severity[], sheet, rule }
        void session.findings(query, Math.floor(place.offset / PAGE) * PAGE).then((items) => {
          if (serial === current.current) setPages((before) => new Map(before).set(key, items))
        })
      }
    },
    [session, keyOf, filter, outline.serial],
  )
  return { need, at: (place) => pages.get(keyOf(place))?.[place.offset % PAGE] ?? null }
}
