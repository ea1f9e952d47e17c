import type { Desk } from './desk'
import { fetched } from './fetched'
import type { FileToOpen } from './open-several'
import type { Session } from './session'
import type { Notice } from './state'

interface Company {
  readonly desk: () => Desk | null
  readonly opened: () => number
  /** Opens the files and, before anybody sees them, does something to them. */
  readonly open: (files: readonly FileToOpen[], prepare: (desk: Desk) => Promise<Notice>) => Promise<boolean>
}
/** Only a page asks for it. */
const recovering = () => fetched(() => import('./recovering'))

/** Unsaved work is handed out and taken back. */
export const recovery = ({ desk, opened, open }: Company): Pick<Session, 'recover' | 'journal'> => ({
  recover: (files, pieces) => open(files, async (next) => (await recovering()).doneAgain(next, pieces)),
  journal: async (known) => (await recovering()).journalPart(desk()?.journal ?? [], opened(), known),
})
