import { mergeClasses, Select, Switch } from '@fluentui/react-components'
import { memo, useContext } from 'react'
import { severities, severityTitles } from '../../model/severity'
import type { Session } from '../../session/session'
import type { RuleLine } from '../../session/settings/rule-lines'
import type { RuleChoice } from '../../session/settings/settings-session'
import { quietly } from '../quietly'
import { SeverityIcon } from '../severity-look'
import { useSpeech } from '../speech'
import { ReadOnlyContext } from '../WritingButton'
import { settingTold } from './settings-strings'
import { useSettingsStyles } from './settings-styles'

interface Props {
  readonly session: Session
  readonly rule: RuleLine
}

/** A rule: whether it runs, and how grave its findings are. */
function Row({ session, rule }: Props): React.JSX.Element {
  const styles = useSettingsStyles()
  const { of, locale } = useSpeech()
  const disabled = useContext(ReadOnlyContext) !== null
  const { code, title, severity, usual, off, own, mixed, by, findings } = rule
  const set = (choice: RuleChoice | null): void => quietly(session.setRule(code, choice))
  const said = off || by === null ? '' : severity
  const usualWords =
    usual === 'off'
      ? settingTold('asUsual', locale, { severity: settingTold('off', locale) })
      : mixed && usual === severity
        ? settingTold('mixedUsual', locale)
        : settingTold('asUsual', locale, { severity: severityTitles[usual] })
  return (
    <li className={mergeClasses(styles.row, own && styles.own)} data-rule={code} data-own={own || undefined}>
      <span className={styles.line}>
        <SeverityIcon severity={severity} />
        <span style={{ flex: '1 1 0', minWidth: 0 }}>
          {code} {of(title)}
          {own && <span className={styles.badge}>{settingTold('changed', locale)}</span>}
        </span>
      </span>
      <div className={styles.line}>
        <Switch
          label={settingTold('on', locale)}
          aria-label={settingTold('onOf', locale, { title: `${code} ${of(title)}` })}
          checked={!off}
          disabled={disabled}
          data-switch={code}
          onChange={(_, { checked }) => set(checked ? (usual === 'off' ? 'on' : null) : 'off')}
        />
        <Select
          size="small"
          aria-label={settingTold('severityOf', locale, { title: `${code} ${of(title)}` })}
          value={said}
          disabled={disabled || off}
          data-severity-of={code}
          onChange={(_, { value }) => set(value === '' ? null : (value as RuleChoice))}
        >
          <option value="">{usualWords}</option>
          {severities.map((one) => (
            <option key={one} value={one}>
              {of(severityTitles[one])}
            </option>
          ))}
        </Select>
        <span className={styles.quiet}>
          {off && by
            ? `${settingTold('off', locale)} · ${of(by)}`
            : findings !== null && settingTold('findings', locale, { n: findings })}
        </span>
      </div>
    </li>
  )
}

/** Made anew only when it says something else: states of the session come many a second. */
export const RuleRow = memo(
  Row,
  (one, other) => one.session === other.session && JSON.stringify(one.rule) === JSON.stringify(other.rule),
)
