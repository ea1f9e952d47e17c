import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import type { FindingItem, NoteOutcome, Session } from '../session/session'
import { FormSheet } from './FormSheet'
import { mendingTold } from './mending-strings'
import { useSpeech } from './speech'

const useStyles = makeStyles({
  why: { margin: 0, color: tokens.colorPaletteDarkOrangeForeground1, fontSize: tokens.fontSizeBase200 },
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
  const [date, setDate] = useState(item.note?.date ?? '')
  const [reason, setReason] = useState('')
  const [name, setName] = useState(by)
  const [outcome, setOutcome] = useState<NoteOutcome | null>(null)
  const [busy, setBusy] = useState(false)
  const [copied, setCopied] = useState(false)
  const area = useRef<HTMLTextAreaElement>(null)
  const words = useRef<HTMLTextAreaElement>(null)
  const toCopy = outcome && !outcome.written ? outcome.words : ''
  useEffect(() => {
    if (toCopy !== '') words.current?.select()
  }, [toCopy])

  const submit = async (): Promise<void> => {
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
  return (
    <FormSheet
      name="note"
      item={item}
      title={told('noteOf')}
      said={told('noteHint')}
      first={area}
      onSubmit={submit}
      onCancel={onClose}
      buttons={
        <>
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
        </>
      }
    >
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
    </FormSheet>
  )
}
