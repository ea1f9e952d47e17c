import { createContext, useContext, useEffect, useRef, useState } from 'react'

export interface Sharing {
  /** Whose list is shown in place of what else; null while none is. */
  readonly shown: { readonly consultant?: string | null } | null
  /** Absent: whoever has most to do. */
  show(consultant?: string | null): void
  back(): void
}

/** Lets lines below ask for a list; null where none can be handed out. */
export const SharingContext = createContext<Sharing | null>(null)
export const useSharingHere = (): Sharing | null => useContext(SharingContext)

/** Where handing out has got to; when it is over, the focus goes back to a button that leads there. */
export function useSharing(): Sharing {
  const [shown, setShown] = useState<Sharing['shown']>(null)
  const wasShown = useRef(false)
  useEffect(() => {
    if (shown === null && wasShown.current) document.querySelector<HTMLElement>('[data-action="share"]')?.focus()
    wasShown.current = shown !== null
  }, [shown])
  return {
    shown,
    show: (consultant) => setShown(consultant === undefined ? {} : { consultant }),
    back: () => setShown(null),
  }
}
