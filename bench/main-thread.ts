import { tasksOf, type Trace, type TraceEvent } from './trace'

/** Milliseconds: by the clock, and on a processor, which others' load does not stretch. */
export interface Task {
  readonly wall: number
  readonly processor: number
  /** What it was made of, the longest first. */
  readonly what: string
}
/** What holds up a page so that it is felt. */
const LONG = 50

/** The tasks of the page's own thread that took 50 ms or more by either measure. */
export const longTasks = ({ page }: Trace): readonly Task[] =>
  tasksOf(page)
    .filter(({ dur = 0, tdur = 0 }) => Math.max(dur, tdur) >= LONG * 1000)
    .map((task) => ({ wall: (task.dur ?? 0) / 1000, processor: (task.tdur ?? 0) / 1000, what: partsOf(task, page) }))

/** How many of them are long on a processor alone. */
export const reallyLong = (tasks: readonly Task[]): number => tasks.filter(({ processor }) => processor >= LONG).length

function partsOf(task: TraceEvent, thread: readonly TraceEvent[]): string {
  const end = task.ts + (task.dur ?? 0)
  return thread
    .filter((one) => one.ph === 'X' && one.name !== 'RunTask' && one.ts >= task.ts && one.ts + (one.dur ?? 0) <= end)
    .filter(({ name, dur = 0 }) => !name.includes('::') && dur > (task.dur ?? 0) / 4)
    .sort((a, b) => (b.dur ?? 0) - (a.dur ?? 0))
    .slice(0, 4)
    .map(({ name, tdur = 0, args }) => {
      const detail = args?.data?.functionName ?? args?.data?.type ?? ''
      return `${name}${detail && ` ${detail}`} ${Math.round(tdur / 1000)}`
    })
    .join(', ')
}
