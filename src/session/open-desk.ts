import { Desk } from './desk'
import type { SessionPorts } from './create-session'
import { LookingAhead, readingProgress } from './looking-ahead'
import { breathe } from './slices'
import type { SessionState } from './state'

interface Ears {
  readonly stopped: () => boolean
  readonly tell: (part: Partial<SessionState>) => void
  readonly ahead: (seen: LookingAhead) => void
}

/** Opens a file, telling how far it is and what can be seen of it; null when it was stopped. */
export async function openDesk(
  openHost: NonNullable<SessionPorts['openHost']>,
  bytes: Uint8Array,
  fileName: string,
  { stopped, tell, ahead }: Ears,
): Promise<Desk | null> {
  try {
    if (stopped()) return null
    const host = await openHost(bytes, fileName, {
      progress: (share, sheet) => tell({ progress: readingProgress(share, sheet) }),
      cancelled: stopped,
      breathe,
      preview: (preview) => ahead(new LookingAhead(preview, fileName)),
    })
    return stopped() ? null : await Desk.open(host, fileName)
  } catch (problem) {
    if (stopped()) return null
    throw problem
  }
}
