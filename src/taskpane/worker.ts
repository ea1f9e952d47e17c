import { catalogForReading } from '../catalog/for-reading'
import { createSession } from '../session/create-session'
import { connectHost } from '../session/host-wire'
import { ownPorts } from '../session/own-ports'
import { serveSession } from '../session/remote'
import { readOther } from './read-other'

// The engine and the report live here; the pane asks for what it shows, and Excel is reached through the main thread.
const wire = self as unknown as Worker
const host = connectHost(wire)
const ports = {
  ...ownPorts({ ...catalogForReading, rules: [], kpis: [], summaries: [] }),
  forChecking: async () => (await import('../catalog/for-checking')).catalogForChecking,
  reasons: async () => (await import('../catalog/reasons')).reasonTree,
  attachHost: () => host,
  readOther,
}
serveSession(createSession(ports), wire)
postMessage({ ready: true })
