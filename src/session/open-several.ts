import { text, type Text } from '../model/text'
import type { SessionPorts } from './bench'
import { fetched } from './fetched'
import type { OpenedFile } from './join-hosts'
import { failureOf } from './failure'

export interface FileToOpen {
  readonly bytes: Uint8Array
  readonly fileName: string
}
/** One of several files could not be opened: it is named. */
class NotOpened extends Error {
  constructor(readonly text: Text) {
    super(text.en)
  }
}

export const namesOf = (files: readonly FileToOpen[]): string => files.map(({ fileName }) => fileName).join('、')

/** Opens several files as one workbook. */
export const openingSeveral =
  (
    files: readonly FileToOpen[],
    openHost: NonNullable<SessionPorts['openHost']>,
    salt: () => string,
  ): NonNullable<SessionPorts['openHost']> =>
  async (_, __, { progress, cancelled, breathe }) => {
    const opened: OpenedFile[] = []
    for (const [index, { bytes, fileName }] of files.entries()) {
      const host = await openHost(bytes, fileName, {
        ...(cancelled ? { cancelled } : {}),
        ...(breathe ? { breathe } : {}),
        progress: (share) => progress?.((index + share) / files.length, fileName),
      }).catch((problem: unknown) => {
        const { zh, en } = failureOf(problem)
        throw new NotOpened(text(`“${fileName}”打不开：${zh}`, `“${fileName}” cannot be opened: ${en}`))
      })
      opened.push({ fileName, host })
    }
    // Only the page opens several files: Excel's pane does not fetch it.
    return (await fetched(() => import('./join-hosts'))).joinHosts(opened, salt)
  }
