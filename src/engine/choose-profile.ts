import type { Question } from '../model/context'
import type { Mapping } from '../model/mapping'
import type { Profile } from '../model/profile'
import { text, type Text } from '../model/text'
import type { Memory } from '../model/workbook'

interface Said {
  /** By whoever asks for the check. */
  readonly asked?: string
  readonly mapping?: Mapping
  readonly memory?: Memory
}

/** The profile of a check, and why: what was asked, what a mapping or the workbook says, else the catalog's first. */
export function chooseProfile(
  profiles: readonly Profile[],
  { asked, mapping, memory }: Said,
): Pick<Question, 'profile' | 'whyProfile'> {
  const said: readonly (readonly [string | undefined, Text])[] = [
    [asked, text('按指定的口径', 'As asked')],
    [mapping?.profile, text('映射文件中指定的口径', 'Named in the mapping file')],
    [memory?.profile, text('工作簿中记住的口径', 'Remembered in the workbook')],
    [memory?.mapping?.profile, text('工作簿中记住的口径', 'Remembered in the workbook')],
  ]
  for (const [id, whyProfile] of said) {
    const profile = id === undefined ? undefined : profiles.find((one) => one.id.toLowerCase() === id.toLowerCase())
    if (profile) return { profile, whyProfile }
  }
  const [profile] = profiles
  if (!profile) throw new Error('the catalog has no profile')
  return { profile }
}
