import { useState } from 'react'
import type { Session } from '../../session/session'
import type { SettingInput, SettingLine } from '../../session/settings/setting-sheet'
import { failureOf } from '../../session/failure'
import { useSpeech } from '../speech'
import { settingTold } from './settings-strings'

export interface Committed {
  /** Why the last value was not kept. */
  readonly fault: string | null
  commit(value: SettingInput | null): Promise<boolean>
  say(fault: string | null): void
}

/** Sends a value of a threshold to the session; false where it was not kept. */
export function useCommitted(session: Session, { id }: SettingLine): Committed {
  const { of, locale } = useSpeech()
  const [fault, setFault] = useState<string | null>(null)
  return {
    fault,
    say: setFault,
    commit: async (value) => {
      try {
        const { kept, why } = await session.setSetting(id, value)
        setFault(kept ? null : why ? of(why) : settingTold('notKept', locale))
        return kept
      } catch (problem) {
        setFault(of(failureOf(problem)))
        return false
      }
    },
  }
}
