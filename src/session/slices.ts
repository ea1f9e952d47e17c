import type { Progress } from '../model/report'

/** Long enough to get work done, short enough that a page stays at hand. */
const SLICE = 10

export interface Slices {
  readonly now: () => number
  /** Lets events in: a click, a message. */
  readonly breathe: () => Promise<void>
  readonly progress: (progress: Progress) => void
  readonly cancelled: () => boolean
}

/** Drives a generator in slices; null when it was cancelled. */
export async function inSlices<T>(steps: Generator<Progress, T>, ports: Slices): Promise<T | null> {
  let until = ports.now() + SLICE
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    if (ports.now() < until) continue
    ports.progress(step.value)
    await ports.breathe()
    if (ports.cancelled()) return null
    until = ports.now() + SLICE
  }
}

/** A turn of the event loop without the four milliseconds of nested timers. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
