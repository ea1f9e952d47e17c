import { Button, makeStyles } from '@fluentui/react-components'
import type { Text } from '../../model/text'
import type { Session } from '../../session/session'
import type { SessionState } from '../../session/state'
import { quietly } from '../quietly'
import { useSpeech } from '../speech'
import { TourOfferPart } from '../tour/lazy-tour'
import type { NextStep } from './next-step'
import { startTexts } from './step-strings'
import { StepCard } from './StepCard'

const useStyles = makeStyles({
  box: { display: 'grid', gap: '12px', padding: '12px' },
  why: { margin: 0, overflowWrap: 'anywhere' },
})

interface Props {
  readonly session: Session
  readonly state: SessionState
  readonly step: NextStep
  readonly refused: Text | null
  readonly onCheck: () => void
  readonly onOpen?: (() => void) | undefined
  readonly onSample?: (() => void) | undefined
  readonly onBack?: (() => void) | undefined
}

/** What to do while there is no report: open, try, check. */
export function HomeStart({ session, state, step, refused, ...props }: Props): React.JSX.Element {
  const styles = useStyles()
  const { say, of } = useSpeech()
  const { kind } = step
  const actions: { readonly [K in NextStep['kind']]?: (() => void) | undefined } = {
    refused: props.onOpen,
    open: props.onOpen,
    attach: () => quietly(session.attach()),
    check: props.onCheck,
    again: props.onCheck,
  }
  return (
    <div className={styles.box}>
      <StepCard
        step={step}
        words={startTexts[kind]}
        onStep={actions[kind]}
        disabled={state.phase === 'working'}
        others={
          kind === 'open' && props.onSample ? (
            <Button data-action="sample" onClick={props.onSample}>
              {say('trySample')}
            </Button>
          ) : (
            kind === 'refused' &&
            state.fileName && (
              <Button data-action="back" onClick={props.onBack}>
                {say('backTo', state.fileName)}
              </Button>
            )
          )
        }
      >
        {refused && (
          <p className={styles.why} role="alert">
            {of(refused)}
          </p>
        )}
      </StepCard>
      {!refused && <TourOfferPart />}
    </div>
  )
}
