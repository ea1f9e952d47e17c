import { Worker } from 'node:worker_threads'
import { readingTime, tooSlow, type XlsAnswer, type XlsReader } from './contents'

/** What reading may take, in mebibytes: a full sheet of 65,536 rows by 100 columns needs about half. */
const memory = { maxOldGenerationSizeMb: 1536, maxYoungGenerationSizeMb: 64 }
const outOfMemory = 'ERR_WORKER_OUT_OF_MEMORY'

/** Reads in a thread of Node that is given up after a time; the script answers with one message. */
export const readInThread =
  (script: string, milliseconds = readingTime): XlsReader =>
  (bytes) =>
    new Promise<XlsAnswer>((resolve) => {
      const worker = new Worker(startOf(script), {
        eval: script.endsWith('.ts'),
        workerData: bytes,
        // What the process was started with, a compiler perhaps, would be loaded for every file.
        execArgv: [],
        resourceLimits: memory,
        stdout: true,
        stderr: true,
      })
      const answer = (said: XlsAnswer): void => {
        clearTimeout(timer)
        resolve(said)
        void worker.terminate()
      }
      const timer = setTimeout(() => answer(tooSlow), milliseconds)
      worker.once('message', answer)
      worker.once('error', ({ code = 'crash' }: NodeJS.ErrnoException) =>
        answer({ refused: code === outOfMemory ? 'too-large' : 'damaged', detail: code }),
      )
      worker.once('exit', () => answer({ refused: 'damaged', detail: 'exit' }))
    })

/** Not built yet, as in tests, it is TypeScript: the thread asks for the compiler itself. */
const startOf = (script: string): string =>
  script.endsWith('.ts') ? `require('tsx/cjs'); require(${JSON.stringify(script)})` : script
