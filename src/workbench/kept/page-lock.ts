const nameOf = (page: string): string => `sanbiao.page.${page}`

/** This page, for as long as it lives; another each time that it is loaded. */
export const thisPage = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16)).join('')
const claimed = new Set<string>()

/** Says to the other pages that this one lives, or has taken over what another left; false where it cannot. */
export async function sayAlive(page = thisPage): Promise<boolean> {
  if (claimed.has(page)) return true
  const got = await lock(page)
  if (got) claimed.add(page)
  return got
}

async function lock(page: string): Promise<boolean> {
  try {
    return await new Promise<boolean>((resolve, reject) => {
      navigator.locks
        .request(nameOf(page), { ifAvailable: true }, (lock) => {
          resolve(lock !== null)
          // Held until the page goes, however it goes.
          return lock ? new Promise<never>(() => undefined) : undefined
        })
        .catch(reject)
    })
  } catch {
    return false
  }
}

/** Whether the page is gone, so that what it left may be taken. */
export async function isGone(page: string): Promise<boolean> {
  const { held = [] } = await navigator.locks.query()
  return held.every(({ name }) => name !== nameOf(page))
}

/** Once the page is gone: one that is just being closed lives a moment longer. Never, where it is asked to stop waiting. */
export async function whenGone(page: string, signal: AbortSignal): Promise<void> {
  await navigator.locks.request(nameOf(page), { mode: 'shared', signal }, () => undefined)
}
