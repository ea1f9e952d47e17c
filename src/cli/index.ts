import { join } from 'node:path'
import { serialOf } from '../model/month'
import type { Io } from './io'
import { run } from './run'

/** A reader such as `head` may leave early: that is no error. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
    throw error
  })
}

const system: Io = {
  out: (words) => void process.stdout.write(words),
  err: (words) => void process.stderr.write(words),
  today() {
    const now = new Date()
    return serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? 0
  },
  worker: join(__dirname, 'cli-worker.js'),
}

void run(process.argv.slice(2), system).then((code) => {
  process.exitCode = code
})
