import { cpus, loadavg } from 'node:os'
import { buildPage } from '../tests/support/page/build'
import type { Page } from 'playwright-core'
import { startWorkbench } from '../tests/support/page/open'
import { reached } from './compare'
import { dealerMonth } from './dealer-data'
import { reallyLong } from './main-thread'
import { runPage, type Run } from './page-run'
import { runSmoothly, type Cancelled, type Smoothness, type Stage } from './smoothness'

// The page with the dealer month of 2 x 100,000 rows. Usage: tsx bench/page.ts [workbook] [built page] [runs]
// The runs turn between the last two sheets, which must be long; with 0 runs any workbook will do.
const RUNS = 5
/** Milliseconds. */
const GOAL = 3000

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0
const most = (values: readonly number[]): number => Math.max(0, ...values)

type Figure = (run: Run) => number | null
const figures: Readonly<Record<string, Figure>> = {
  'first screen, ms': (run) => run.firstScreen,
  'read whole, ms': (run) => run.ready,
  'far window, median, ms': (run) => median(run.windows),
  'far window, slowest, ms': (run) => most(run.windows),
  'other sheet, median, ms': (run) => median(run.turns),
  'other sheet, slowest, ms': (run) => most(run.turns),
  'check, ms': (run) => run.check,
  'edit and check again, ms': (run) => run.edit,
  'save, ms': (run) => run.save,
  'page held up while opening, times': (run) => run.openingTasks.length,
  'page held up while opening, longest, ms': (run) => most(run.openingTasks),
  'page held up later, times': (run) => run.laterTasks.length,
  'page held up later, longest, ms': (run) => most(run.laterTasks),
  'memory after opening, MB': (run) => run.memory,
  'memory at most, MB': (run) => run.peak,
}

type Measure<T> = (page: Page, origin: string, workbook: string) => Promise<T>

async function measure<T>(run: Measure<T>, folder: string, workbook: string): Promise<T> {
  const workbench = await startWorkbench(folder)
  try {
    const page = await workbench.browser.newPage({ locale: 'zh-CN', viewport: { width: 1366, height: 768 } })
    page.setDefaultTimeout(300_000)
    return await run(page, workbench.served.origin, workbook)
  } finally {
    await workbench.close()
  }
}

function print(runs: readonly Run[], load: readonly number[]): void {
  const rows = Object.entries(figures).map(([name, figure]) => {
    const values = runs.flatMap((run) => figure(run) ?? [])
    const firstScreen = figure === figures['first screen, ms']
    const goal = firstScreen ? `at most ${GOAL} ms: ${reached(median(values) <= GOAL)}` : ''
    return [name, { median: Math.round(median(values)), all: values.map(Math.round).join(' '), goal }] as const
  })
  console.log(`\n2 x 100,000 rows in Chromium, median of ${runs.length}, each in a browser of its own`)
  console.log(`${cpus().length} processors; load before each run ${load.map((one) => one.toFixed(1)).join(' ')}\n`)
  console.table(Object.fromEntries(rows))
}

/** Each stage as soon as it is measured: all of them take minutes. */
function printStage(measured: Stage | Cancelled): void {
  if (!('tasks' in measured)) return
  const { name, took, tasks } = measured
  const longest = most(tasks.map(({ processor }) => processor))
  console.log(
    `${name}: ${took} ms; ${tasks.length} tasks by the clock, ${reallyLong(tasks)} on a processor, the longest ${Math.round(longest)} ms there`,
  )
  for (const { wall, processor, what } of tasks.filter(({ processor }) => processor >= TOLD))
    console.log(`  ${Math.round(wall)} ms, ${Math.round(processor)} on a processor: ${what}`)
}
/** Milliseconds on a processor: of shorter tasks only others' load made long ones. */
const TOLD = 25

function printCancelling({ opening, checking }: Smoothness): void {
  const lines = (what: string, all: readonly Cancelled[]): readonly (readonly [string, unknown])[] =>
    all.map(({ share, wall, page, worker, late }) => [
      `${what}, at ${Math.round(share * 100)} %${late ? ' (was done)' : ''}`,
      { 'by the clock': Math.round(wall), page: Math.round(page), worker: Math.round(worker) },
    ])
  console.log(`\nFrom Cancel until the page is ready, ms (goal ${CANCEL})`)
  console.table(Object.fromEntries([...lines('opening', opening), ...lines('checking', checking)]))
}
/** Milliseconds. */
const CANCEL = 100

async function main(): Promise<void> {
  const workbook = process.argv[2] ?? dealerMonth()
  const folder = process.argv[3] ?? buildPage()
  console.log('\nTasks of the page of 50 ms or more, by the clock and on a processor (traced in Chromium)\n')
  printCancelling(await measure((...where) => runSmoothly(...where, printStage), folder, workbook))
  const wanted = Number(process.argv[4] ?? RUNS)
  const runs: Run[] = []
  const load: number[] = []
  while (runs.length < wanted) {
    load.push(loadavg()[0] ?? 0)
    runs.push(await measure(runPage, folder, workbook))
  }
  if (runs.length > 0) print(runs, load)
}

void main().catch((problem: unknown) => {
  console.error(problem)
  process.exitCode = 1
})
