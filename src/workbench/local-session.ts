import { createSession } from '../session/create-session'
import type { Session } from '../session/session'
import type { XlsReader } from '../hosts/xls/contents'
import { sessionPorts } from './session-ports'

/** Everything on the page's own thread, in slices. */
export const localSession = (readXls: XlsReader): Session => createSession(sessionPorts(readXls))
