import type { CheckMemory, KeptCheck } from './check-memory'

const STORE = 'checks'
/** The workbooks that were not looked at for longest are forgotten. */
const MOST_WORKBOOKS = 40

interface Row extends KeptCheck {
  readonly workbook: string
}

const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'))
  })

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open('sanbiao.checks', 1)
  request.onupgradeneeded = () => {
    request.result.createObjectStore(STORE, { keyPath: 'workbook' }).createIndex('at', 'at')
  }
  return answer(request)
}

async function inStore<T>(mode: IDBTransactionMode, action: (store: IDBObjectStore) => Promise<T>): Promise<T> {
  const database = await open()
  try {
    return await action(database.transaction(STORE, mode).objectStore(STORE))
  } finally {
    database.close()
  }
}

/** In the browser's own store. */
export const indexedChecks: CheckMemory = {
  recall: (workbook) =>
    inStore('readonly', async (store) => {
      const row = (await answer<unknown>(store.get(workbook))) as Row | undefined
      return row ? { at: row.at, salt: row.salt, keys: row.keys } : null
    }),
  keep: (workbook, check) =>
    inStore('readwrite', async (store) => {
      await answer(store.put({ workbook, ...check } satisfies Row))
      const known = await answer(store.index('at').getAllKeys())
      for (const gone of known.slice(0, -MOST_WORKBOOKS)) await answer(store.delete(gone))
    }),
}

/** Of how many workbooks something is kept on this machine. */
export const keptChecks = (): Promise<number> =>
  typeof indexedDB === 'undefined' ? Promise.resolve(0) : inStore('readonly', (store) => answer(store.count()))

/** Forgets all of them. */
export const forgetChecks = async (): Promise<void> => {
  if (typeof indexedDB !== 'undefined') await inStore('readwrite', (store) => answer(store.clear()))
}
