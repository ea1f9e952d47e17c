import { useCallback, useEffect, useState } from 'react'
import { behind } from './files/named-file'
import { changeRecent, recentFiles, without, type Recent } from './kept/recent'
import type { Files } from './use-files'

export interface RecentList {
  readonly recent: readonly Recent[]
  /** The file that the user has to choose by hand. */
  readonly byHand: string | null
  /** True where the file itself is opened, false where it is to be chosen. */
  readonly open: (recent: Recent) => Promise<boolean>
  readonly forget: (name: string) => void
  readonly forgetAll: () => void
}
type AsksPermission = FileSystemFileHandle & {
  queryPermission?(): Promise<PermissionState>
  requestPermission?(): Promise<PermissionState>
}

async function isAllowed(handle: AsksPermission): Promise<boolean> {
  try {
    if ((await handle.queryPermission?.()) === 'granted') return true
    return (await handle.requestPermission?.()) === 'granted'
  } catch {
    return false
  }
}

/** The files opened last on this computer, read anew whenever one was opened. */
export function useRecent(opened: number, { open, choose }: Pick<Files, 'open' | 'choose'>): RecentList {
  const [recent, setRecent] = useState<readonly Recent[]>([])
  const [byHand, setByHand] = useState<{ readonly name: string; readonly opened: number } | null>(null)
  useEffect(() => {
    // What was just opened is put down after the workbook is shown.
    const timer = setTimeout(() => void recentFiles().then(setRecent), 300)
    return () => clearTimeout(timer)
  }, [opened])
  const change = useCallback(
    (how: (list: readonly Recent[]) => readonly Recent[]) => void changeRecent(how).then(setRecent),
    [],
  )
  return {
    recent,
    byHand: byHand?.opened === opened ? byHand.name : null,
    open: async ({ name, handle }) => {
      if (handle && (await isAllowed(handle))) {
        setByHand(null)
        await open([behind(handle)])
        return true
      }
      setByHand({ name, opened })
      choose()
      return false
    },
    forget: (name) => change(without(name)),
    forgetAll: () => change(() => []),
  }
}
