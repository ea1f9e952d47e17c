import { Input, makeStyles, Textarea } from '@fluentui/react-components'
import { useState, type KeyboardEvent } from 'react'
import type { SettingInput, SettingLine } from '../../session/settings/setting-sheet'
import { useSpeech } from '../speech'
import { listShown, listTyped, numberShown, numberTyped, unitWords } from './setting-values'
import { settingTold } from './settings-strings'
import type { Committed } from './use-committed'

const useStyles = makeStyles({
  number: { width: '6em' },
  unit: { whiteSpace: 'nowrap' },
  value: { display: 'inline-flex', alignItems: 'center', gap: '6px' },
  list: { width: '100%' },
})

export interface FieldProps {
  readonly line: SettingLine
  readonly committed: Committed
  readonly disabled: boolean
  readonly describedBy: string
}

/** A number or a list that is typed: taken when the field is left or with Enter, as it was with Escape. */
export function TypedField({ line, committed, disabled, describedBy }: FieldProps): React.JSX.Element {
  const styles = useStyles()
  const { of, locale } = useSpeech()
  const [draft, setDraft] = useState<string | null>(null)
  const { kind, value, unit, endless } = line
  const isList = kind !== 'number' && kind !== 'share'
  const shown = isList ? listShown(value, locale) : numberShown(line, value)
  const take = async (): Promise<void> => {
    if (draft === null) return
    const typed: SettingInput | null = isList
      ? listTyped(line, draft)
      : (numberTyped(line, draft) ?? (endless ? 'none' : null))
    if (typed === null) return committed.say(settingTold('fillNumber', locale))
    if (JSON.stringify(typed) === JSON.stringify(value) && !Number.isNaN(typed)) return restore()
    // What was typed since is not thrown away.
    if (await committed.commit(typed)) setDraft((now) => (now === draft ? null : now))
  }
  const restore = (): void => {
    setDraft(null)
    committed.say(null)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && draft !== null) {
      event.stopPropagation()
      restore()
    } else if (event.key === 'Enter' && (!isList || event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      void take()
    }
  }
  const words = kind === 'share' ? '%' : unitWords(unit, locale).trim()
  const shared = {
    value: draft ?? shown,
    disabled,
    'aria-label': words ? `${of(line.title)} (${words})` : of(line.title),
    'aria-describedby': describedBy,
    'aria-invalid': committed.fault !== null,
    'data-setting': line.id,
    onBlur: () => void take(),
    onKeyDown,
  } as const
  if (isList)
    return (
      <Textarea
        {...shared}
        className={styles.list}
        size="small"
        resize="vertical"
        rows={shown.length > 40 ? 4 : 2}
        onChange={(_, data) => setDraft(data.value)}
      />
    )
  return (
    <span className={styles.value}>
      <Input
        {...shared}
        className={styles.number}
        size="small"
        inputMode="decimal"
        autoComplete="off"
        onChange={(_, data) => setDraft(data.value)}
      />
      {words && (
        <span className={styles.unit} aria-hidden>
          {words}
        </span>
      )}
    </span>
  )
}
