import { useEffect, useId, useRef, useState } from 'react'
import type { Locale } from '../model/text'
import { pageStrings } from './strings'

interface Props {
  readonly fileName: string
  readonly locale: Locale
  readonly onSave: () => void
  readonly onDiscard: () => void
  /** Also by Escape. */
  readonly onCancel: () => void
}

/** Asked before unsaved work is left: saving is what Enter does, and Escape loses nothing. */
export function UnsavedDialog({ fileName, locale, onSave, onDiscard, onCancel }: Props): React.JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  const body = useId()
  const [saving, setSaving] = useState(false)
  useEffect(() => {
    const before = document.activeElement
    dialog.current?.showModal()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      className="ask"
      aria-labelledby={title}
      aria-describedby={body}
      data-ask="unsaved"
      onCancel={(event) => {
        event.preventDefault()
        onCancel()
      }}
    >
      <h2 id={title}>{pageStrings.unsavedTitle[locale].replace('{n}', () => fileName)}</h2>
      <p id={body}>{pageStrings.unsavedBody[locale]}</p>
      <div className="answers">
        <button
          type="button"
          className="first"
          data-action="leave-save"
          disabled={saving}
          onClick={() => {
            setSaving(true)
            onSave()
          }}
        >
          {pageStrings.unsavedSave[locale]}
        </button>
        <button type="button" data-action="leave-discard" disabled={saving} onClick={onDiscard}>
          {pageStrings.unsavedDiscard[locale]}
        </button>
        <button type="button" data-action="leave-cancel" onClick={onCancel}>
          {pageStrings.unsavedCancel[locale]}
        </button>
      </div>
    </dialog>
  )
}
