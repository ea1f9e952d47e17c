import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components'
import { useEffect, useId, useRef, useState, type FormEvent, type KeyboardEvent } from 'react'
import type { FindingItem, NoteOutcome, Session } from '../session/session'
import { mendingTold } from './mending-strings'
import { useSpeech } from './speech'

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '8px',
    padding: '10px 12px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow16,
    zIndex: 2,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  hint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  address: { fontFamily: tokens.fontFamilyMonospace, color: tokens.colorBrandForeground1, fontWeight: 600 },
  why: { margin: 0, color: tokens.colorPaletteDarkOrangeForeground1, fontSize: tokens.fontSizeBase200 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
})

export interface NoteFormProps {
  readonly session: Session
  readonly item: FindingItem
  /** The name that was given last, on this computer. */
  readonly by: string | undefined
  readonly onBy: ((name: string) => void) | undefined
  readonly onClose: () => void
}

/** The note of a late entry: true day, reason, name. Where it may not be written its words are there to be copied. */
export default function NoteForm({ session, item, by = '', onBy, onClose }: NoteFormProps): React.JSX.Element {
  const styles = useStyles()
  const { locale, of } = useSpeech()
  const told = (key: Parameters<typeof mendingTold>[0]): string => mendingTold(key, locale)
  const title = useId()
  const [date, setDate] = useState(item.note?.date ?? '')
  const [reason, setReason] = useState('')
  const [name, setName] = useState(by)
  const [outcome, setOutcome] = useState<NoteOutcome | null>(null)
  const [busy, setBusy] = useState(false)
  const [copied, setCopied] = useState(false)
  const area = useRef<HTMLTextAreaElement>(null)
  const words = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    area.current?.focus()
    // The list is shorter now.
    document.querySelector('[data-row][aria-current]')?.scrollIntoView?.({ block: 'nearest' })
  }, [item.id])
  const toCopy = outcome && !outcome.written ? outcome.words : ''
  useEffect(() => {
    if (toCopy !== '') words.current?.select()
  }, [toCopy])

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    setBusy(true)
    const next = await session.writeNote(item.id, { date, reason, by: name }).catch(() => null)
    setBusy(false)
    if (next === null) return
    if (name.trim() !== '') onBy?.(name.trim())
    if (next.written) return onClose()
    setOutcome(next)
    setCopied(false)
  }
  const copy = async (): Promise<void> => {
    words.current?.select()
    const done = await navigator.clipboard?.writeText(toCopy).then(
      () => true,
      () => false,
    )
    setCopied(done === true)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    onClose()
  }
  return (
    <form
      className={styles.form}
      aria-labelledby={title}
      data-note-form
      noValidate
      onSubmit={(event) => void submit(event)}
      onKeyDown={onKeyDown}
    >
      <h3 id={title} className={styles.title}>
        {told('noteOf')}
      </h3>
      <p className={styles.hint}>
        <span className={styles.address}>{item.address}</span> {told('noteHint')}
      </p>
      {toCopy === '' && (
        <>
          <Field label={told('noteDay')} required>
            <Input type="date" value={date} data-note-day onChange={(_, { value }) => setDate(value)} />
          </Field>
          <Field label={told('noteReason')} required>
            <Textarea
              textarea={{ ref: area, maxLength: 200 }}
              rows={2}
              value={reason}
              data-note-reason
              onChange={(_, { value }) => setReason(value)}
            />
          </Field>
          <Field label={told('noteBy')} required>
            <Input
              input={{ maxLength: 40, autoComplete: 'off' }}
              value={name}
              data-note-by
              onChange={(_, { value }) => setName(value)}
            />
          </Field>
        </>
      )}
      {outcome?.why && (
        <p className={styles.why} role="alert">
          {of(outcome.why)}
        </p>
      )}
      {toCopy !== '' && (
        <Field label={told('noteCopy')}>
          <Textarea textarea={{ ref: words, readOnly: true }} rows={3} value={toCopy} data-note-words />
        </Field>
      )}
      <div className={styles.buttons}>
        {toCopy === '' ? (
          <Button type="submit" appearance="primary" disabledFocusable={busy} data-action="note-submit">
            {told('noteSubmit')}
          </Button>
        ) : (
          <Button appearance="primary" data-action="note-copy" onClick={() => void copy()}>
            {told('copy')}
          </Button>
        )}
        <Button onClick={onClose} data-action="note-cancel">
          {told(toCopy === '' ? 'cancel' : 'close')}
        </Button>
        {copied && <span role="status">{told('copied')}</span>}
      </div>
    </form>
  )
}
