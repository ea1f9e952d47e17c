import { useSyncExternalStore } from 'react'
import type { Session } from '../session/session'
import type { SessionState } from '../session/state'

export const useSessionState = (session: Session): SessionState =>
  useSyncExternalStore(session.subscribe, session.state)
