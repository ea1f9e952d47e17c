import { Button } from '@fluentui/react-components'
import type { Session } from '../session/session'
import type { SessionState } from '../session/state'
import { Table48Regular } from './icons'
import { quietly } from './quietly'
import { useSpeech } from './speech'
import { Standing } from './Standing'

interface Props {
  readonly session: Session
  readonly state: SessionState
}

/** Before the first check: what to do first. In Excel the workbook is there already, once it could be read. */
export function EmptyPane({ session, state }: Props): React.JSX.Element {
  const { say } = useSpeech()
  const { phase, can } = state
  const icon = <Table48Regular />
  if (phase === 'empty' && !can.open)
    return (
      <Standing icon={icon} title={say('unreadTitle')}>
        <p>{say('unreadBody')}</p>
        <Button data-action="attach" onClick={() => quietly(session.attach())}>
          {say('readAgain')}
        </Button>
      </Standing>
    )
  if (phase === 'opening' && !can.open)
    return (
      <Standing icon={icon} title={say('readingWorkbook')}>
        {say('readingBody')}
      </Standing>
    )
  if (phase === 'opening')
    return (
      <Standing icon={icon} title={say('openingTitle')}>
        {say('openingBody')}
      </Standing>
    )
  return (
    <Standing icon={icon} title={say(phase === 'empty' ? 'emptyTitle' : 'readyTitle')}>
      {say(phase === 'empty' ? 'emptyBody' : 'readyBody')}
    </Standing>
  )
}
