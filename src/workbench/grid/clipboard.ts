import type { ClipboardEvent } from 'react'
import { cellToClipboard } from '../../session/display/block-text'

interface Cell {
  /** What the cell shows. */
  readonly text: string
  readonly onClear: () => void
  readonly onPaste: (clipboard: string) => void
}
interface Handlers {
  readonly onCopy: (event: ClipboardEvent) => void
  readonly onCut: (event: ClipboardEvent) => void
  readonly onPaste: (event: ClipboardEvent) => void
}

/** Copying, cutting and pasting of the selected cell; an open editor keeps its own. */
export function clipboardOf({ text, onClear, onPaste }: Cell): Handlers {
  const unlessEditing =
    (action: (event: ClipboardEvent) => void) =>
    (event: ClipboardEvent): void => {
      if ((event.target as Element).closest('textarea')) return
      event.preventDefault()
      action(event)
    }
  const copy = ({ clipboardData }: ClipboardEvent): void => clipboardData.setData('text/plain', cellToClipboard(text))
  return {
    onCopy: unlessEditing(copy),
    onCut: unlessEditing((event) => {
      copy(event)
      onClear()
    }),
    onPaste: unlessEditing(({ clipboardData }) => {
      const pasted = clipboardData.getData('text/plain')
      if (pasted !== '') onPaste(pasted)
    }),
  }
}
