import { makeStyles, tokens } from '@fluentui/react-components'
import type { Text } from '../../model/text'
import type { Counted } from '../../session/figure-lines'
import { useSpeech } from '../speech'
import { figureTold } from './figure-strings'
import { numberWords } from './number-words'

const useStyles = makeStyles({
  number: {
    padding: '0 2px',
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
    background: 'none',
    border: 'none',
    textDecorationLine: 'underline',
    textUnderlineOffset: '2px',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { color: tokens.colorBrandForeground2 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    '@media (forced-colors: active)': { color: 'LinkText' },
  },
})

/** What somebody wants to see the entries of. */
export interface Opened {
  readonly counted: Counted
  readonly words: Text
  readonly count: number
}

/** Where the focus goes back to. */
export const countedKey = (counted: Counted): string => JSON.stringify(counted)

interface Props extends Opened {
  readonly onOpen: (opened: Opened) => void
}

/** A number that leads to the entries that it counts; none has none. */
export function CountButton({ counted, words, count, onOpen }: Props): React.JSX.Element {
  const styles = useStyles()
  const { locale, of } = useSpeech()
  const n = numberWords(count)
  if (count === 0) return <span>{n}</span>
  return (
    <button
      type="button"
      className={styles.number}
      aria-label={figureTold('openRows', locale, { words: of(words), n })}
      data-counted={countedKey(counted)}
      onClick={() => onOpen({ counted, words, count })}
    >
      {n}
    </button>
  )
}
