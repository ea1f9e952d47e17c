import { useMemo, useState } from 'react'
import type { Tour } from './tour'

/** What remembers on this computer that the tour was seen. */
export interface TourKept {
  readonly seen: boolean
  readonly onSeen: () => void
}

/** Where nothing is kept, it is never offered, but can be started. */
export function useTour(kept: TourKept | undefined): Tour {
  const [underway, setUnderway] = useState(false)
  const { seen = true, onSeen } = kept ?? {}
  return useMemo(
    () => ({
      offered: !seen && !underway,
      underway,
      start: () => setUnderway(true),
      end: () => {
        setUnderway(false)
        onSeen?.()
      },
    }),
    [seen, underway, onSeen],
  )
}
