import type { Browser, Page } from 'playwright-core'

/** What a thread did at one go. */
export interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  /** Microseconds: since when, how long by the clock, and how long on a processor. */
  readonly ts: number
  readonly dur?: number
  readonly tdur?: number
  readonly args?: { readonly name?: string; readonly data?: { readonly functionName?: string; readonly type?: string } }
}
export interface Trace {
  /** The page's own thread. */
  readonly page: readonly TraceEvent[]
  /** The threads of its workers. */
  readonly workers: readonly TraceEvent[]
  /** When the page marked something, by the name of the mark; microseconds. */
  readonly marks: ReadonlyMap<string, number>
}
const categories = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', 'blink.user_timing']

/** What the browser did meanwhile. */
export async function traced(page: Page, action: () => Promise<unknown>): Promise<Trace> {
  const browser = page.context().browser() as Browser
  await browser.startTracing(page, { categories })
  let bytes: Buffer
  try {
    await action()
    // Whatever is drawn because of it belongs to it.
    await page.waitForTimeout(200)
  } finally {
    bytes = await browser.stopTracing()
  }
  return sorted((JSON.parse(bytes.toString()) as { readonly traceEvents: readonly TraceEvent[] }).traceEvents)
}

function sorted(events: readonly TraceEvent[]): Trace {
  const threads = new Map<string, TraceEvent[]>()
  for (const one of events) {
    const thread = threads.get(threadOf(one))
    if (thread) thread.push(one)
    else threads.set(threadOf(one), [one])
  }
  const named = (name: string): readonly (readonly TraceEvent[])[] =>
    events.flatMap((one) =>
      one.name === 'thread_name' && one.args?.name === name ? [threads.get(threadOf(one)) ?? []] : [],
    )
  // Other tabs of the browser have such a thread, too.
  const [page = []] = [...named('CrRendererMain')].sort((a, b) => b.length - a.length)
  const pid = page[0]?.pid
  return {
    page,
    workers: named('DedicatedWorker thread')
      .flat()
      .filter((one) => one.pid === pid),
    marks: new Map(
      page.flatMap(({ name, ph, ts }) => (ph !== 'X' && name.startsWith('bench-') ? [[name, ts] as const] : [])),
    ),
  }
}
const threadOf = ({ pid, tid }: TraceEvent): string => `${pid}.${tid}`

/** The tasks of a thread: what it does between two looks at its messages. */
export const tasksOf = (thread: readonly TraceEvent[]): readonly TraceEvent[] =>
  thread.filter(({ name, ph }) => ph === 'X' && name === 'RunTask')

/** Milliseconds on a processor that a thread spent between two moments. */
export function processorTime(thread: readonly TraceEvent[], from: number, to: number): number {
  const shares = tasksOf(thread).map(({ ts, dur = 0, tdur = 0 }) => {
    const inside = Math.min(to, ts + dur) - Math.max(from, ts)
    return inside > 0 ? (tdur * inside) / Math.max(dur, 1) : 0
  })
  return shares.reduce((sum, share) => sum + share, 0) / 1000
}
