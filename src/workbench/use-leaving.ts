import { useCallback, useState } from 'react'

export interface Leaving {
  /** The question is on the screen. */
  readonly asked: boolean
  /** True once the user has said that what is open may go. */
  readonly mayLeave: () => Promise<boolean>
  readonly answer: (may: boolean) => void
}

/** One question at a time: asked again meanwhile, the first is taken back. */
export function useLeaving(): Leaving {
  const [asked, setAsked] = useState<{ readonly answer: (may: boolean) => void } | null>(null)
  const mayLeave = useCallback(
    () =>
      new Promise<boolean>((resolve) => {
        setAsked((before) => {
          before?.answer(false)
          return { answer: resolve }
        })
      }),
    [],
  )
  const answer = (may: boolean): void => {
    asked?.answer(may)
    setAsked(null)
  }
  return { asked: asked !== null, mayLeave, answer }
}
