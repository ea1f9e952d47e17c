import type { Host } from '../model/host'
import { serveHost } from '../session/host-wire'
import { connectSession, type Wire } from '../session/remote'
import type { Session } from '../session/session'

/** The session in a worker, for which the host answers here: office.js lives on the main thread. */
export function excelSession(worker: Wire, host: Host): Session {
  serveHost(host, worker)
  return connectSession(worker)
}

/** A session on the workbook that is open in Excel, being read; where workers are refused, in slices on this thread. */
export async function startExcelSession(host: Host): Promise<Session> {
  const session = await inWorker(host).catch(async () => (await import('./local-session')).localSession(host))
  // Why it could not be read stands in the session's notice.
  session.attach().catch(() => undefined)
  return session
}

async function inWorker(host: Host): Promise<Session> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url))
  const session = excelSession(worker, host)
  try {
    await new Promise((resolve, reject) => {
      worker.addEventListener('message', resolve, { once: true })
      worker.addEventListener('error', reject, { once: true })
    })
    return session
  } catch (problem) {
    worker.terminate()
    throw problem
  }
}
