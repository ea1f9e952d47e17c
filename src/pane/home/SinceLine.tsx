import { Link, makeStyles, tokens } from '@fluentui/react-components'
import type { SinceLastCheck } from '../../session/since-last-check'
import { dayAndTime } from '../day-and-time'
import { numberWords } from '../figures/number-words'
import { CheckmarkCircle16Regular } from '../icons'
import { useSpeech } from '../speech'
import { homeTold } from './home-strings'

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '16px', margin: 0 },
  when: { flexBasis: '100%', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  none: { color: tokens.colorNeutralForeground3 },
  solved: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    color: tokens.colorPaletteGreenForeground1,
  },
})

interface Props {
  readonly since: SinceLastCheck
  readonly onFresh: () => void
}

/** There was a check before, or something has changed since this one. */
export const says = ({ fresh, solved, first }: SinceLastCheck): boolean => !first || fresh > 0 || solved > 0

/** What became of the findings of the check before: new, solved, still open, each also where it is none. */
export function SinceLine({ since, onFresh }: Props): React.JSX.Element {
  const styles = useStyles()
  const { locale } = useSpeech()
  const { at, fresh, solved, open, first } = since
  const told = (key: 'fresh' | 'solved' | 'open', n: number): string => homeTold(key, locale, { n: numberWords(n) })
  return (
    <p className={styles.line} data-since>
      <span className={styles.when}>
        {first ? homeTold('sinceFirst', locale) : homeTold('since', locale, { when: dayAndTime(at, locale) })}
      </span>
      {fresh > 0 ? (
        <Link inline as="button" data-action="fresh" onClick={onFresh}>
          {told('fresh', fresh)}
        </Link>
      ) : (
        <span className={styles.none}>{told('fresh', 0)}</span>
      )}
      <span className={solved > 0 ? styles.solved : styles.none}>
        {solved > 0 && <CheckmarkCircle16Regular aria-hidden />}
        {told('solved', solved)}
      </span>
      <span>{told('open', open)}</span>
    </p>
  )
}
