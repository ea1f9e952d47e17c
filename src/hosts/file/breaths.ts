/** Bytes between two breaths: some milliseconds. */
export const piece = 1024 * 1024

/** Breathes after about every megabyte of those that it is told. */
export function nowAndThen(breathe: () => Promise<void>): (bytes: number) => Promise<void> {
  let breathed = 0
  return async (bytes) => {
    if (bytes < breathed) breathed = 0
    if (bytes - breathed < piece) return
    breathed = bytes
    await breathe()
  }
}
