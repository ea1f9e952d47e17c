import { lazy } from 'react'
import type { CellRef } from '../model/workbook'
import type { Session } from '../session/session'
import type { Outline } from '../session/state'
import { LazyTab } from './LazyTab'
import type { NoteFormProps } from './NoteForm'
import type { MendingView } from './use-mending'

const LazyPreview = lazy(() => import('./FixPreview'))
const LazyReasons = lazy(() => import('./ReasonList'))
const LazyUnchecked = lazy(() => import('./NotCheckedList'))
const LazyNote = lazy(() => import('./NoteForm'))

export interface MendingProps {
  readonly session: Session
  readonly outline: Outline
  readonly onReveal: (at: CellRef) => void
  readonly onBack: () => void
  /** The words of the way back, where it does not lead to the findings. */
  readonly back?: string
  /** Something was changed. */
  readonly onMended?: () => void
  /** Leads to how the sheets were read. */
  readonly onReading?: () => void
}

/** Fetched when somebody looks fixes over, or what was not checked. */
export const MendingPart = ({ view, ...props }: MendingProps & { readonly view: MendingView }): React.JSX.Element => (
  <LazyTab>
    {view.kind === 'preview' ? (
      <LazyPreview {...props} group={view.group} />
    ) : view.kind === 'reasons' ? (
      <LazyReasons {...props} />
    ) : (
      <LazyUnchecked {...props} />
    )}
  </LazyTab>
)
export const NotePart = (props: NoteFormProps): React.JSX.Element => (
  <LazyTab>
    <LazyNote {...props} />
  </LazyTab>
)
