import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { runBaseline } from './baseline'
import { bundle } from './bundle'
import { peakGoal, printComparison, reached } from './compare'
import { writeDealerData } from './dealer-data'
import { writeFortySheets } from './forty-sheets'
import { editByAll, installPeers, readByAll } from './peers'
import { rowsToSet } from './task'

const data = join(__dirname, 'data')
const dealer = join(data, 'dealer-month.xlsx')
const forty = join(data, 'forty-sheets.xlsx')
const script = join(data, 'measure.cjs')

interface Stages {
  readonly rows: Readonly<Record<string, number>>
  readonly recognise: number
  readonly parse: number
  readonly check: number
  readonly pass: number
  readonly counts: Readonly<Record<string, number>>
  readonly passed: Readonly<Record<string, number>>
}

/** Each measurement has a process to itself. */
function measure<T>(mode: string, path: string): T {
  const output = execFileSync(process.execPath, ['--expose-gc', script, mode, path], { encoding: 'utf8' })
  return JSON.parse(output.trim().split('\n').at(-1) ?? '') as T
}

const times = (ratio: number): string => `${ratio.toFixed(2)} x`
const goal = (ratio: number, most: number): string => `at most ${most} x: ${reached(ratio <= most)}`

async function main(): Promise<void> {
  mkdirSync(data, { recursive: true })
  if (!existsSync(dealer)) writeDealerData(dealer)
  await bundle(join(__dirname, 'measure.ts'), data, 'measure.cjs')

  const stages = measure<Stages>('stages', dealer)
  const { read } = measure<{ read: number }>('read', dealer)
  const { peak, findings } = measure<{ peak: number; findings: number }>('memory', dealer)
  assertSame(stages.counts, stages.passed)

  const { recognise, parse, check, pass } = stages
  console.log(
    `\nA dealer month of ${Object.entries(stages.rows)
      .map(([name, rows]) => `${name} ${rows}`)
      .join(', ')} rows, ${findings} findings`,
  )
  console.log('Medians of nine warm runs; quote the ratios, milliseconds are of this machine.\n')
  console.table({
    read: row(read, read / pass),
    recognise: row(recognise, recognise / pass),
    parse: row(parse, parse / pass),
    check: row(check, check / pass, goal(check / pass, 3)),
    'recognise, parse and check': row(recognise + parse + check, (recognise + parse + check) / pass),
    'hand-written pass, same findings': row(pass, 1),
  })
  console.log(`Peak memory of read and check: ${peak} MB (${peakGoal(peak, 600)})`)

  measureRecognition()

  const baseline = runBaseline()
  if (!baseline) return
  const ours = measure<{ read: number }>('read', baseline.workbook).read
  console.log(`\nThe peers' workbook of 2 x 100,000 rows, ${baseline.findings} findings by both hand-written engines\n`)
  console.table({
    'ours, read': row(ours, ours / baseline.limit, goal(ours / baseline.limit, 2.5)),
    'e_limit, read (dictionary-encoded)': row(baseline.limit, 1),
    'e_ts, read (plain columns)': row(baseline.plain, baseline.plain / baseline.limit),
  })
  if (!installPeers()) return
  await bundle(join(__dirname, 'ours.ts'), data, 'ours.cjs')
  console.log('\nThe same workbook, every cell looked at\n')
  printComparison(readByAll(baseline.workbook), { exceljs: 10, SheetJS: 5 })
  console.log(`\nThe same workbook opened, ${rowsToSet} of its cells set, and saved; read back, all values are equal\n`)
  printComparison(editByAll(baseline.workbook), { exceljs: 5 })
}

function measureRecognition(): void {
  if (!existsSync(forty)) writeFortySheets(forty)
  const { sheets, read, recognise } = measure<{ sheets: number; read: number; recognise: number }>('recognition', forty)
  console.log(`\nForty sheets of 5,000 rows, ${sheets} of them recognised\n`)
  console.table({ read: row(read, 1), recognise: row(recognise, recognise / read, goal(recognise / read, 0.1)) })
}

const row = (milliseconds: number, ratio: number, aim = '') => ({
  milliseconds: Math.round(milliseconds),
  ratio: times(ratio),
  goal: aim,
})

function assertSame(ours: Stages['counts'], hand: Stages['counts']): void {
  const codes = new Set([...Object.keys(ours), ...Object.keys(hand)])
  const differing = [...codes].filter((code) => ours[code] !== hand[code])
  if (differing.length === 0) return
  const told = differing.map((code) => `${code}: engine ${ours[code] ?? 0}, hand-written ${hand[code] ?? 0}`)
  throw new Error(`The hand-written pass finds something else:\n${told.join('\n')}`)
}

void main().catch((problem: unknown) => {
  console.error(problem)
  process.exitCode = 1
})
