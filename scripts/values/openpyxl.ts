import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** The system's Python, where openpyxl is installed as a package of the system. */
const python = '/usr/bin/python3'

type Kind = 'date' | 'flag' | 'number' | 'error' | 'text'
/** Row and column are 0-based. */
export type Told = readonly [row: number, column: number, kind: Kind, value: string | number | boolean]
export interface TheirSheet {
  readonly sheet: string
  /** Left, top, right, bottom; 1-based. */
  readonly merges: readonly (readonly [number, number, number, number])[]
  readonly cells: Map<string, Told>
}
export const hasOpenpyxl = (): boolean => spawnSync(python, ['-c', 'import openpyxl']).status === 0

/** A workbook's sheets as openpyxl reads them, or why it does not. */
export function theirSheets(path: string): readonly TheirSheet[] | string {
  const script = join(__dirname, 'read-with-openpyxl.py')
  const run = spawnSync(python, [script, path], { encoding: 'utf8', maxBuffer: 2 ** 28, timeout: 60_000 })
  if (run.status !== 0) return run.error?.message ?? run.stderr.trim().split('\n').at(-1) ?? 'failed'
  const sheets: TheirSheet[] = []
  for (const line of run.stdout.split('\n').filter((some) => some !== '')) {
    const told = JSON.parse(line) as Told | Omit<TheirSheet, 'cells'>
    if ('sheet' in told) sheets.push({ ...told, cells: new Map() })
    else sheets.at(-1)!.cells.set(`${told[0]}:${told[1]}`, told)
  }
  return sheets.length > 0 ? sheets : 'no sheets'
}
