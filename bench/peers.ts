import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { rowsToSet, type Digests, type Told } from './task'

const folder = join(__dirname, 'peers')
const ours = join(__dirname, 'data', 'ours.cjs')
const contenders = { ours, exceljs: join(folder, 'exceljs.mjs'), SheetJS: join(folder, 'sheetjs.mjs') } as const
type Name = keyof typeof contenders
const names = Object.keys(contenders) as Name[]
const rounds = 3

/** The libraries as their lock file has them; false, and said, where they cannot be had. */
export function installPeers(): boolean {
  if (existsSync(join(folder, 'node_modules', '.package-lock.json'))) return true
  console.log('\nInstalling exceljs and SheetJS into bench/peers …')
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, encoding: 'utf8' })
  if (npm.status !== 0) console.log(`No comparison with libraries: npm ci in bench/peers failed.\n${npm.stderr}`)
  return npm.status === 0
}

function run<T>(name: Name, ...task: readonly string[]): T {
  const options = name === 'ours' ? ['--expose-gc'] : ['--expose-gc', '--max-old-space-size=8000', '--import', 'tsx']
  const output = execFileSync(process.execPath, [...options, contenders[name], ...task], { encoding: 'utf8' })
  return JSON.parse(output.trim().split('\n').at(-1) ?? '') as T
}

export interface Measured {
  /** Of all rounds, the median. */
  readonly milliseconds: number
  /** Megabytes, the highest of all rounds. */
  readonly peak: number
}
export type Measurements = Readonly<Record<Name, Measured>>

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1]!

/** Each run has a process to itself, and the contenders take turns: what else the machine does hits all alike. */
function measure(job: 'read' | 'edit', workbook: string, saved: (name: Name) => string): Measurements {
  const runs = Array.from({ length: rounds }, () =>
    names.map((name) => [name, run<Told>(name, job, workbook, saved(name))] as const),
  ).flat()
  if (job === 'read') assertEqual(runs.map(([name, { tally }]) => [name, tally]))
  const measured = names.map((name): [Name, Measured] => {
    const own = runs.filter(([one]) => one === name).map(([, told]) => told)
    const milliseconds = median(own.map((told) => told.milliseconds))
    return [name, { milliseconds, peak: Math.max(...own.map(({ peak }) => peak)) }]
  })
  return Object.fromEntries(measured) as Record<Name, Measured>
}

export const readByAll = (workbook: string): Measurements => measure('read', workbook, () => '')

/** Opens, sets cells and saves; what was saved is read back, ours by both libraries. */
export function editByAll(workbook: string): Measurements {
  const saved = (name: Name): string => join(__dirname, 'data', `saved-by-${name}.xlsx`)
  const measurements = measure('edit', workbook, saved)
  const digests = [
    ['SheetJS, of ours', run<Digests>('SheetJS', 'digest', saved('ours'))],
    ['exceljs, of ours', run<Digests>('exceljs', 'digest', saved('ours'))],
    ['SheetJS, of exceljs', run<Digests>('SheetJS', 'digest', saved('exceljs'))],
    ['ours, of SheetJS', run<Digests>('ours', 'digest', saved('SheetJS'))],
    ['ours, of ours', run<Digests>('ours', 'digest', saved('ours'))],
  ] as const
  assertEqual(digests)
  assertOneColumnSet(run<Digests>('SheetJS', 'digest', workbook), digests[0][1])
  return measurements
}

/** Of the whole workbook, nothing but the column that was set differs. */
function assertOneColumnSet(before: Digests, after: Digests): void {
  const differing = Object.keys(after).filter((column) => before[column] !== after[column])
  if (differing.length !== 1)
    throw new Error(`${rowsToSet} cells of one column were set, but ${differing.join()} differ`)
}

function assertEqual(found: readonly (readonly [string, object])[]): void {
  const told = new Set(found.map(([, one]) => JSON.stringify(Object.entries(one).sort())))
  if (told.size !== 1) throw new Error(`Not all read the same:\n${found.map((one) => JSON.stringify(one)).join('\n')}`)
}
