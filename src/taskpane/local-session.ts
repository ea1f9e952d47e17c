import { catalog } from '../catalog'
import type { Host } from '../model/host'
import { createSession } from '../session/create-session'
import { ownPorts } from '../session/own-ports'
import type { Session } from '../session/session'
import { readOther } from './read-other'

/** Everything on the pane's own thread, in slices. */
export const localSession = (host: Host): Session =>
  createSession({ ...ownPorts(catalog), attachHost: () => host, readOther })
