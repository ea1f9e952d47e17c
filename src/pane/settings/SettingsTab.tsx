import { Button, makeStyles, tokens } from '@fluentui/react-components'
import type { Locale } from '../../model/text'
import type { Session } from '../../session/session'
import type { Outline, SessionState } from '../../session/state'
import type { Appearance } from '../PaneHeader'
import { useSpeech } from '../speech'

const useStyles = makeStyles({
  tab: { display: 'grid', gap: '12px', padding: '12px', justifyItems: 'start' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
})

export interface SettingsProps extends Appearance {
  readonly session: Session
  readonly state: SessionState
  /** Null before the first check. */
  readonly outline: Outline | null
  readonly locale: Locale
  readonly accepter?: string | undefined
  readonly onAccepter?: ((name: string) => void) | undefined
}

/** What can be set. */
export function SettingsTab({ locale, dark, onDark, onLocale }: SettingsProps): React.JSX.Element {
  const styles = useStyles()
  const { say } = useSpeech()
  return (
    <div className={styles.tab}>
      <h2 className={styles.title}>{say('settings')}</h2>
      <Button lang={locale === 'zh' ? 'en' : 'zh-CN'} onClick={() => onLocale(locale === 'zh' ? 'en' : 'zh')}>
        {say('language')}
      </Button>
      <Button onClick={() => onDark(!dark)}>{say(dark ? 'light' : 'dark')}</Button>
    </div>
  )
}
