import { makeStyles } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import type { CellRef } from '../model/workbook'
import type { ProblemGroup } from '../session/problem-list'
import type { FindingItem, Session } from '../session/session'
import type { Outline } from '../session/state'
import { AcceptedLink } from './AcceptedLink'
import { CleanStanding } from './CleanStanding'
import { partsOf } from './filter-parts'
import { FindingFacts } from './FindingFacts'
import { FindingFoot } from './FindingFoot'
import type { FindingListHandle } from './FindingList'
import { Table48Regular } from './icons'
import { PreviewButton } from './MendingButtons'
import { ProblemBody } from './ProblemBody'
import { ProblemHead } from './ProblemHead'
import { problemTold } from './problem-strings'
import { isElsewhere, ProblemView } from './ProblemView'
import { unfiltered } from './problem-view'
import { quietly } from './quietly'
import { useSpeech } from './speech'
import { Standing } from './Standing'
import { UndoBar, useMended } from './UndoBar'
import { useAccepting } from './use-accepting'
import { MendingContext, useMending } from './use-mending'
import { useProblemList } from './use-problem-list'

const useStyles = makeStyles({
  tab: {
    height: '100%',
    display: 'grid',
    gridTemplateRows: 'auto minmax(140px, 1fr) auto',
    gridTemplateColumns: 'minmax(0, 1fr)',
    minHeight: 0,
    overflowY: 'auto',
  },
  list: { minHeight: 0 },
  heard: { position: 'absolute', width: '1px', height: '1px', margin: 0, overflow: 'hidden', clipPath: 'inset(50%)' },
})

interface Props {
  readonly session: Session
  readonly outline: Outline
  readonly onReveal: (at: CellRef) => void
  readonly onReading: () => void
  /** The cell where the user stands. */
  readonly standing: () => Promise<CellRef | null>
  /** The name of who accepts, and what keeps it for the next time. */
  readonly accepter: string | undefined
  readonly onAccepter: ((name: string) => void) | undefined
}

/** The counts, the list, and all that can be done about a finding. */
export function FindingsTab({ session, outline, onReveal, onReading, standing, ...props }: Props): React.JSX.Element {
  const styles = useStyles()
  const { say, locale } = useSpeech()
  const toAccepted = useRef<HTMLAnchorElement & HTMLButtonElement>(null)
  const list = useRef<FindingListHandle>(null)
  const accepting = useAccepting(toAccepted)
  const mending = useMending()
  const mended = useMended(session, outline.serial)
  const problems = useProblemList(session, outline.serial, list, onReveal, standing)
  const { view, loaded, chosen, change, filter, step, choose } = problems
  /** How often the details were opened here: each time they take the focus. */
  const [opening, setOpening] = useState(0)
  const { leave } = accepting
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key !== 'F8') return
      event.preventDefault()
      leave()
      void step(event.shiftKey ? -1 : 1)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [step, leave])

  const entries = outline.readings.reduce((sum, { rows: height }) => sum + height, 0)
  const read = outline.readings.some(({ template }) => template !== null)
  const total = outline.counts.error + outline.counts.warning + outline.counts.info
  const roots = outline.roots.error + outline.roots.warning + outline.roots.info
  if (!read)
    return (
      <Standing icon={<Table48Regular />} tone="bad" title={say('nothingRead')}>
        {say('nothingReadBody')}
      </Standing>
    )
  const views = { accepting, mending }
  if (isElsewhere(views))
    return <ProblemView {...{ session, outline, onReveal, onReading }} {...views} onMended={mended.done} />
  const showAccepted = (): void => accepting.show(true)
  const accepted = outline.accepted > 0 && (
    <AcceptedLink ref={toAccepted} count={outline.accepted} onClick={showAccepted} />
  )
  if (total === 0)
    return (
      <CleanStanding
        entries={entries}
        unchecked={outline.notChecked.length}
        accepted={accepted}
        onReading={onReading}
      />
    )
  const parts = partsOf(view.filter, loaded?.problems.facets ?? null, locale)
  const clear = (): void => change({ filter: unfiltered })
  const showFixes = ({ key: group, title }: ProblemGroup): void => {
    if (!loaded) return
    const { filter: shown, by } = loaded
    mending.show({ kind: 'preview', group: { title, query: { ...shown, by, group } } })
  }
  const fix = (item: FindingItem): void =>
    quietly(
      session.fix(item.id).then((next) => {
        mended.done()
        if (next) onReveal(next)
      }),
    )
  const of = loaded?.problems.total ?? 0
  const place = chosen?.place ?? null
  const closeDetails = (): void => {
    change({ detailed: false })
    document.querySelector<HTMLElement>('[data-list] [data-row][aria-current]')?.focus()
  }
  return (
    <div className={styles.tab}>
      <ProblemHead
        session={session}
        serial={outline.serial}
        view={view}
        loaded={loaded}
        counts={outline.roots}
        parts={parts}
        standing={standing}
        onChange={change}
        onFilter={filter}
        onClear={clear}
        accepted={
          outline.accepted > 0 && (
            <AcceptedLink action="filter-accepted" count={outline.accepted} onClick={showAccepted} />
          )
        }
      >
        {mended.shown && <UndoBar session={session} onReveal={onReveal} />}
        {outline.safeFixes > 0 && parts.length === 0 && (
          <PreviewButton count={outline.safeFixes} onClick={() => mending.show({ kind: 'preview' })} />
        )}
        <FindingFacts
          outline={outline}
          folded={total - roots}
          accepted={accepted}
          onReading={onReading}
          onUnchecked={() => mending.show({ kind: 'unchecked' })}
        />
      </ProblemHead>
      <MendingContext value={mending}>
        <div className={styles.list}>
          <ProblemBody
            session={session}
            problems={problems}
            list={list}
            onReveal={onReveal}
            onFix={fix}
            onFixAll={showFixes}
            onAccept={accepting.start}
            onDetails={(item, line) => {
              choose(item, line.place)
              problems.show(line.key)
              change({ detailed: true })
              setOpening(opening + 1)
            }}
            onClear={clear}
          />
        </div>
      </MendingContext>
      <FindingFoot
        {...{ session, outline, accepting, mending, opening, onReveal }}
        {...props}
        detailed={view.detailed ? chosen : null}
        total={of}
        onStep={(by) => void step(by)}
        onFix={fix}
        onMended={mended.done}
        onCloseDetails={closeDetails}
      />
      <p className={styles.heard} role="status" data-place>
        {place !== null && problemTold('place', locale, { n: place + 1, of })}
      </p>
    </div>
  )
}
