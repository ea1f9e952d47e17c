import { useCallback, useEffect, useRef, useState } from 'react'
import { text, type Text } from '../model/text'
import { savedName } from '../session/saved-name'
import type { Session } from '../session/session'
import { failureOf } from '../session/failure'
import { dropped, type NamedFile } from './files/named-file'
import { chooseFiles, chooseTarget } from './files/pickers'
import { download, writeTo } from './files/save-files'
import type { KeptFile } from './kept/drafts'
import { changeRecent, withOpened } from './kept/recent'
import { useDropping } from './use-dropping'

/** The workbook that the page begins with, where it can be had. */
export type Sample = () => Promise<ArrayBuffer | null>

/** What is open, as it was opened. */
export interface OpenedFiles {
  /** As the state numbers it. */
  readonly opened: number
  readonly files: readonly KeptFile[]
}
export interface Files {
  /** Why the last file was refused. */
  readonly refused: Text | null
  /** A file is held over the page. */
  readonly dropping: boolean
  readonly choose: () => void
  readonly open: (files: readonly NamedFile[]) => Promise<void>
  readonly openSample: () => void
  /** Opens kept files and does again what was done to them; false where that did not come about. */
  readonly recover: (files: readonly KeptFile[], pieces: readonly Uint8Array<ArrayBuffer>[]) => Promise<boolean>
  /** Back to the workbook that is still open. */
  readonly forgive: () => void
  /** False where the user left the dialog. */
  readonly save: () => Promise<boolean>
  readonly isOpen: () => OpenedFiles | null
}

class Unreadable extends Error {
  constructor(readonly text: Text) {
    super(text.en)
  }
}

/** Opening by button, by drop and at the start, several files as one month; saving. `mayLeave` is asked before unsaved work is left. */
export function useFiles(session: Session, sample: Sample, mayLeave: () => Promise<boolean>): Files {
  const [refused, setRefused] = useState<Text | null>(null)
  const isOpen = useRef<OpenedFiles | null>(null)
  const original = useRef<FileSystemFileHandle | undefined>(undefined)
  const target = useRef<FileSystemFileHandle | undefined>(undefined)

  const openRead = useCallback(
    async (read: readonly ReadFile[], pieces?: readonly Uint8Array<ArrayBuffer>[]): Promise<boolean> => {
      const files = read.map(({ fileName, bytes }) => ({ fileName, content: new Blob([bytes]) }))
      const done = pieces ? await session.recover(read, pieces) : await session.openSeveral(read)
      if (done) {
        isOpen.current = { opened: session.state().opened, files }
        original.current = target.current = undefined
      }
      return done
    },
    [session],
  )
  const open = useCallback(
    async (files: readonly NamedFile[]): Promise<void> => {
      try {
        if (files.length === 0 || (session.state().unsaved && !(await mayLeave()))) return
        setRefused(null)
        if (!(await openRead(await Promise.all(files.map(read))))) return
        original.current = files.length === 1 ? files[0]?.handle : undefined
        const at = Date.now()
        await changeRecent(withOpened(files.map(({ name, handle }) => ({ name, at, ...(handle ? { handle } : {}) }))))
      } catch (error) {
        setRefused(failureOf(error))
      }
    },
    [session, mayLeave, openRead],
  )
  const show = useCallback(
    async (bytes: ArrayBuffer | null): Promise<void> => {
      if (!bytes || (session.state().unsaved && !(await mayLeave()))) return
      setRefused(null)
      await openRead([{ fileName: '示例.xlsx', bytes: new Uint8Array(bytes) }])
    },
    [session, mayLeave, openRead],
  )
  useEffect(() => {
    sample()
      .then(show)
      .catch((error: unknown) => setRefused(failureOf(error)))
  }, [sample, show])
  const openSample = useCallback(
    () =>
      void sample()
        .then(show)
        .catch((error: unknown) => setRefused(failureOf(error))),
    [sample, show],
  )

  const recover = useCallback(
    async (files: readonly KeptFile[], pieces: readonly Uint8Array<ArrayBuffer>[]): Promise<boolean> => {
      try {
        if (session.state().unsaved && !(await mayLeave())) return false
        setRefused(null)
        return await openRead(await Promise.all(files.map(readAgain)), pieces)
      } catch (error) {
        setRefused(failureOf(error))
        return false
      }
    },
    [session, mayLeave, openRead],
  )
  const dropping = useDropping(useCallback((data) => void dropped(data).then(open), [open]))
  const choose = useCallback(() => void chooseFiles().then(open), [open])

  const save = useCallback(async (): Promise<boolean> => {
    const { fileName } = session.state()
    // Asked first: a browser opens its dialog only right after a click.
    const chosen = target.current ?? (await chooseTarget(original.current, savedName(fileName ?? '')))
    if (!chosen) return false
    const saved = await session.save()
    const [only] = saved
    const written = chosen !== 'download' && only && (await writeTo(chosen, only))
    if (written) target.current = chosen
    else for (const one of saved) download(one)
    return true
  }, [session])
  const forgive = useCallback(() => setRefused(null), [])
  return { refused, dropping, choose, open, openSample, recover, forgive, save, isOpen: () => isOpen.current }
}

interface ReadFile {
  readonly fileName: string
  readonly bytes: Uint8Array<ArrayBuffer>
}
const readAgain = async ({ fileName, content }: KeptFile): Promise<ReadFile> => ({
  fileName,
  bytes: new Uint8Array(await content.arrayBuffer()),
})

async function read({ name, content }: NamedFile): Promise<ReadFile> {
  try {
    return { fileName: name, bytes: new Uint8Array(await (await content()).arrayBuffer()) }
  } catch {
    throw new Unreadable(
      text(
        `“${name}”读不出来：它可能已被移走、改名，或者正被别的程序占用。请用“打开”再选一次。`,
        `“${name}” cannot be read: it may have been moved, renamed, or is in use. Choose it again with Open.`,
      ),
    )
  }
}
