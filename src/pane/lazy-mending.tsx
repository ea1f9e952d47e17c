import { lazy } from 'react'
import type { CellRef } from '../model/workbook'
import type { Session } from '../session/session'
import type { Outline } from '../session/state'
import { LazyTab } from './LazyTab'
import type { NoteFormProps } from './NoteForm'
import type { MendingView } from './use-mending'

const LazyPreview = lazy(() => import('./FixPreview'))
const LazyReasons = lazy(() => import('./ReasonList'))
const LazyNote = lazy(() => import('./NoteForm'))

export interface MendingProps {
  readonly session: Session
  readonly outline: Outline
  readonly onReveal: (at: CellRef) => void
  readonly onBack: () => void
  /** The words of the way back, where it does not lead to the findings. */
  readonly back?: string
}

/** Fetched when somebody looks fixes over. */
export const MendingPart = ({ view, ...props }: MendingProps & { readonly view: MendingView }): React.JSX.Element => (
  <LazyTab>{view === 'preview' ? <LazyPreview {...props} /> : <LazyReasons {...props} />}</LazyTab>
)
export const NotePart = (props: NoteFormProps): React.JSX.Element => (
  <LazyTab>
    <LazyNote {...props} />
  </LazyTab>
)
