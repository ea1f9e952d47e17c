import { Button, Tooltip } from '@fluentui/react-components'
import type { CellRef } from '../model/workbook'
import type { Session } from '../session/session'
import type { SessionState } from '../session/state'
import { ArrowRedo20Regular, ArrowUndo20Regular } from './icons'
import { quietly } from './quietly'
import { useSpeech } from './speech'

interface Props {
  readonly session: Session
  readonly state: SessionState
  readonly onReveal: (at: CellRef) => void
}

/** Takes back what Sanbiao changed, where no grid of ours offers it. */
export function UndoButtons({ session, state, onReveal }: Props): React.JSX.Element {
  const { say } = useSpeech()
  const { phase, canUndo, canRedo } = state
  const button = (action: 'undo' | 'redo', can: boolean, icon: React.JSX.Element): React.JSX.Element => (
    <Tooltip content={say(action)} relationship="label">
      <Button
        icon={icon}
        disabled={!can || phase !== 'ready'}
        data-action={action}
        onClick={() => quietly(session[action]().then((at) => at && onReveal(at)))}
      />
    </Tooltip>
  )
  return (
    <>
      {button('undo', canUndo, <ArrowUndo20Regular />)}
      {button('redo', canRedo, <ArrowRedo20Regular />)}
    </>
  )
}
