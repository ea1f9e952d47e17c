import { readXls } from '../../hosts/xls/read-xls'
import { createSession } from '../../session/create-session'
import { serveSession } from '../../session/remote'
import { sessionPorts } from '../session-ports'
import { xlsReader } from '../xls-reader'
import { roles } from './roles'

if (self.name === roles.xls) {
  addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => postMessage(readXls(data)))
} else {
  const reader = xlsReader(() => new Worker(self.location.href, { name: roles.xls }))
  serveSession(createSession(sessionPorts(reader)), self as unknown as Worker)
  postMessage({ ready: true })
}
