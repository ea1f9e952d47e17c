import { Checkbox, SearchBox } from '@fluentui/react-components'
import { useSpeech } from '../speech'
import { settingTold } from './settings-strings'
import { useSettingsStyles } from './settings-styles'

interface Props {
  readonly name: string
  readonly hint: string
  readonly search: string
  readonly onSearch: (search: string) => void
  readonly changed: number
  readonly onlyChanged: boolean
  readonly onOnlyChanged: (only: boolean) => void
}

/** Narrows a list down by words, and to what was changed. */
export function SearchLine({ name, hint, search, onSearch, changed, onlyChanged, onOnlyChanged }: Props) {
  const styles = useSettingsStyles()
  const { locale } = useSpeech()
  return (
    <div>
      <SearchBox
        size="small"
        style={{ width: '100%', maxWidth: 'none' }}
        aria-label={hint}
        placeholder={settingTold('search', locale)}
        title={hint}
        value={search}
        data-search={name}
        dismiss={{ 'aria-label': settingTold('cancel', locale) }}
        onChange={(_, { value }) => onSearch(value)}
      />
      {(changed > 0 || onlyChanged) && (
        <Checkbox
          className={styles.small}
          label={settingTold('onlyChanged', locale, { n: changed })}
          checked={onlyChanged}
          data-only-changed={name}
          onChange={(_, data) => onOnlyChanged(data.checked === true)}
        />
      )}
    </div>
  )
}
