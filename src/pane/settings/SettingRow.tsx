import { Button, mergeClasses } from '@fluentui/react-components'
import { memo, useContext, useId } from 'react'
import type { Locale, Text } from '../../model/text'
import type { Session } from '../../session/session'
import type { SettingLine } from '../../session/settings/setting-sheet'
import { useSpeech } from '../speech'
import { ReadOnlyContext } from '../WritingButton'
import { ChosenField } from './ChosenField'
import { valueWords } from './setting-values'
import { settingTold } from './settings-strings'
import { useSettingsStyles } from './settings-styles'
import { TypedField } from './TypedField'
import { useCommitted } from './use-committed'

interface Props {
  readonly session: Session
  readonly line: SettingLine
}

/** A threshold: its field, the default beside it, what reads it, and why a value was not kept. */
function Row({ session, line }: Props): React.JSX.Element {
  const styles = useSettingsStyles()
  const { of, locale } = useSpeech()
  const committed = useCommitted(session, line)
  const disabled = useContext(ReadOnlyContext) !== null
  const id = useId()
  const { kind, own, usual, title, readBy } = line
  const typed = kind === 'number' || kind === 'share' || kind === 'words' || kind === 'numbers' || kind === 'days'
  const Field = typed ? TypedField : ChosenField
  const isList = kind === 'words' || kind === 'numbers' || kind === 'days'
  return (
    <li className={mergeClasses(styles.row, own && styles.own)} data-line={line.id} data-own={own || undefined}>
      <span>
        {of(title)}
        {own && <span className={styles.badge}>{settingTold('changed', locale)}</span>}
        {isList && <span className={styles.quiet}> {settingTold('listHint', locale)}</span>}
      </span>
      <div className={styles.line}>
        <Field {...{ line, committed, disabled }} describedBy={`${id}usual ${id}fault`} />
        <span className={styles.quiet} id={`${id}usual`}>
          {settingTold('usual', locale, { value: valueWords(line, usual, locale) })}
        </span>
        {own && (
          <Button
            className={styles.small}
            size="small"
            appearance="subtle"
            disabled={disabled}
            aria-label={settingTold('resetOf', locale, { title })}
            data-reset={line.id}
            onClick={() => void committed.commit(null)}
          >
            {settingTold('reset', locale)}
          </Button>
        )}
      </div>
      <p className={styles.fault} id={`${id}fault`} role="alert" hidden={committed.fault === null}>
        {committed.fault}
      </p>
      <p className={styles.quiet}>{usedBy(readBy, locale)}</p>
    </li>
  )
}

/** Of many rules the first few, and how many they are. */
function usedBy(readBy: Text, locale: Locale): string {
  const codes = readBy.zh.split('、')
  return codes.length <= MOST_CODES
    ? settingTold('readBy', locale, { what: readBy })
    : settingTold('readByMany', locale, {
        codes: codes.slice(0, MOST_CODES - 1).join(locale === 'zh' ? '、' : ', '),
        n: codes.length,
      })
}
const MOST_CODES = 4

/** Made anew only when it says something else: states of the session come many a second. */
export const SettingRow = memo(
  Row,
  (one, other) => one.session === other.session && JSON.stringify(one.line) === JSON.stringify(other.line),
)
