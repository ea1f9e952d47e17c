import { useMendingStyles } from '../mending-styles'
import { useSpeech } from '../speech'
import { WritingButton } from '../WritingButton'
import { summaryTold } from './summary-strings'

interface Props {
  readonly ready: boolean
  /** The summary that is shown. */
  readonly title: string
  readonly onOne: () => void
  readonly onAll: () => void
}

/** Writes the summary that is shown, or all of them. */
export function WriteFoot({ ready, title, onOne, onAll }: Props): React.JSX.Element {
  const styles = useMendingStyles()
  const { locale } = useSpeech()
  return (
    <div className={styles.foot}>
      <WritingButton
        appearance="primary"
        disabled={!ready}
        hint={summaryTold('writeHint', locale, { title })}
        data-action="write-summary"
        onClick={onOne}
      >
        {summaryTold('write', locale)}
      </WritingButton>
      <WritingButton disabled={!ready} data-action="write-summaries" onClick={onAll}>
        {summaryTold('writeAll', locale)}
      </WritingButton>
    </div>
  )
}
