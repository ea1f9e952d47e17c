import { Button, makeStyles, tokens, Tooltip } from '@fluentui/react-components'
import type { Locale } from '../model/text'
import { WeatherMoon20Regular, WeatherSunny20Regular } from './icons'
import { useSpeech } from './speech'

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'center', gap: '2px', padding: '6px 8px 2px 12px' },
  name: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  language: { minWidth: 'auto', fontWeight: tokens.fontWeightRegular },
})

export interface Appearance {
  readonly dark: boolean
  /** Null, here and below: as the system has it. */
  readonly onDark: (dark: boolean | null) => void
  readonly onLocale: (locale: Locale | null) => void
  /** What was chosen; absent where that is not known. */
  readonly chosen?: { readonly locale: Locale | null; readonly dark: boolean | null } | undefined
}

/** The product's name, the language and the light. */
export function PaneHeader({ dark, onDark, onLocale }: Appearance): React.JSX.Element {
  const styles = useStyles()
  const { say, locale } = useSpeech()
  const light = say(dark ? 'light' : 'dark')
  return (
    <header className={styles.bar}>
      <h1 className={styles.name}>{say('product')}</h1>
      <Tooltip content={say('languageHint')} relationship="description">
        <Button
          className={styles.language}
          size="small"
          appearance="subtle"
          data-action="language"
          lang={locale === 'zh' ? 'en' : 'zh-CN'}
          onClick={() => onLocale(locale === 'zh' ? 'en' : 'zh')}
        >
          {say('language')}
        </Button>
      </Tooltip>
      <Tooltip content={light} relationship="label">
        <Button
          size="small"
          appearance="subtle"
          data-action="theme"
          icon={dark ? <WeatherSunny20Regular /> : <WeatherMoon20Regular />}
          onClick={() => onDark(!dark)}
        />
      </Tooltip>
    </header>
  )
}
