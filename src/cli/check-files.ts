import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { checkFile, type CheckTask } from './check-file'
import type { Outcome } from './report-lines'

/** Starting workers costs more than checking so few files. */
const WORTH_WORKERS = 3

/** Outcomes in the order of the tasks, whoever did the work. */
export async function checkFiles(tasks: readonly CheckTask[], worker: string | null): Promise<Outcome[]> {
  if (worker !== null && tasks.length >= WORTH_WORKERS && existsSync(worker)) {
    const done = await withWorkers(tasks, worker)
    if (done) return done
  }
  const outcomes: Outcome[] = []
  for (const task of tasks) outcomes.push(await checkFile(task))
  return outcomes
}

/** Null where the pool is not installed beside the program. */
async function withWorkers(tasks: readonly CheckTask[], filename: string): Promise<Outcome[] | null> {
  const tinypool = await import('tinypool').catch(() => null)
  if (!tinypool) return null
  const maxThreads = Math.max(1, Math.min(tasks.length, availableParallelism()))
  const pool = new tinypool.Tinypool({ filename, minThreads: 1, maxThreads, isolateWorkers: false })
  try {
    return await Promise.all(tasks.map((task): Promise<Outcome> => pool.run(task, { name: 'checkFile' })))
  } finally {
    await pool.destroy()
  }
}
