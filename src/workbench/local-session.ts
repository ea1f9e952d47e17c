import { createSession } from '../session/create-session'
import type { Session } from '../session/session'
import { sessionPorts } from './session-ports'

/** Everything on the page's own thread, in slices. */
export const localSession = (): Session => createSession(sessionPorts())
