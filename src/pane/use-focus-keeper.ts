import { useEffect, type RefObject } from 'react'

/** Who has the focus when what he pressed goes away or is disabled gets it back: on the same thing where it works again, else on the next step, else on `fallback`. */
export function useFocusKeeper(root: RefObject<HTMLElement | null>, fallback: string): void {
  useEffect(() => {
    const pane = root.current
    if (!pane) return
    let last: HTMLElement | null = null
    const works = (element: HTMLElement): boolean => element.isConnected && !element.matches(':disabled')
    const onFocusIn = ({ target }: FocusEvent): void => {
      last = target as HTMLElement
    }
    // Whoever leaves of his own will is not called back.
    const onFocusOut = (): void => {
      setTimeout(() => {
        const { activeElement, body } = document
        if (activeElement === body ? last && works(last) : !pane.contains(activeElement)) last = null
      })
    }
    const onChange = (): void => {
      if (!last || document.activeElement !== document.body) return
      if (last.isConnected && !works(last)) return
      const next = last.isConnected ? last : pane.querySelector<HTMLElement>('[data-action="next"]:enabled')
      ;(next ?? pane.querySelector<HTMLElement>(fallback))?.focus({ preventScroll: true })
    }
    const watched = new MutationObserver(onChange)
    watched.observe(pane, { subtree: true, childList: true, attributeFilter: ['disabled'] })
    pane.addEventListener('focusin', onFocusIn)
    pane.addEventListener('focusout', onFocusOut)
    return () => {
      watched.disconnect()
      pane.removeEventListener('focusin', onFocusIn)
      pane.removeEventListener('focusout', onFocusOut)
    }
  }, [root, fallback])
}
