import type { CellRef } from '../model/workbook'
import type { Session } from '../session/session'
import type { Outline } from '../session/state'
import { AcceptedPart } from './lazy-accepting'
import { MendingPart } from './lazy-mending'
import type { Accepting } from './use-accepting'
import type { Mending } from './use-mending'

interface Props {
  readonly session: Session
  readonly outline: Outline
  readonly accepting: Accepting
  readonly mending: Mending
  readonly onReveal: (at: CellRef) => void
  readonly onReading: () => void
  readonly onMended: () => void
}

/** Whether something is shown in place of the findings. */
export const isElsewhere = ({ accepting, mending }: Pick<Props, 'accepting' | 'mending'>): boolean =>
  accepting.listed || mending.view !== null

/** What was accepted, fixes and gaps to be looked over. */
export function ProblemView({ session, outline, accepting, mending, ...props }: Props): React.JSX.Element {
  const { onReveal, onReading, onMended } = props
  const shared = { session, outline, onReveal }
  if (accepting.listed) return <AcceptedPart {...shared} onBack={() => accepting.show(false)} />
  if (!mending.view) return <></>
  return <MendingPart {...shared} {...{ onReading, onMended }} view={mending.view} onBack={mending.back} />
}
