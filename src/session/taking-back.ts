import type { Edit, Refusal } from '../model/edit'
import type { Desk } from './desk'
import { did, isWriting, type Writing } from './history'
import { inverseOf } from './inverse'

export interface Written {
  readonly refusals: readonly Refusal[]
  /** It was done, and cannot be taken back here. */
  readonly lasting: boolean
}

/** Writes columns and sheets as one step that can be taken back, as far as the host can. */
export async function write(desk: Desk, edits: readonly Edit[]): Promise<Written> {
  const before = desk.workbook
  // The memory is not what was asked for: a refusal of it is not told, and it stays when the rest is taken back.
  const asked = edits.filter(({ kind }) => kind !== 'remember')
  const written = await undoably(
    desk,
    async () => (await desk.carryOut(edits)).filter(({ edit }) => edit.kind !== 'remember'),
    (refusals) => {
      const refused = new Set(refusals.map(({ edit }) => edit))
      const made = asked.filter((edit) => !refused.has(edit))
      if (made.length === 0) return 'nothing'
      const back = inverseOf(made, before, desk.workbook)
      return back && byEdits(desk, back, made)
    },
  )
  // What was written before is gone with everything of ours, and is not to come back by its steps.
  if (written.lasting && edits.some(({ kind }) => kind === 'clean')) {
    desk.history = { past: desk.history.past.filter((entry) => !isWriting(entry)), future: [] }
  }
  return written
}

export function clearMarks(desk: Desk): Promise<Written> {
  const comeback = desk.marking.comeback()
  const clear = (): Promise<readonly Refusal[]> => desk.marking.clear()
  return undoably(desk, clear, () => comeback && byTurns(comeback, clear))
}

/** What takes back what was done; null where nothing can, `nothing` where there is nothing to take back. */
type Inverse = (refusals: readonly Refusal[]) => Writing | 'nothing' | null

export async function undoably(
  desk: Desk,
  action: () => Promise<readonly Refusal[]>,
  inverse: Inverse,
): Promise<Written> {
  const { changed } = desk
  const restore = snapshotOf(desk)
  try {
    const refusals = await action()
    const known = inverse(refusals)
    if (known === 'nothing') return { refusals, lasting: false }
    const writing = restore ? bySnapshot(desk, restore) : known
    if (writing) desk.history = did(desk.history, writing)
    return { refusals, lasting: writing === null }
  } catch (problem) {
    restore?.()
    desk.changed = changed || desk.live
    // Where nothing can be brought back, what is there now counts; the failure itself is told.
    if (!restore) await desk.readAll().catch(() => undefined)
    throw problem
  }
}

const bySnapshot = (desk: Desk, restore: () => void): Writing => ({
  takeBack: async () => {
    const back = snapshotOf(desk)
    restore()
    return { again: bySnapshot(desk, back ?? restore), refusals: [] }
  },
})

const byEdits = (desk: Desk, back: readonly Edit[], again: readonly Edit[]): Writing => ({
  takeBack: async () => {
    const refusals = await desk.carryOut(back)
    return { again: byEdits(desk, again, back), refusals }
  },
})

const byTurns = (back: () => Promise<readonly Refusal[]>, again: () => Promise<readonly Refusal[]>): Writing => ({
  takeBack: async () => {
    const refusals = await back()
    return { again: byTurns(again, back), refusals }
  },
})

/** Everything as it is now; calling it brings it back. Null where the host cannot. */
function snapshotOf(desk: Desk): (() => void) | null {
  const restore = desk.host.snapshot?.()
  if (!restore) return null
  const { workbook, report, journal } = desk
  const marks = desk.marking.snapshot()
  return () => {
    restore()
    marks()
    desk.workbook = workbook
    desk.report = report
    desk.journal = journal
    desk.changed = true
    desk.writings++
  }
}
