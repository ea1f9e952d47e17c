import type { CellRef } from '../model/workbook'
import type { FindingItem, Session } from '../session/session'
import type { Outline } from '../session/state'
import { FindingDetails } from './FindingDetails'
import { alikeOf } from './finding-rows'
import { AcceptPart } from './lazy-accepting'
import { NotePart } from './lazy-mending'
import { quietly } from './quietly'
import type { Accepting } from './use-accepting'
import { MendingContext, type Mending } from './use-mending'
import type { Chosen } from './use-problem-list'

interface Props {
  readonly session: Session
  readonly outline: Outline
  readonly accepting: Accepting
  readonly mending: Mending
  /** The finding whose details are shown. */
  readonly detailed: Chosen | null
  readonly total: number
  /** How often the details were opened: each time they take the focus. */
  readonly opening: number
  readonly onStep: (step: 1 | -1) => void
  readonly onReveal: (at: CellRef) => void
  readonly onFix: (item: FindingItem) => void
  readonly onMended: () => void
  readonly onCloseDetails: () => void
  readonly accepter: string | undefined
  readonly onAccepter: ((name: string) => void) | undefined
}

/** Below the list: the form that is being filled in, or the details of the chosen finding. */
export function FindingFoot({ session, outline, accepting, mending, detailed, ...props }: Props): React.JSX.Element {
  const { accepter: by, onAccepter: onBy } = props
  if (accepting.item)
    return (
      <AcceptPart
        key={accepting.item.id}
        session={session}
        item={accepting.item}
        alike={alikeOf(outline.groups, accepting.item)}
        by={by}
        onBy={onBy}
        onClose={accepting.close}
      />
    )
  if (mending.item)
    return (
      <NotePart
        key={mending.item.id}
        session={session}
        item={mending.item}
        by={by}
        onBy={onBy}
        onClose={mending.close}
      />
    )
  if (!detailed) return <></>
  const { item, place } = detailed
  return (
    <MendingContext value={mending}>
      <FindingDetails
        session={session}
        serial={outline.serial}
        item={item}
        opening={props.opening}
        place={place === null ? null : { n: place + 1, of: props.total }}
        onStep={props.onStep}
        onReveal={props.onReveal}
        onFix={props.onFix}
        onAccept={accepting.start}
        onRuleOff={({ rule }) => quietly(session.setRule(rule, 'off').then((done) => done && props.onMended()))}
        onClose={props.onCloseDetails}
      />
    </MendingContext>
  )
}
