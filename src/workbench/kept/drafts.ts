import { readAll, transact } from './database'

/** A file as it was opened. */
export interface KeptFile {
  readonly fileName: string
  readonly content: Blob
}
/** Work of one page that is not saved. */
export interface Draft {
  /** Which page it is of. */
  readonly id: string
  readonly fileName: string
  /** When it was kept last, epoch milliseconds. */
  readonly at: number
  /** The pieces that make it up, in order. */
  readonly pieces: readonly number[]
}
export interface Piece {
  readonly id: number
  readonly bytes: Uint8Array<ArrayBuffer>
}

export const allDrafts = (): Promise<readonly Draft[]> => readAll<Draft>('drafts')

/** A first time with the files, later with what is new alone; pieces that the draft no longer names are let go. */
export async function keepDraft(draft: Draft, added: readonly Piece[], files?: readonly KeptFile[]): Promise<void> {
  await transact('readwrite', (store) => {
    if (files) {
      store('files').put(files, draft.id)
      store('pieces').delete(piecesOf(draft.id))
    }
    for (const { id, bytes } of added) store('pieces').put(bytes, [draft.id, id])
    return store('drafts').put(draft, draft.id)
  })
}

/** Null where it is gone. */
export async function contentOf({
  id,
  pieces,
}: Draft): Promise<{ readonly files: readonly KeptFile[]; readonly pieces: readonly Piece['bytes'][] } | null> {
  const files = await transact('readonly', (store) => store('files').get(id) as IDBRequest<KeptFile[] | undefined>)
  if (!files) return null
  const kept = await Promise.all(
    pieces.map((piece) =>
      transact('readonly', (store) => store('pieces').get([id, piece]) as IDBRequest<Piece['bytes'] | undefined>),
    ),
  )
  return { files, pieces: kept.flatMap((bytes) => (bytes ? [bytes] : [])) }
}

export async function dropDraft(id: string): Promise<void> {
  await transact('readwrite', (store) => {
    store('drafts').delete(id)
    store('pieces').delete(piecesOf(id))
    return store('files').delete(id)
  })
}

const piecesOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []])
