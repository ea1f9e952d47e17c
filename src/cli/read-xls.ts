import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readInThread } from '../hosts/xls/in-thread'

const built = join(__dirname, 'xls-worker.js')
/** The reader of .xls files, in a thread of its own. */
export const readXls = readInThread(existsSync(built) ? built : join(__dirname, 'xls-worker.ts'))
