import { catalog } from '../catalog'
import type { Host } from '../model/host'
import { createSession } from '../session/create-session'
import { ownPorts } from '../session/own-ports'
import type { Session } from '../session/session'

/** A session in slices on this thread for one command, so it need not follow what others change. */
export const commandSession = (host: Host): Session =>
  createSession({ ...ownPorts(catalog), attachHost: () => ({ ...host, watch: undefined }) })
