import { createSession } from '../session/create-session'
import { connectSession } from '../session/remote'
import type { Session } from '../session/session'
import { sessionPorts } from './session-ports'

/** A session in a worker; where workers are refused, the same in slices on the page. */
export async function startSession(): Promise<Session> {
  try {
    const worker = new Worker(new URL('./worker.ts', import.meta.url))
    const session = connectSession(worker)
    await new Promise((resolve, reject) => {
      worker.addEventListener('message', resolve, { once: true })
      worker.addEventListener('error', reject, { once: true })
    })
    return session
  } catch {
    return createSession(sessionPorts())
  }
}
