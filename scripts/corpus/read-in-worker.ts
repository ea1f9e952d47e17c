import { readFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { read } from '@e965/xlsx'
import { FileRefusal, openWorkbookFile } from '../../src/hosts/file'
import { nodeCodec } from '../../src/hosts/file/node-codec'

export type Reader = 'ours' | 'sheetjs'
/** `open`, the code of a refusal, or in capitals what must not happen. */
export type State = string
interface Task {
  readonly reader: Reader
  readonly paths: readonly string[]
}
interface Told {
  readonly at: number
  readonly state: State
}

/** A worker is plain JavaScript: it asks for the compiler itself. */
const start = `require('tsx/cjs'); require(${JSON.stringify(__filename)})`
const warmUpSeconds = 60

const readers: Readonly<Record<Reader, (path: string) => Promise<State>>> = {
  async ours(path) {
    const problem = await openWorkbookFile(new Uint8Array(readFileSync(path)), basename(path), { codec: nodeCodec })
      .then(() => null)
      .catch((some: unknown) => some)
    if (problem === null) return 'open'
    return problem instanceof FileRefusal ? problem.code : `CRASHED: ${String(problem)}`
  },
  async sheetjs(path) {
    try {
      const { SheetNames } = read(readFileSync(path), { dense: true, type: 'buffer' })
      return SheetNames.length > 0 ? 'open' : `no sheets in ${extname(path)}`
    } catch (problem) {
      return String(problem)
    }
  },
}

async function work({ reader, paths }: Task): Promise<void> {
  parentPort!.postMessage('ready')
  for (const [at, path] of paths.entries()) {
    parentPort!.postMessage({ at, state: await readers[reader](path) } satisfies Told)
  }
}

/** How a reader takes each file, in a worker that is killed when one takes longer than these seconds. */
export async function statesOf(
  reader: Reader,
  paths: readonly string[],
  seconds: number,
): Promise<ReadonlyMap<string, State>> {
  const states = new Map<string, State>()
  while (states.size < paths.length) {
    const left = paths.slice(states.size)
    const died = await stretch({ reader, paths: left }, seconds, ({ at, state }) => states.set(left[at]!, state))
    if (states.size < paths.length) states.set(paths[states.size]!, died)
  }
  return states
}

/** Runs until all files are told of or the worker dies; returns what it died of. */
function stretch(task: Task, seconds: number, told: (one: Told) => void): Promise<State> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(start, {
      eval: true,
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: 1024 },
    })
    let died = ''
    let ready = false
    let timer = setTimeout(() => {}, 0)
    const watch = (allowed: number): void => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        died = `HANGS over ${seconds} s`
        void worker.terminate()
      }, allowed * 1000)
    }
    watch(warmUpSeconds)
    worker.on('message', (message: Told | 'ready') => {
      watch(seconds)
      if (message === 'ready') ready = true
      else told(message)
    })
    worker.on('error', (problem) => (died ||= `DIED: ${String(problem)}`))
    worker.on('exit', () => {
      clearTimeout(timer)
      if (ready) resolve(died || 'DIED')
      else reject(new Error(died || 'the worker did not start'))
    })
  })
}

if (!isMainThread) {
  // SheetJS complains of every damaged entry.
  if ((workerData as Task).reader === 'sheetjs') console.error = console.warn = () => {}
  void work(workerData as Task)
}
