import type { XlsReader } from '../hosts/xls/contents'
import { connectSession } from '../session/remote'
import type { Session } from '../session/session'

/** A session in a worker; where workers are refused, the same in slices on the page. */
export async function startSession(start: () => Worker, readXls: XlsReader): Promise<Session> {
  try {
    const worker = start()
    const session = connectSession(worker)
    await new Promise((resolve, reject) => {
      worker.addEventListener('message', resolve, { once: true })
      worker.addEventListener('error', reject, { once: true })
    })
    return session
  } catch {
    const { localSession } = await import('./local-session')
    return localSession(readXls)
  }
}
