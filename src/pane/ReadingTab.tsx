import { makeStyles } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import type { CellRef } from '../model/workbook'
import type { Choices, Session } from '../session/session'
import type { SessionState } from '../session/state'
import { DoubtList } from './DoubtList'
import { MendingPart } from './lazy-mending'
import { MappingPart } from './MappingPart'
import { MonthLine } from './MonthLine'
import { PreviousLine } from './PreviousLine'
import { ProposedProfile } from './ProposedProfile'
import { told } from './reading-strings'
import { useReadingStyles } from './reading-styles'
import { SheetCard } from './SheetCard'
import { useSpeech } from './speech'

const useStyles = makeStyles({
  tab: {
    height: '100%',
    overflowY: 'auto',
    padding: '12px',
    boxSizing: 'border-box',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '20px',
    alignContent: 'start',
  },
  code: { marginLeft: '6px' },
})

interface Props {
  readonly session: Session
  readonly state: SessionState
  /** The cell that is selected in the grid or in Excel. */
  readonly selected: () => Promise<CellRef | null>
  readonly onReveal: (at: CellRef) => void
}
const noChoices: Choices = { templates: [], profiles: [] }

/** How every sheet was read, what the check went by, and what could not be checked; all of it can be set right. */
export function ReadingTab({ session, state, selected, onReveal }: Props): React.JSX.Element {
  const styles = useStyles()
  const cards = useReadingStyles()
  const { say, of, locale } = useSpeech()
  const [choices, setChoices] = useState(noChoices)
  const [proposing, setProposing] = useState(false)
  const opener = useRef<HTMLElement | null>(null)
  useEffect(() => void session.choices().then(setChoices, () => undefined), [session])
  useEffect(() => {
    if (!proposing) opener.current?.focus()
  }, [proposing])
  const { outline, previous, can } = state
  const ready = state.phase === 'ready'
  if (!outline)
    return (
      <div className={styles.tab}>
        <p className={cards.quiet}>{say('readAfterCheck')}</p>
      </div>
    )
  const toReasons = (): void => {
    opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null
    setProposing(true)
  }
  return (
    <>
      {proposing && (
        <MendingPart
          view={{ kind: 'reasons' }}
          {...{ session, outline, onReveal }}
          back={told('backToReading', locale)}
          onBack={() => setProposing(false)}
        />
      )}
      {/* Kept, for the sheets that are open in it. */}
      <div className={styles.tab} tabIndex={0} style={proposing ? { display: 'none' } : undefined}>
        {outline.proposed && (
          <ProposedProfile session={session} proposed={outline.proposed} current={outline.profile} ready={ready} />
        )}
        {outline.doubts.length > 0 && <DoubtList session={session} doubts={outline.doubts} ready={ready} />}
        <MonthLine key={outline.month ?? ''} session={session} outline={outline} profiles={choices.profiles} />
        <section>
          <h2 className={cards.title}>{say('sheets')}</h2>
          <ul className={cards.list}>
            {outline.readings.map((reading) => (
              <SheetCard
                key={reading.sheet}
                session={session}
                reading={reading}
                serial={outline.serial}
                onReasons={toReasons}
                {...{ choices, ready, selected, onReveal }}
              />
            ))}
          </ul>
        </section>
        {can.previous && <PreviousLine session={session} previous={previous} ready={ready} />}
        <MappingPart session={session} ready={ready} files={can.open} />
        <section>
          <h2 className={cards.title}>{say('notChecked')}</h2>
          {outline.notChecked.length === 0 && <p className={cards.quiet}>{say('allChecked')}</p>}
          <ul className={cards.list}>
            {outline.notChecked.map(({ code, title, reason }, index) => (
              <li key={`${code}${index}`} className={cards.card} data-not-checked={code}>
                <span className={cards.name}>{of(title)}</span>
                <span className={`${cards.quiet} ${styles.code}`}>{code}</span>
                <p className={cards.fact}>{of(reason)}</p>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </>
  )
}
