import { createSession } from '../session/create-session'
import { serveSession } from '../session/remote'
import { readXls } from './read-xls'
import { sessionPorts } from './session-ports'

// The file, the engine and the report live here; the page asks for what it shows.
serveSession(createSession(sessionPorts(readXls)), self as unknown as Worker)
postMessage({ ready: true })
