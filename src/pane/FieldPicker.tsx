import { Combobox, Option } from '@fluentui/react-components'
import { useState } from 'react'
import type { FieldKey } from '../model/field'
import type { Named } from '../session/recognition'
import { told } from './reading-strings'
import { useSpeech } from './speech'

interface Props {
  readonly label: string
  readonly fields: readonly Named[]
  readonly chosen: Named | null
  readonly ready: boolean
  readonly onChoose: (field: FieldKey | 'ignore' | null) => void
}
const AUTOMATIC = ''

/** The fields of a form, found by typing a part of a name. */
export function FieldPicker({ label, fields, chosen, ready, onChoose }: Props): React.JSX.Element {
  const { locale, of } = useSpeech()
  const [typed, setTyped] = useState('')
  const options = [
    { id: AUTOMATIC, words: told('automatic', locale), also: '' },
    { id: 'ignore', words: told('ignoreColumn', locale), also: '' },
    ...fields.map(({ id, title }) => ({ id, words: of(title), also: `${id} ${title.zh} ${title.en}` })),
  ]
  const wanted = typed.trim().toLowerCase()
  const found = options.filter(({ words, also }) => `${words} ${also}`.toLowerCase().includes(wanted))
  return (
    <Combobox
      size="small"
      style={{ width: '100%', minWidth: 0 }}
      // Fluent would make it as high as the window is.
      positioning={{ autoSize: false, fallbackPositions: ['above'] }}
      listbox={{ style: { maxHeight: 240 } }}
      aria-label={label}
      placeholder={chosen ? of(chosen.title) : told('searchField', locale)}
      freeform
      defaultOpen
      disabled={!ready}
      autoFocus
      value={typed}
      selectedOptions={chosen ? [chosen.id] : []}
      onChange={({ target }) => setTyped(target.value)}
      onOptionSelect={(_, { optionValue }) =>
        optionValue !== undefined && onChoose(optionValue === AUTOMATIC ? null : (optionValue as FieldKey | 'ignore'))
      }
    >
      {found.map(({ id, words }) => (
        <Option key={id} value={id} text={words}>
          {words}
        </Option>
      ))}
      {found.length === 0 && (
        <Option key="none" value="none" text="" disabled>
          {told('noField', locale)}
        </Option>
      )}
    </Combobox>
  )
}
