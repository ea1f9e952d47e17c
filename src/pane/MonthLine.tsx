import {
  Button,
  Field,
  Input,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  tokens,
} from '@fluentui/react-components'
import { useState } from 'react'
import type { MonthId } from '../model/month'
import type { Named } from '../session/recognition'
import type { Session } from '../session/session'
import type { Outline } from '../session/state'
import { ProfileLine } from './ProfileLine'
import { quietly } from './quietly'
import { useSpeech } from './speech'

const useStyles = makeStyles({
  list: { margin: 0, display: 'grid', gap: '8px' },
  item: { display: 'grid', gap: '0' },
  what: { margin: 0, fontWeight: tokens.fontWeightSemibold, display: 'flex', alignItems: 'center', gap: '8px' },
  why: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  surface: { display: 'grid', gap: '12px' },
  buttons: { display: 'flex', gap: '8px' },
})

interface Props {
  readonly session: Session
  readonly outline: Outline
  readonly profiles: readonly Named[]
}

/** What the check went by, and why; month and profile can be set right. */
export function MonthLine({ session, outline, profiles }: Props): React.JSX.Element {
  const styles = useStyles()
  const { say, of } = useSpeech()
  const [open, setOpen] = useState(false)
  const [month, setMonth] = useState<string>(outline.month ?? '')
  const choose = (next: MonthId | null): void => {
    setOpen(false)
    quietly(session.setMonth(next))
  }
  return (
    <div className={styles.list}>
      <div className={styles.item}>
        <p className={styles.what} data-month={outline.month ?? ''}>
          {outline.month ? say('month', outline.month) : say('noMonth')}
          <Popover open={open} onOpenChange={(_, data) => setOpen(data.open)} trapFocus>
            <PopoverTrigger disableButtonEnhancement>
              <Button size="small">{say('changeMonth')}</Button>
            </PopoverTrigger>
            <PopoverSurface className={styles.surface} aria-label={say('monthLabel')}>
              <Field label={say('monthLabel')}>
                <Input type="month" value={month} onChange={(_, data) => setMonth(data.value)} />
              </Field>
              <div className={styles.buttons}>
                <Button
                  appearance="primary"
                  size="small"
                  disabled={!/^\d{4}-\d{2}$/.test(month)}
                  onClick={() => choose(month as MonthId)}
                >
                  {say('apply')}
                </Button>
                <Button size="small" onClick={() => choose(null)}>
                  {say('automatic')}
                </Button>
              </div>
            </PopoverSurface>
          </Popover>
        </p>
        <p className={styles.why}>{of(outline.whyMonth)}</p>
      </div>
      <div className={styles.item}>
        <p className={styles.what}>{say('asOf', outline.asOf)}</p>
        <p className={styles.why}>{of(outline.whyAsOf)}</p>
      </div>
      <ProfileLine session={session} outline={outline} profiles={profiles} className={styles.what} />
    </div>
  )
}
