import { lazy } from 'react'
import { LazyTab } from '../LazyTab'
import type { ShareProps } from './ShareView'

const LazyShare = lazy(() => import('./ShareView'))

/** Fetched when somebody hands something out. */
export const SharePart = (props: ShareProps): React.JSX.Element => (
  <LazyTab>
    <LazyShare {...props} />
  </LazyTab>
)
