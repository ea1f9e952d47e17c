import { Checkbox, Select, Switch } from '@fluentui/react-components'
import { useSpeech } from '../speech'
import { weekdayName } from './setting-values'
import { useSettingsStyles } from './settings-styles'
import { settingTold } from './settings-strings'
import type { FieldProps } from './TypedField'

/** What is chosen rather than typed: yes or no, one of several, some of several; taken at once. */
export function ChosenField({ line, committed, disabled, describedBy }: FieldProps): React.JSX.Element {
  const shared = useSettingsStyles()
  const { of, locale } = useSpeech()
  const { kind, value, choices, title, id } = line
  const told = { disabled, 'aria-describedby': describedBy, 'data-setting': id }
  const chosen: readonly (number | string)[] = Array.isArray(value) ? value : []
  const toggled = <T extends number | string>(all: readonly T[], one: T, on: boolean): readonly T[] =>
    all.filter((each) => (each === one ? on : chosen.includes(each)))
  switch (kind) {
    case 'switch':
      return (
        <Switch
          {...told}
          aria-label={of(title)}
          checked={value === true}
          onChange={(_, { checked }) => void committed.commit(checked)}
        />
      )
    case 'choice':
      return (
        <Select
          {...told}
          size="small"
          aria-label={of(title)}
          value={String(value)}
          onChange={(_, data) => void committed.commit(data.value)}
        >
          {choices.map((one) => (
            <option key={one.id} value={one.id}>
              {of(one.title)}
            </option>
          ))}
        </Select>
      )
    case 'weekdays': {
      const official = value === 'official'
      return (
        <fieldset className={shared.bare} aria-label={of(title)}>
          <Checkbox
            {...told}
            label={settingTold('official', locale)}
            checked={official}
            onChange={(_, { checked }) => void committed.commit(checked ? 'official' : [6, 7])}
          />
          {!official && (
            <div className={shared.line}>
              {week.map((day) => (
                <Checkbox
                  key={day}
                  disabled={disabled}
                  label={weekdayName(day, locale)}
                  checked={chosen.includes(day)}
                  data-setting={`${id}.${day}`}
                  onChange={(_, { checked }) => void committed.commit(toggled(week, day, checked === true))}
                />
              ))}
            </div>
          )}
        </fieldset>
      )
    }
    default: {
      const all = choices.map((one) => one.id)
      return (
        <fieldset className={`${shared.bare} ${shared.line}`} aria-label={of(title)} aria-describedby={describedBy}>
          {choices.map((one) => (
            <Checkbox
              key={one.id}
              disabled={disabled}
              label={of(one.title)}
              checked={chosen.includes(one.id)}
              data-setting={`${id}.${one.id}`}
              onChange={(_, { checked }) => void committed.commit(toggled(all, one.id, checked === true))}
            />
          ))}
        </fieldset>
      )
    }
  }
}
const week = [1, 2, 3, 4, 5, 6, 7]
