import { Dropdown, Field, Option } from '@fluentui/react-components'
import type { Named } from '../session/recognition'
import { told } from './reading-strings'
import { useSpeech } from './speech'

interface Props {
  readonly profile: Named
  readonly profiles: readonly Named[]
  readonly disabled?: boolean
  readonly onChoose: (id: string) => void
}

/** The profiles to choose from. */
export function ProfileField({ profile, profiles, disabled = false, onChoose }: Props): React.JSX.Element {
  const { of, locale } = useSpeech()
  return (
    <Field label={told('profileLabel', locale)}>
      <Dropdown
        inlinePopup
        disabled={disabled}
        style={{ minWidth: 0 }}
        value={of(profile.title)}
        selectedOptions={[profile.id]}
        data-choose="profile"
        onOptionSelect={(_, { optionValue }) => optionValue !== undefined && onChoose(optionValue)}
      >
        {profiles.map(({ id, title }) => (
          <Option key={id} value={id}>
            {of(title)}
          </Option>
        ))}
      </Dropdown>
    </Field>
  )
}
