import { lazy } from 'react'
import type { AcceptedListProps } from './AcceptedList'
import type { AcceptFormProps } from './AcceptForm'
import { LazyTab } from './LazyTab'

const LazyForm = lazy(() => import('./AcceptForm'))
const LazyList = lazy(() => import('./AcceptedList'))

/** Fetched when somebody accepts. */
export const AcceptPart = (props: AcceptFormProps): React.JSX.Element => (
  <LazyTab>
    <LazyForm {...props} />
  </LazyTab>
)
export const AcceptedPart = (props: AcceptedListProps): React.JSX.Element => (
  <LazyTab>
    <LazyList {...props} />
  </LazyTab>
)
