import { useState } from 'react'
import type { Locale } from '../model/text'
import { dayAndTime } from '../pane/day-and-time'
import { pageStrings } from './strings'
import type { Drafts } from './use-draft'

interface Props extends Omit<Drafts, 'forgetAll'> {
  /** Nothing else is under way. */
  readonly ready: boolean
  readonly locale: Locale
}

/** Work that an earlier page left unsaved is offered; and it is said where this page's cannot be kept. */
export function RecoveryBars({ left, unkept, recover, forget, ready, locale }: Props): React.JSX.Element {
  const [read, setRead] = useState(false)
  return (
    <div className="bars">
      {left.map((draft) => (
        <section key={draft.id} className="bar" aria-label={pageStrings.leftLabel[locale]} data-draft={draft.fileName}>
          <p>
            <strong>{draft.fileName}</strong> {pageStrings.left[locale].replace('{t}', dayAndTime(draft.at, locale))}
          </p>
          <button
            type="button"
            className="first"
            data-action="recover"
            disabled={!ready}
            onClick={() => void recover(draft)}
          >
            {pageStrings.recover[locale]}
          </button>
          <button type="button" data-action="forget-draft" onClick={() => void forget(draft)}>
            {pageStrings.forgetDraft[locale]}
          </button>
        </section>
      ))}
      <div role="status">
        {unkept && !read && (
          <div className="bar" data-unkept>
            <p>{pageStrings.unkept[locale]}</p>
            <button type="button" onClick={() => setRead(true)}>
              {pageStrings.understood[locale]}
            </button>
          </div>
        )}
      </div>
    </div>
  )
}
