import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { State } from './read-in-worker'

/** The system's Python, where openpyxl is installed as a package of the system. */
const python = '/usr/bin/python3'
export const hasOpenpyxl = (): boolean => spawnSync(python, ['-c', 'import openpyxl']).status === 0

/** How openpyxl takes each file; one process reads them all. */
export async function openpyxlStates(paths: readonly string[], seconds: number): Promise<ReadonlyMap<string, State>> {
  const child = spawn(python, [join(__dirname, 'open-with-openpyxl.py'), String(seconds)], {
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  child.stdin.end(paths.map((path) => `${path}\n`).join(''))
  const states = new Map<string, State>()
  for await (const line of createInterface({ input: child.stdout })) {
    const [path, state] = JSON.parse(line) as readonly [string, State]
    states.set(path, state)
  }
  if (states.size < paths.length) throw new Error(`openpyxl ended at ${paths[states.size]}`)
  return states
}
