import { Link, makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { Outline } from '../session/state'
import { ShareLink } from './sharing/ShareButton'
import { useSharingHere } from './sharing/use-sharing'
import { useSpeech } from './speech'

const useStyles = makeStyles({
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '2px 12px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    // Links are as large as what they stand beside.
    '& button': { fontSize: 'inherit', lineHeight: 'inherit' },
  },
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

/** What to know of the findings beside their counts. */
export function FindingFacts({ outline, folded, accepted, onReading, onUnchecked }: Props): React.JSX.Element {
  const styles = useStyles()
  const { say } = useSpeech()
  const { doubts, notChecked } = outline
  const sharing = useSharingHere()
  return (
    <div className={styles.facts}>
      {folded > 0 && <span>{say('consequencesTotal', folded)}</span>}
      {accepted}
      {doubts.length > 0 && (
        <Link as="button" onClick={onReading} data-action="doubts">
          {say('doubtsShort', doubts.length)}
        </Link>
      )}
      {notChecked.length > 0 && (
        <Link as="button" onClick={onUnchecked} data-action="not-checked">
          {say('notCheckedShort', notChecked.length)}
        </Link>
      )}
      {sharing && <ShareLink />}
      <span>{say('keys')}</span>
    </div>
  )
}
