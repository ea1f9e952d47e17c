import { transact } from './database'

/** A file that was opened here: its name alone, and what opens it again where the browser gives that. */
export interface Recent {
  readonly name: string
  /** Epoch milliseconds. */
  readonly at: number
  readonly handle?: FileSystemFileHandle
}
const MOST = 10
const KEY = 'list'

/** The last ones, newest first; none where the browser keeps nothing. */
export async function recentFiles(): Promise<readonly Recent[]> {
  const list = (await transact(
    'readonly',
    (store) => store('recent').get(KEY) as IDBRequest<Recent[] | undefined>,
  ).catch(() => undefined)) as readonly Recent[] | undefined
  return list ?? []
}

/** Answers with the list as it then is. */
export async function changeRecent(change: (list: readonly Recent[]) => readonly Recent[]): Promise<readonly Recent[]> {
  const next = change(await recentFiles()).slice(0, MOST)
  const names = next.map(({ name, at }) => ({ name, at }))
  // Pages that were opened as files are one to the browser: what one of them may open is not left to the others.
  if (location.protocol === 'file:') await put(names).catch(() => undefined)
  // Some browsers keep no handles.
  else await put(next).catch(() => put(names).catch(() => undefined))
  return next
}
const put = (list: readonly Recent[]): Promise<unknown> =>
  transact('readwrite', (store) => store('recent').put(list, KEY))

/** Of two files of the same name the one that was opened last. */
export const withOpened =
  (opened: readonly Recent[]) =>
  (list: readonly Recent[]): readonly Recent[] => [
    ...opened,
    ...list.filter(({ name }) => opened.every((one) => one.name !== name)),
  ]
export const without =
  (name: string) =>
  (list: readonly Recent[]): readonly Recent[] =>
    list.filter((one) => one.name !== name)
