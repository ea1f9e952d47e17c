import { Link, makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { Outline } from '../session/state'
import { ShareLink } from './sharing/ShareButton'
import { useSharingHere } from './sharing/use-sharing'
import { useSpeech } from './speech'

const useStyles = makeStyles({
  fact: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
})

interface Props {
  readonly outline: Outline
  /** How many findings only follow from others. */
  readonly folded: number
  /** Leads to what was accepted, where something was. */
  readonly accepted: ReactNode
  readonly onReading: () => void
  /** Leads to what was not checked. */
  readonly onUnchecked: () => void
}

/** What to know of the findings beside their counts, one line. */
export function FindingFacts({ outline, folded, accepted, onReading, onUnchecked }: Props): React.JSX.Element {
  const styles = useStyles()
  const { say } = useSpeech()
  const { doubts, notChecked } = outline
  const sharing = useSharingHere()
  return (
    <p className={styles.fact}>
      {folded > 0 && `${say('consequencesTotal', folded)} · `}
      {accepted && <>{accepted} · </>}
      {doubts.length > 0 && (
        <>
          <Link as="button" onClick={onReading} data-action="doubts">
            {say('doubtsShort', doubts.length)}
          </Link>
          {' · '}
        </>
      )}
      {notChecked.length > 0 && (
        <>
          <Link as="button" onClick={onUnchecked} data-action="not-checked">
            {say('notCheckedShort', notChecked.length)}
          </Link>
          {' · '}
        </>
      )}
      {sharing && (
        <>
          <ShareLink />
          {' · '}
        </>
      )}
      {say('keys')}
    </p>
  )
}
