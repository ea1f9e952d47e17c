import type { SessionPorts } from './bench'
import type { SessionHost } from './desk'
import type { Abilities } from './state'

/** What can be done with a host; without one, what there will be to do. */
export function abilitiesOf({ openHost, readOther }: SessionPorts, host: SessionHost | null): Abilities {
  const open = openHost !== undefined
  const previous = readOther !== undefined
  if (!host) return { open, save: open, look: open, undoWriting: open, previous }
  const { save, saveEach, view, snapshot } = host
  return {
    open,
    save: (save ?? saveEach) !== undefined,
    look: view !== undefined,
    undoWriting: snapshot !== undefined,
    previous,
  }
}
