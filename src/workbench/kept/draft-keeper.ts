import type { Session } from '../../session/session'
import type { OpenedFiles } from '../use-files'
import { dropDraft, keepDraft } from './drafts'
import { sayAlive, thisPage } from './page-lock'

/** Files beyond this are not kept: the browser's store is for all pages of this computer. Bytes. */
const MOST_BYTES = 512 * 1024 * 1024

/** Keeps the unsaved work of this page, one step after another. */
export class DraftKeeper {
  private stored: { readonly opened: number; readonly known: readonly number[] } | null = null
  private replaced: string[] = []
  private last: Promise<unknown> = Promise.resolve()
  private alive: Promise<boolean> | null = null

  constructor(
    private readonly session: Pick<Session, 'journal' | 'state'>,
    private readonly isOpen: () => OpenedFiles | null,
  ) {}

  /** What this page has opened again from an earlier draft: that one goes once its work is kept anew or saved. */
  replaces(id: string): void {
    this.replaced.push(id)
  }
  /** Rejects where it could not be kept. */
  keep(): Promise<void> {
    return this.next(async () => {
      const open = this.isOpen()
      if (!open || !this.session.state().unsaved) return
      this.alive ??= sayAlive()
      if (!(await this.alive)) throw new Error('no locks')
      if (open.files.reduce((sum, { content }) => sum + content.size, 0) > MOST_BYTES) throw new Error('too large')
      const known = this.stored?.opened === open.opened ? this.stored.known : []
      const { opened, ids, added } = await this.session.journal(known)
      // Another file was opened meanwhile: its turn comes.
      if (opened !== open.opened) return
      const fileName = open.files.map((file) => file.fileName).join('、')
      const draft = { id: thisPage, fileName, at: Date.now(), pieces: ids }
      await keepDraft(draft, added, this.stored?.opened === opened ? undefined : open.files)
      this.stored = { opened, known: [...known, ...added.map(({ id }) => id)] }
      await this.dropReplaced()
    })
  }
  /** There is nothing unsaved. */
  drop(): Promise<void> {
    return this.next(async () => {
      if (this.stored) await dropDraft(thisPage)
      this.stored = null
      await this.dropReplaced()
    })
  }

  private async dropReplaced(): Promise<void> {
    for (const id of this.replaced.splice(0)) await dropDraft(id)
  }
  private next(action: () => Promise<void>): Promise<void> {
    const mine = this.last.catch(() => undefined).then(action)
    this.last = mine
    return mine
  }
}
