import { Link, makeStyles } from '@fluentui/react-components'
import { useCallback } from 'react'
import type { Severity } from '../../model/severity'
import type { CellRef } from '../../model/workbook'
import type { ProblemFilter } from '../../session/problem-filter'
import type { Session } from '../../session/session'
import type { Outline, SessionState } from '../../session/state'
import { Failed } from '../Failed'
import { changeProblemView, problemView, showProblems } from '../problem-view'
import { quietly } from '../quietly'
import { SharingPlace } from '../sharing/SharingPlace'
import { useSpeech } from '../speech'
import type { TabId } from '../tabs'
import { useAsked } from '../use-asked'
import { BalanceRows } from './BalanceRows'
import { homeTold } from './home-strings'
import { useHomeStyles } from './home-styles'
import type { NextStep } from './next-step'
import { PersonRows } from './PersonRows'
import { wordsOf } from './report-step-strings'
import { SeverityTiles } from './SeverityTiles'
import { SheetRows } from './SheetRows'
import { says, SinceLine } from './SinceLine'
import { StepCard } from './StepCard'

const useStyles = makeStyles({
  tab: {
    height: '100%',
    overflowY: 'auto',
    padding: '12px',
    boxSizing: 'border-box',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '16px',
    alignContent: 'start',
  },
  facts: { display: 'flex', flexWrap: 'wrap', gap: '4px 16px' },
})

interface Props {
  readonly session: Session
  readonly state: SessionState
  readonly outline: Outline
  readonly step: NextStep
  readonly onCheck: () => void
  readonly onTab: (tab: TabId) => void
  readonly onReveal: (at: CellRef) => void
  /** Shows a sheet that was written. */
  readonly onSheet: (sheet: string) => void
}

/** What was found and what to do next; every number leads to what it counts. */
export function HomeTab({
  session,
  state,
  outline,
  step,
  onCheck,
  onTab,
  onReveal,
  onSheet,
}: Props): React.JSX.Element {
  const styles = useStyles()
  const shared = useHomeStyles()
  const { locale } = useSpeech()
  const { serial, roots, notChecked, accepted } = outline
  const askHome = useCallback(() => session.home(), [session])
  const askBalances = useCallback(() => session.balances(), [session])
  const { answer: home, failed, again } = useAsked(askHome, serial)
  const { answer: balances } = useAsked(askBalances, serial)
  const show = (filter: Partial<ProblemFilter>): void => {
    showProblems(session, filter)
    onTab('problems')
  }
  /** The list, with its first one chosen and shown. */
  const begin = async (severity: Severity): Promise<void> => {
    show({ severities: [severity] })
    const { filter, by } = problemView(session)
    const first = await session.neighbour(null, 1, filter, by)
    if (!first) return
    const { id, at } = first.item
    changeProblemView(session, () => ({ selected: { id, at } }))
    onReveal(at)
  }
  const follow = (): void => {
    if (step.kind === 'start') return quietly(begin(step.severity))
    if (step.kind === 'recheck') return onCheck()
    onTab(step.kind === 'fill' ? 'write' : step.kind === 'look' ? 'figures' : 'reading')
  }
  const found = roots.error + roots.warning + roots.info > 0
  const since = home?.since && says(home.since) ? home.since : null
  const people = home?.people.some(({ consultant }) => consultant !== null) ? home.people : []
  return (
    <SharingPlace {...{ session, outline, onSheet }}>
      <div className={styles.tab} data-home>
        <StepCard step={step} words={wordsOf(step)} onStep={follow} disabled={state.phase !== 'ready'} />
        {(found || since) && (
          <div className={shared.part}>
            {found && <SeverityTiles counts={roots} onChoose={(severity) => show({ severities: [severity] })} />}
            {since && <SinceLine since={since} onFresh={() => show({ only: ['new'] })} />}
          </div>
        )}
        {failed && <Failed words={homeTold('failed', locale)} onAgain={again} />}
        {people.length > 0 && <PersonRows people={people} onChoose={(consultant) => show({ consultant })} />}
        {found && <SheetRows outline={outline} onChoose={(sheet) => show({ sheet })} />}
        {(notChecked.length > 0 || accepted > 0) && (
          <div className={styles.facts}>
            {notChecked.length > 0 && (
              <Link as="button" data-action="unchecked" onClick={() => onTab('reading')}>
                {homeTold('unchecked', locale, { n: notChecked.length })}
              </Link>
            )}
            {accepted > 0 && (
              <Link as="button" data-action="accepted-from-home" onClick={() => show({})}>
                {homeTold('accepted', locale, { n: accepted })}
              </Link>
            )}
          </div>
        )}
        {balances && balances.length > 0 && <BalanceRows balances={balances} onFigures={() => onTab('figures')} />}
      </div>
    </SharingPlace>
  )
}
