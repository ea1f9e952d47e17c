import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { mutateBytes } from './fuzz/mutate-bytes'
import { mutateXml, partsOf } from './fuzz/mutate-xml'
import { Random } from './fuzz/random'
import { tryMutant, withOurs } from './fuzz/try-mutant'

// Damaged workbooks: each opens and works, or is refused by name; a crash, a hang or a flood of memory is a bug.
const seconds = 5
/** Of the XML mutants, the share that must open: a host that refused all would have no bugs either. */
const fewest = 0.3
const mebibyte = 1024 * 1024
const largest = 1024 * mebibyte
const root = join(__dirname, '..')
/** A worker is plain JavaScript: it asks for the compiler itself. */
const start = `require('tsx/cjs'); require(${JSON.stringify(__filename)})`
const golden = join(root, 'tests', 'golden')

interface Task {
  readonly kind: 'bytes' | 'xml'
  readonly seed: number
  readonly from: number
  readonly count: number
}
interface Outcome {
  readonly number: number
  readonly state: string
}

async function work({ kind, seed, from, count }: Task): Promise<void> {
  const paths = readdirSync(golden)
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => join(golden, name))
  const plain = [...paths.sort(), join(root, 'samples', 'sample.xlsx')].map(
    (path) => new Uint8Array(readFileSync(path)),
  )
  const sources = [...plain, ...(await Promise.all(plain.map(withOurs)))]
  const unpacked = sources.map(partsOf)
  parentPort!.postMessage('ready')
  for (let number = from; number < count; number++) {
    const random = new Random(seed + number * 7919 + (kind === 'xml' ? 1 : 0))
    const source = random.below(sources.length)
    const mutant = kind === 'xml' ? mutateXml(unpacked[source]!, random) : mutateBytes(sources[source]!, random)
    let state = await tryMutant(mutant).catch((problem: unknown) =>
      problem instanceof Error ? (problem.stack ?? problem.message) : String(problem),
    )
    if (process.memoryUsage().rss > largest) state = `MEMORY ${Math.round(process.memoryUsage().rss / mebibyte)} MiB`
    parentPort!.postMessage({ number, state } satisfies Outcome)
  }
}

/** Runs from one number on until the end, or until the worker dies; returns where to go on. */
function stretch(task: Task, told: (outcome: Outcome) => void): Promise<number> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(start, {
      eval: true,
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: 1024 },
    })
    let next = task.from
    let died = ''
    let ready = false
    let timer = setTimeout(() => {}, 0)
    const watch = (allowed: number): void => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        died = `HANG over ${seconds} s`
        void worker.terminate()
      }, allowed * 1000)
    }
    watch(60)
    worker.on('message', (outcome: Outcome | 'ready') => {
      watch(seconds)
      if (outcome === 'ready') return void (ready = true)
      told(outcome)
      next = outcome.number + 1
    })
    worker.on('error', (problem) => (died ||= `DIED ${String(problem)}`))
    worker.on('exit', () => {
      clearTimeout(timer)
      if (!ready) return reject(new Error(died))
      if (next < task.count) told({ number: next++, state: died || 'DIED' })
      resolve(next)
    })
  })
}

async function run(kind: Task['kind'], count: number, seed: number): Promise<boolean> {
  const counts = { opened: 0, refused: 0, bugs: 0 }
  const told = ({ number, state }: Outcome): void => {
    if (state === 'opened' || state === 'refused') return void counts[state]++
    counts.bugs++
    console.log(`${kind} ${number}: ${state}`)
  }
  for (let from = 0; from < count;) from = await stretch({ kind, seed, from, count }, told)
  console.log(`${kind}: ${count} mutants, ${counts.opened} opened, ${counts.refused} refused, ${counts.bugs} bugs`)
  if (kind === 'xml' && counts.opened < count * fewest) {
    console.log(`xml: too few open for the trial to say much (at least ${fewest * 100}% wanted)`)
    return false
  }
  return counts.bugs === 0
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      bytes: { type: 'string', default: '1000' },
      xml: { type: 'string', default: '1000' },
      seed: { type: 'string', default: '1' },
    },
  })
  const seed = Number(values.seed)
  const results = [await run('bytes', Number(values.bytes), seed), await run('xml', Number(values.xml), seed)]
  console.log(`highest memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB`)
  if (results.includes(false)) process.exitCode = 1
}

void (isMainThread ? main() : work(workerData as Task))
