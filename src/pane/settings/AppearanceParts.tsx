import { Radio, RadioGroup } from '@fluentui/react-components'
import type { Locale } from '../../model/text'
import type { Appearance } from '../PaneHeader'
import { useSpeech } from '../speech'
import { settingTold } from './settings-strings'

interface LanguageProps extends Pick<Appearance, 'chosen' | 'onLocale'> {
  readonly locale: Locale
}
const SYSTEM = 'system'

/** The language of the pane, each in its own. */
export function LanguagePart({ locale, chosen, onLocale }: LanguageProps): React.JSX.Element {
  const value = chosen ? (chosen.locale ?? SYSTEM) : locale
  return (
    <RadioGroup
      value={value}
      aria-label={settingTold('language', locale)}
      onChange={(_, data) => onLocale(data.value === 'zh' || data.value === 'en' ? data.value : null)}
    >
      <Radio value="zh" label={<span lang="zh-CN">中文</span>} />
      <Radio value="en" label={<span lang="en">English</span>} />
      {chosen && <Radio value={SYSTEM} label={settingTold('followLanguage', locale)} />}
    </RadioGroup>
  )
}

/** Light or dark. */
export function LookPart({ dark, chosen, onDark }: Pick<Appearance, 'dark' | 'chosen' | 'onDark'>): React.JSX.Element {
  const { locale } = useSpeech()
  const now = dark ? 'dark' : 'light'
  const value = chosen ? (chosen.dark === null ? SYSTEM : now) : now
  return (
    <RadioGroup
      value={value}
      aria-label={settingTold('look', locale)}
      onChange={(_, data) => onDark(data.value === SYSTEM ? null : data.value === 'dark')}
    >
      <Radio value="light" label={settingTold('light', locale)} />
      <Radio value="dark" label={settingTold('dark', locale)} />
      {chosen && <Radio value={SYSTEM} label={settingTold('followLook', locale)} />}
    </RadioGroup>
  )
}
