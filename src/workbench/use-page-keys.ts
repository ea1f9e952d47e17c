import { useEffect } from 'react'

interface Actions {
  readonly undo: () => void
  readonly redo: () => void
  /** Null where it cannot be done now. */
  readonly save: (() => void) | null
  readonly open: (() => void) | null
}

/** The keys that every program has: Ctrl+Z, Ctrl+Y, Ctrl+S, Ctrl+O. */
export function usePageKeys({ undo, redo, save, open }: Actions): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return
      const key = event.key.toLowerCase()
      const typing = (event.target as Element).matches('input, textarea')
      const action = {
        z: typing ? undefined : event.shiftKey ? redo : undo,
        y: typing ? undefined : redo,
        s: save,
        o: open,
      }[key]
      if (action === undefined) return
      event.preventDefault()
      if (!document.querySelector('dialog[open]')) action?.()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [undo, redo, save, open])
}
