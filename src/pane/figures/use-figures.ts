import { useCallback, useEffect, useState } from 'react'
import type { FigureSheet } from '../../session/figure-lines'
import type { Session } from '../../session/session'

export interface LoadedFigures {
  /** Null while they are on their way. */
  readonly sheet: FigureSheet | null
  readonly failed: boolean
  again(): void
}

/** The figures of one name, asked for anew whenever the report changes; until then those of before stay. */
export function useFigures(session: Session, of: string, serial: number): LoadedFigures {
  const [sheet, setSheet] = useState<FigureSheet | null>(null)
  const [failed, setFailed] = useState(false)
  const [tries, setTries] = useState(0)
  useEffect(() => {
    let wanted = true
    session.figures(of).then(
      (found) => {
        if (!wanted) return
        setFailed(false)
        setSheet(found)
      },
      () => wanted && setFailed(true),
    )
    return () => {
      wanted = false
    }
  }, [session, of, serial, tries])
  return { sheet, failed, again: useCallback(() => setTries((before) => before + 1), []) }
}
