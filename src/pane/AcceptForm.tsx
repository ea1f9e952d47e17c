import { Button, Checkbox, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components'
import { useRef, useState } from 'react'
import type { FindingItem, Session } from '../session/session'
import { acceptingTold, commonReasons } from './accepting-strings'
import { FormSheet } from './FormSheet'
import { useSpeech } from './speech'

const useStyles = makeStyles({
  common: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginTop: '-2px' },
  reason: { minWidth: 'auto', padding: '0 6px', fontWeight: 400, fontSize: tokens.fontSizeBase200 },
})

export interface AcceptFormProps {
  readonly session: Session
  readonly item: FindingItem
  /** How many there are of its kind on its sheet. */
  readonly alike: number
  /** The name that was given last, on this computer. */
  readonly by: string | undefined
  readonly onBy: ((name: string) => void) | undefined
  readonly onClose: (accepted: boolean) => void
}

/** A finding may stand: why, and who says so; all of its kind on the sheet in one go where wanted. */
export default function AcceptForm({
  session,
  item,
  alike,
  by = '',
  onBy,
  onClose,
}: AcceptFormProps): React.JSX.Element {
  const styles = useStyles()
  const { locale, of } = useSpeech()
  const told = (key: Parameters<typeof acceptingTold>[0], n?: number): string =>
    acceptingTold(key, locale, n === undefined ? {} : { n })
  const [all, setAll] = useState(false)
  const [reason, setReason] = useState('')
  const [name, setName] = useState(by)
  const [fault, setFault] = useState<{ readonly field: 'reason' | 'by'; readonly said: string } | null>(null)
  const [busy, setBusy] = useState(false)
  const reasonArea = useRef<HTMLTextAreaElement>(null)
  const nameInput = useRef<HTMLInputElement>(null)

  const wrong = (field: 'reason' | 'by', said: string): void => {
    setFault({ field, said })
    ;(field === 'reason' ? reasonArea : nameInput).current?.focus()
  }
  const submit = async (): Promise<void> => {
    if (reason.trim() === '') return wrong('reason', told('reasonMissing'))
    if (name.trim() === '') return wrong('by', told('byMissing'))
    setBusy(true)
    const which = all ? { sheet: item.at.sheet, rule: item.rule } : { ids: [item.id] }
    const accepted = await session.accept(which, reason, name).catch(() => false)
    setBusy(false)
    if (accepted) {
      onBy?.(name.trim())
      return onClose(true)
    }
    const { notice } = session.state()
    if (notice?.kind === 'refused') wrong('reason', of(notice.text))
    else onClose(false)
  }
  const faultOf = (field: 'reason' | 'by') =>
    fault?.field === field ? ({ validationState: 'error', validationMessage: fault.said } as const) : {}
  return (
    <FormSheet
      name="accept"
      item={item}
      title={told('acceptThis')}
      said={of(item.sentence)}
      isShort
      first={reasonArea}
      onSubmit={submit}
      onCancel={() => onClose(false)}
      buttons={
        <>
          <Button type="submit" appearance="primary" disabledFocusable={busy} data-action="accept-submit">
            {all ? told('submitAll', alike) : told('submit')}
          </Button>
          <Button onClick={() => onClose(false)} data-action="accept-cancel">
            {told('cancel')}
          </Button>
        </>
      }
    >
      <Field label={told('reason')} required hint={told('reasonHint')} {...faultOf('reason')}>
        <Textarea
          textarea={{ ref: reasonArea, maxLength: 200 }}
          rows={2}
          value={reason}
          data-accept-reason
          onChange={(_, { value }) => {
            setReason(value)
            setFault(null)
          }}
        />
      </Field>
      <div className={styles.common} role="group" aria-label={told('common')}>
        {commonReasons.map((common) => (
          <Button
            key={common.zh}
            className={styles.reason}
            size="small"
            aria-pressed={reason === of(common)}
            onClick={() => {
              setReason(of(common))
              setFault(null)
            }}
          >
            {of(common)}
          </Button>
        ))}
      </div>
      <Field label={told('by')} required hint={told('byHint')} {...faultOf('by')}>
        <Input
          input={{ ref: nameInput, maxLength: 40, autoComplete: 'off' }}
          value={name}
          data-accept-by
          onChange={(_, { value }) => {
            setName(value)
            setFault(null)
          }}
        />
      </Field>
      {alike > 1 && (
        <Checkbox
          label={told('all', alike)}
          checked={all}
          data-action="accept-all"
          onChange={(_, { checked }) => setAll(checked === true)}
        />
      )}
    </FormSheet>
  )
}
