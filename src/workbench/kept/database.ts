/** The stores of this browser, on this computer alone. */
export type Store = 'recent' | 'drafts' | 'files' | 'pieces'
const stores: readonly Store[] = ['recent', 'drafts', 'files', 'pieces']

let opening: Promise<IDBDatabase> | null = null

/** Rejects where the browser keeps nothing, as some do in private windows. */
function database(): Promise<IDBDatabase> {
  opening ??= new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('sanbiao', 1)
    request.onupgradeneeded = () => {
      for (const store of stores) request.result.createObjectStore(store)
    }
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('no database'))
    request.onblocked = () => reject(new Error('blocked'))
  }).catch((problem: unknown) => {
    opening = null
    throw problem
  })
  return opening
}

export type InStore = (store: Store) => IDBObjectStore

/** All that is asked for within `action` is done, or none of it; answers with what the request that it returns found. */
export async function transact<T>(
  mode: IDBTransactionMode,
  action: (store: InStore) => IDBRequest<T> | undefined,
): Promise<T | undefined> {
  const open = await database()
  return new Promise((resolve, reject) => {
    const transaction = open.transaction([...stores], mode)
    transaction.oncomplete = () => resolve(request?.result)
    transaction.onabort = () => reject(transaction.error ?? new Error('aborted'))
    const request = action((store) => transaction.objectStore(store))
  })
}

export const readAll = async <T>(store: Store): Promise<readonly T[]> =>
  (await transact('readonly', (of) => of(store).getAll() as IDBRequest<T[]>)) ?? []
