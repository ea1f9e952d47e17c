import { useCallback, useEffect, useRef, useState } from 'react'
import { DraftKeeper } from './kept/draft-keeper'
import { allDrafts, contentOf, dropDraft, type Draft } from './kept/drafts'
import { isGone, sayAlive, thisPage, whenGone } from './kept/page-lock'
import type { Session } from '../session/session'
import type { SessionState } from '../session/state'
import type { Files } from './use-files'

/** People go on working: what they did is kept once they pause, and now and then while they do not. Milliseconds. */
const PAUSE = 1500
const MOST = 10_000

export interface Drafts {
  /** Work that pages left unsaved when they ended. */
  readonly left: readonly Draft[]
  readonly recover: (draft: Draft) => Promise<void>
  readonly forget: (draft: Draft) => Promise<void>
  readonly forgetAll: () => Promise<void>
  /** What is done now cannot be kept. */
  readonly unkept: boolean
}

/** Unsaved work outlives a crash: it is kept on this computer as long as it is unsaved, and offered at the next start. */
export function useDraft(session: Session, state: SessionState, files: Files): Drafts {
  const [left, setLeft] = useState<readonly Draft[]>([])
  const [unkeptOf, setUnkept] = useState<number | null>(null)
  const { isOpen, recover } = files
  const keeper = useRef<DraftKeeper>(null)
  keeper.current ??= new DraftKeeper(session, isOpen)
  const lastKept = useRef(0)
  const { phase, unsaved, revision, opened } = state

  const unkept = unkeptOf === opened

  useEffect(() => {
    const own = keeper.current!
    if (phase === 'opening' || unkept) return undefined
    if (!unsaved) return void own.drop().catch(() => undefined)
    const keep = (): void => {
      lastKept.current = performance.now()
      own.keep().catch(() => setUnkept(opened))
    }
    const timer = setTimeout(keep, performance.now() - lastKept.current > MOST ? 0 : PAUSE)
    return () => clearTimeout(timer)
  }, [phase, unsaved, revision, opened, unkept])

  useEffect(() => {
    const waiting = new AbortController()
    const look = async (): Promise<readonly Draft[]> => {
      const { gone, living } = await draftsOfOthers()
      setLeft(gone)
      return living
    }
    const lookOnceGone = async ({ id }: Draft): Promise<void> => {
      await whenGone(id, waiting.signal)
      await look()
    }
    look()
      .then((living) => Promise.all(living.map(lookOnceGone)))
      .catch(() => undefined)
    return () => waiting.abort()
  }, [])
  const without = useCallback((draft: Draft) => setLeft((before) => before.filter(({ id }) => id !== draft.id)), [])
  return {
    left,
    unkept,
    recover: async (draft) => {
      const content = (await sayAlive(draft.id)) ? await contentOf(draft) : null
      if (!content) return without(draft)
      if (!(await recover(content.files, content.pieces))) return
      keeper.current!.replaces(draft.id)
      without(draft)
    },
    forget: async (draft) => {
      without(draft)
      if (await sayAlive(draft.id)) await dropDraft(draft.id)
    },
    forgetAll: async () => {
      setLeft([])
      for (const { id } of (await draftsOfOthers()).gone) if (await sayAlive(id)) await dropDraft(id)
    },
  }
}

/** What pages left that are gone, the latest first, and what belongs to such as live. */
async function draftsOfOthers(): Promise<{ readonly gone: readonly Draft[]; readonly living: readonly Draft[] }> {
  const drafts = (await allDrafts()).filter(({ id }) => id !== thisPage).sort((a, b) => b.at - a.at)
  const isLeft = await Promise.all(drafts.map(({ id }) => isGone(id)))
  return { gone: drafts.filter((_, index) => isLeft[index]), living: drafts.filter((_, index) => !isLeft[index]) }
}
