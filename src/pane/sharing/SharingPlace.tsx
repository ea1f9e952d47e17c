import type { ReactNode } from 'react'
import { SharePart } from './lazy-sharing'
import type { ShareProps } from './ShareView'
import { SharingContext, useSharing } from './use-sharing'

interface Props extends Pick<ShareProps, 'session' | 'outline' | 'onSheet'> {
  readonly children: ReactNode
}

/** What may lead to a person's list; the list is shown in its place. */
export function SharingPlace({ children, ...props }: Props): React.JSX.Element {
  const sharing = useSharing()
  return sharing.shown ? (
    <SharePart {...props} {...sharing.shown} onBack={sharing.back} />
  ) : (
    <SharingContext value={sharing}>{children}</SharingContext>
  )
}
