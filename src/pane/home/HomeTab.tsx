import { Link, makeStyles } from '@fluentui/react-components'
import { useCallback } from 'react'
import type { ProblemFilter } from '../../session/problem-filter'
import type { Session } from '../../session/session'
import type { Outline, SessionState } from '../../session/state'
import { showProblems } from '../problem-view'
import { SharePart } from '../sharing/lazy-sharing'
import { useSharing } from '../sharing/use-sharing'
import { useSpeech } from '../speech'
import type { TabId } from '../tabs'
import { useAsked } from '../use-asked'
import { BalanceRows } from './BalanceRows'
import { homeTold } from './home-strings'
import { useHomeStyles } from './home-styles'
import type { NextStep } from './next-step'
import { PersonRows } from './PersonRows'
import { SeverityCounts } from './SeverityCounts'
import { SheetRows } from './SheetRows'
import { SinceLine } from './SinceLine'
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
  /** Shows a sheet that was written. */
  readonly onSheet: (sheet: string) => void
}

/** What was found and what to do next; every number leads to what it counts. */
export function HomeTab({ session, state, outline, step, onCheck, onTab, onSheet }: Props): React.JSX.Element {
  const styles = useStyles()
  const shared = useHomeStyles()
  const { locale } = useSpeech()
  const { serial, roots, notChecked, accepted } = outline
  const sharing = useSharing()
  const askHome = useCallback(() => session.home(), [session])
  const askBalances = useCallback(() => session.balances(), [session])
  const { answer: home, failed, again } = useAsked(askHome, serial)
  const { answer: balances } = useAsked(askBalances, serial)
  const show = (filter: Partial<ProblemFilter>): void => {
    showProblems(session, filter)
    onTab('problems')
  }
  const follow = (): void => {
    if (step.kind === 'start') return show({ severities: [step.severity] })
    if (step.kind === 'recheck') return onCheck()
    onTab(step.kind === 'fill' ? 'write' : step.kind === 'look' ? 'figures' : 'reading')
  }
  const found = roots.error + roots.warning + roots.info > 0
  const people = home?.people.some(({ consultant }) => consultant !== null) ? home.people : []
  if (sharing.shown) return <SharePart {...{ session, outline, onSheet, ...sharing.shown }} onBack={sharing.back} />
  return (
    <div className={styles.tab} data-home>
      <StepCard step={step} onStep={follow} disabled={state.phase !== 'ready'} />
      {(found || home?.since) && (
        <div className={shared.part}>
          {found && <SeverityCounts counts={roots} onChoose={(severity) => show({ severities: [severity] })} />}
          {home?.since && <SinceLine since={home.since} onFresh={() => show({ only: ['new'] })} />}
        </div>
      )}
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
      {failed && (
        <p className={shared.quiet} role="alert">
          {homeTold('failed', locale)}{' '}
          <Link as="button" inline onClick={again}>
            {homeTold('again', locale)}
          </Link>
        </p>
      )}
      {people.length > 0 && (
        <PersonRows people={people} onChoose={(consultant) => show({ consultant })} onShare={() => sharing.show()} />
      )}
      {found && <SheetRows outline={outline} onChoose={(sheet) => show({ sheet })} />}
      {balances && balances.length > 0 && <BalanceRows balances={balances} onFigures={() => onTab('figures')} />}
    </div>
  )
}
