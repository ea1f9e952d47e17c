import type { Desk } from './desk'
import { unpacked, type Journal } from './journal'
import { done } from './sentences'
import type { Notice } from './state'

/** What was done to a workbook, in pieces that are kept apart. */
export interface JournalPart {
  /** Which workbook it is of: as `opened` of the state. */
  readonly opened: number
  /** All pieces that make up what was done, in order. */
  readonly ids: readonly number[]
  /** Those that were not known. */
  readonly added: readonly { readonly id: number; readonly bytes: Uint8Array<ArrayBuffer> }[]
}

export async function journalPart(journal: Journal, opened: number, known: readonly number[]): Promise<JournalPart> {
  const old = new Set(known)
  const added = journal.filter(({ id }) => !old.has(id))
  return {
    opened,
    ids: journal.map(({ id }) => id),
    added: await Promise.all(added.map(async (entry) => ({ id: entry.id, bytes: await entry.packed() }))),
  }
}

/** Does again, to a workbook just opened, what was done to it before; what it tells of that. */
export async function doneAgain(desk: Desk, pieces: readonly Uint8Array<ArrayBuffer>[]): Promise<Notice> {
  let left = 0
  for (const piece of pieces) left += (await desk.apply(await unpacked(piece))).length
  await desk.carryOut([])
  return left === 0
    ? done(
        '已恢复没有保存的改动；标记要再检查一次才有。',
        'What was not saved is back; a check brings the marks back, too.',
      )
    : {
        ...done(
          `已恢复没有保存的改动，但有${left}处没能恢复；标记要再检查一次才有。`,
          `What was not saved is back, but for ${left} changes; a check brings the marks back, too.`,
        ),
        kind: 'refused',
      }
}
