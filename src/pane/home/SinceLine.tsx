import { Link, makeStyles, tokens } from '@fluentui/react-components'
import type { SinceLastCheck } from '../../session/since-last-check'
import { useSpeech } from '../speech'
import { homeTold } from './home-strings'

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', columnGap: '12px', margin: 0 },
  when: { flexBasis: '100%', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  solved: { color: tokens.colorPaletteGreenForeground1 },
})

interface Props {
  readonly since: SinceLastCheck
  readonly onFresh: () => void
}

/** There was a check before, or something has changed since this one. */
export const says = ({ fresh, solved, first }: SinceLastCheck): boolean => !first || fresh > 0 || solved > 0

/** What became of the findings of the check before. */
export function SinceLine({ since, onFresh }: Props): React.JSX.Element {
  const styles = useStyles()
  const { locale } = useSpeech()
  const { at, fresh, solved, open, first } = since
  const same = fresh === 0 && solved === 0
  // Day and hour in the user's own manner.
  const when = new Date(at).toLocaleString(undefined, {
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  })
  return (
    <p className={styles.line} data-since>
      <span className={styles.when}>
        {first ? homeTold('sinceFirst', locale) : homeTold('since', locale, { when })}
      </span>
      {same && <span>{homeTold('unchanged', locale)}</span>}
      {fresh > 0 && (
        <Link inline as="button" data-action="fresh" onClick={onFresh}>
          {homeTold('fresh', locale, { n: fresh })}
        </Link>
      )}
      {solved > 0 && <span className={styles.solved}>{homeTold('solved', locale, { n: solved })}</span>}
      {!same && <span>{homeTold('open', locale, { n: open })}</span>}
    </p>
  )
}
