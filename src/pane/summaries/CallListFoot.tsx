import type { CalledFor } from '../../model/call-list'
import type { SummaryView } from '../../session/summary-lines'
import { useMendingStyles } from '../mending-styles'
import { useSpeech } from '../speech'
import { WritingButton } from '../WritingButton'
import { summaryTold } from './summary-strings'

interface Props {
  readonly ready: boolean
  readonly lists: SummaryView['callLists']
  readonly counted: CalledFor
  readonly onCallList: (list: string, of: CalledFor) => void
}

/** Makes a list to call of the customers behind a figure; nothing where the summary has none. */
export function CallListFoot({ ready, lists, counted, onCallList }: Props): React.JSX.Element | null {
  const styles = useMendingStyles()
  const { locale } = useSpeech()
  if (lists.length === 0) return null
  return (
    <div className={styles.foot}>
      {lists.map(({ id, title }) => (
        <WritingButton
          key={id}
          disabled={!ready}
          hint={summaryTold('callListHint', locale)}
          data-action={`call-list-${id}`}
          onClick={() => onCallList(id, counted)}
        >
          {summaryTold('callList', locale, { title })}
        </WritingButton>
      ))}
    </div>
  )
}
