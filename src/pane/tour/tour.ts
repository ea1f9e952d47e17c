import { createContext, useContext } from 'react'

/** The short tour of the pane. */
export interface Tour {
  /** It was never taken nor refused on this computer. */
  readonly offered: boolean
  readonly underway: boolean
  start(): void
  /** Ended or refused, it is offered no more. */
  end(): void
}

const none: Tour = { offered: false, underway: false, start: () => undefined, end: () => undefined }

/** Lets any view offer the tour, or start it again. */
export const TourContext = createContext<Tour>(none)
export const useTourHere = (): Tour => useContext(TourContext)
