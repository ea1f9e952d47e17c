import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { text } from '../model/text'
import { useSpeech } from './speech'

const useStyles = makeStyles({
  failed: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px' },
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
})
export const tryAgain = text('再试一次', 'Try again')

/** Something did not come about, and is tried again at a click. */
export function Failed({
  words,
  onAgain,
}: {
  readonly words: string
  readonly onAgain: () => void
}): React.JSX.Element {
  const styles = useStyles()
  const { of } = useSpeech()
  return (
    <div className={styles.failed} role="alert" data-failed>
      <p className={styles.words}>{words}</p>
      <Button size="small" data-action="again" onClick={onAgain}>
        {of(tryAgain)}
      </Button>
    </div>
  )
}
