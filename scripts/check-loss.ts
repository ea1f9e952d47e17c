import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { basename, join, relative } from 'node:path'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import { lossOf, type Edits, type Outcome } from './loss/loss-of'
import { printOutcome, printSummary } from './loss/print'

// Every workbook at hand that opens: one cell set, and everything written and cleaned again; nothing may be lost on the way.
const shared = join(__dirname, '..', '..', 'shared')
const folders = ['corpus', 'real'].map((name) => join(shared, name)).filter((path) => existsSync(path))
/** A worker is plain JavaScript: it asks for the compiler itself. */
const start = `require('tsx/cjs'); require(${JSON.stringify(__filename)})`

interface Task {
  readonly path: string
  readonly edits: Edits
}
type Result = Outcome | { readonly state: 'crashed'; readonly problem: string }

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesIn(path) : /\.xls[xm]$/i.test(name) ? [path] : []
  })

async function run({ path, edits }: Task): Promise<Result> {
  try {
    return await lossOf(readFileSync(path), basename(path), edits)
  } catch (problem) {
    return { state: 'crashed', problem: problem instanceof Error ? (problem.stack ?? '') : String(problem) }
  }
}

/** The results in the order of the tasks, by as many workers as there are cores. */
function runAll(tasks: readonly Task[]): Promise<readonly Result[]> {
  const results: Result[] = []
  let next = 0
  let left = tasks.length
  return new Promise((resolve, reject) => {
    for (let n = 0; n < availableParallelism(); n++) {
      const worker = new Worker(start, { eval: true })
      const give = (): void => {
        const number = next++
        if (number >= tasks.length) return void worker.terminate()
        worker.once('message', (result: Result) => {
          results[number] = result
          if (--left === 0) resolve(results)
          give()
        })
        worker.postMessage(tasks[number])
      }
      worker.on('error', reject)
      give()
    }
  })
}

async function main(): Promise<void> {
  if (folders.length === 0) return console.log('loss: 跳过，没有工作簿 / skipped, no workbooks at hand')
  const paths = folders.flatMap(filesIn)
  let failed = false
  for (const edits of ['one', 'all'] as const) {
    const results = await runAll(paths.map((path) => ({ path, edits })))
    const outcomes: Outcome[] = []
    console.log(`\n-- ${edits} --`)
    for (const [number, result] of results.entries()) {
      const name = relative(shared, paths[number]!)
      if (result.state === 'crashed') console.log(`${name}  CRASHED ${result.problem}`)
      else outcomes.push(result)
      if (result.state === 'lost' || result.state === 'passed over') printOutcome(name, result)
      failed ||= result.state === 'crashed' || result.state === 'lost'
    }
    printSummary(outcomes)
  }
  if (failed) process.exitCode = 1
}

if (isMainThread) void main()
else parentPort!.on('message', (task: Task) => void run(task).then((result) => parentPort!.postMessage(result)))
