import { Button } from '@fluentui/react-components'
import { useRef, useState } from 'react'
import type { HandOut } from '../../session/sharing/sharing-session'
import { useSpeech } from '../speech'
import { copyFrom } from './clipboard'
import { messagesOf } from './messages'
import { sharingTold } from './sharing-strings'
import { useSharingStyles } from './sharing-styles'

/** The list as messages: what is seen is what is copied. */
export function MessagePart({ list }: { readonly list: HandOut }): React.JSX.Element {
  const styles = useSharingStyles()
  const { locale } = useSpeech()
  const { texts, left } = messagesOf(list, locale)
  const of = texts.length
  return (
    <section className={styles.part} data-share="message">
      <h3 className={styles.title}>{sharingTold('message', locale)}</h3>
      {of > 1 && <p className={styles.hint}>{sharingTold('messageHint', locale, { of })}</p>}
      {texts.map((words, at) => (
        <Message key={words} words={words} at={at} of={of} />
      ))}
      {left > 0 && <p className={styles.hint}>{sharingTold('messageLeft', locale, { n: left })}</p>}
    </section>
  )
}

interface MessageProps {
  readonly words: string
  readonly at: number
  readonly of: number
}

function Message({ words, at, of }: MessageProps): React.JSX.Element {
  const styles = useSharingStyles()
  const { locale } = useSpeech()
  const field = useRef<HTMLTextAreaElement>(null)
  const [copied, setCopied] = useState<boolean | null>(null)
  const many = { n: at + 1, of }
  const name = of > 1 ? sharingTold('messageOf', locale, many) : sharingTold('message', locale)
  return (
    <>
      <textarea
        ref={field}
        className={styles.text}
        readOnly
        rows={of > 1 ? 5 : 9}
        value={words}
        aria-label={name}
        data-message={at + 1}
      />
      <div className={styles.buttons}>
        <Button
          className={styles.button}
          appearance={at === 0 ? 'primary' : 'secondary'}
          data-action="copy-message"
          onClick={() => field.current && void copyFrom(field.current).then(setCopied)}
        >
          {of > 1 ? `${sharingTold('copy', locale)} ${at + 1}/${of}` : sharingTold('copy', locale)}
        </Button>
      </div>
      <p className={styles.said} role="status" data-copied={copied ?? undefined}>
        {copied !== null && sharingTold(copied ? (of > 1 ? 'copiedOf' : 'copied') : 'notCopied', locale, { n: at + 1 })}
      </p>
    </>
  )
}
