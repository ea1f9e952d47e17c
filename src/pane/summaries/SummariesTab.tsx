import { makeStyles, Select, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { CalledFor } from '../../model/call-list'
import { text } from '../../model/text'
import type { CellRef } from '../../model/workbook'
import type { Session } from '../../session/session'
import type { Outline } from '../../session/state'
import { CountedView } from '../figures/CountedView'
import { useFigureStyles } from '../figures/figure-styles'
import { numberWords } from '../figures/number-words'
import { useOpened } from '../figures/use-opened'
import { Failed } from '../Failed'
import { Table48Regular } from '../icons'
import { useSpeech } from '../speech'
import { Standing } from '../Standing'
import { CallListFoot } from './CallListFoot'
import { summaryTold } from './summary-strings'
import { SummaryPart } from './SummaryPart'
import { useSummary } from './use-summary'
import { WriteFoot } from './WriteFoot'

const useStyles = makeStyles({
  tab: {
    height: '100%',
    display: 'grid',
    gridTemplateRows: 'auto minmax(0, 1fr) auto',
    gridTemplateColumns: 'minmax(0, 1fr)',
    minHeight: 0,
  },
  head: { padding: '10px 12px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  which: { display: 'flex', minWidth: 0 },
  body: {
    overflowY: 'auto',
    padding: '12px',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '14px',
    alignContent: 'start',
  },
})

interface Props {
  readonly session: Session
  /** Null before the first check. */
  readonly outline: Outline | null
  readonly ready: boolean
  readonly onReveal: (at: CellRef) => void
  /** Writes the customers behind a figure as a list to call. */
  readonly onCallList: (list: string, of: CalledFor) => void
  /** Writes all summaries, or those with these ids. */
  readonly onWrite: (ids?: readonly string[]) => void
}

/** The summaries: one is chosen and looked over, then written. */
export function SummariesTab({ outline, ...rest }: Props): React.JSX.Element {
  const { locale } = useSpeech()
  if (!outline)
    return (
      <Standing icon={<Table48Regular />} title={summaryTold('summaries', locale)}>
        {summaryTold('afterCheck', locale)}
      </Standing>
    )
  return <Summaries {...rest} serial={outline.serial} />
}

function Summaries({
  session,
  serial,
  ready,
  onReveal,
  onCallList,
  onWrite,
}: Omit<Props, 'outline'> & { readonly serial: number }): React.JSX.Element {
  const styles = useStyles()
  const shared = useFigureStyles()
  const { locale, of } = useSpeech()
  const [chosen, setChosen] = useState<string | null>(null)
  const { opened, open, close } = useOpened()
  const { choices, shown, view, failed, again } = useSummary(session, chosen, serial)
  if (opened)
    return (
      <CountedView
        session={session}
        opened={opened}
        serial={serial}
        back={summaryTold('back', locale)}
        foot={
          'summary' in opened.counted && (
            <CallListFoot
              ready={ready}
              lists={view?.callLists ?? []}
              counted={opened.counted}
              onCallList={onCallList}
            />
          )
        }
        onReveal={onReveal}
        onBack={close}
      />
    )
  if (choices?.length === 0)
    return (
      <Standing icon={<Table48Regular />} title={summaryTold('noneTitle', locale)}>
        {summaryTold('none', locale)}
      </Standing>
    )
  return (
    <div className={styles.tab} data-summaries>
      <div className={styles.head}>
        <Select
          className={styles.which}
          aria-label={summaryTold('which', locale)}
          value={shown?.id ?? ''}
          data-choose="summary"
          onChange={(_, { value }) => setChosen(value)}
        >
          {choices?.map(({ id, title, total, reason }) => (
            <option key={id} value={id}>
              {summaryTold(reason ? 'empty' : 'counted', locale, { title, n: numberWords(total) })}
            </option>
          ))}
        </Select>
      </div>
      <div className={styles.body}>
        {shown?.reason && <p className={shared.quiet}>{summaryTold('notMade', locale, { reason: shown.reason })}</p>}
        {view ? (
          <SummaryPart
            key={view.id}
            view={view}
            onOpen={(counted, words, count) => open({ counted, words: text(words, words), count })}
          />
        ) : (
          !shown?.reason &&
          (failed ? (
            <Failed words={summaryTold('failed', locale)} onAgain={again} />
          ) : (
            <p className={shared.quiet} role="status">
              {summaryTold('loading', locale)}
            </p>
          ))
        )}
      </div>
      <WriteFoot
        ready={ready && view !== null}
        title={shown ? of(shown.title) : ''}
        onOne={() => shown && onWrite([shown.id])}
        onAll={() => onWrite()}
      />
    </div>
  )
}
