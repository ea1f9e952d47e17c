import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { catalog } from '../src/catalog'
import { runBaseline, type Baseline } from './baseline'
import { bundle } from './bundle'
import { peakGoal, printComparison, reached } from './compare'
import { dealerMonth } from './dealer-data'
import type { EditTimes } from './edits'
import { writeFortySheets } from './forty-sheets'
import { editByAll, installPeers, readByAll } from './peers'
import { rowsToSet } from './task'

const data = join(__dirname, 'data')
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
  const dealer = dealerMonth()
  await bundle(join(__dirname, 'measure.ts'), data, 'measure.cjs')

  const stages = measure<Stages>('stages', dealer)
  const { read } = measure<{ read: number }>('read', dealer)
  const { peak, findings } = measure<{ peak: number; findings: number }>('memory', dealer)

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
    'check, all rules': row(check, check / pass),
    'recognise, parse and check': row(recognise + parse + check, (recognise + parse + check) / pass),
    'hand-written pass of a few rules': row(pass, 1),
  })
  tellDiffering(stages.counts, stages.passed)
  console.log(`Peak memory of read and check: ${peak} MB (${peakGoal(peak, 600)})`)

  measureRecognition()

  const baseline = runBaseline()
  if (baseline) printChecks(check, baseline)
  printEdits(measure<Edits>('edits', dealer))
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

function printChecks(check: number, { checks }: Baseline): void {
  console.log(`\nAll ${catalog.rules.length} rules on the dealer month, the 23 checks of e_ts on the peers' workbook\n`)
  console.table({
    'check, all rules': row(check, check / checks, goal(check / checks, 2)),
    'e_ts, 23 checks': row(checks, 1),
  })
}

interface Edits {
  readonly any: readonly EditTimes[]
  readonly key: readonly EditTimes[]
}
const share = (part: number): string => `${(part * 100).toFixed(1)} %`
/** The share of a full check that a re-check takes: of all edits, and where the cell tells whose row it is. */
function printEdits({ any, key }: Edits): void {
  console.log(
    '\nOne cell edited and the workbook checked again, in parts of a full check; all reports are equal to full ones\n',
  )
  console.table({ 'any cell': distribution(any, 0.05), 'phone, name, model': distribution(key, 0.4) })
}

function distribution(times: readonly EditTimes[], most: number) {
  const shares = times.map(({ edit, full }) => edit / full).sort((a, b) => a - b)
  const at = (part: number): number => shares[Math.min(shares.length - 1, Math.floor(part * shares.length))]!
  return {
    edits: shares.length,
    least: share(at(0)),
    quarter: share(at(0.25)),
    median: share(at(0.5)),
    'three quarters': share(at(0.75)),
    'nine tenths': share(at(0.9)),
    most: share(at(1)),
    'median, ms': Math.round(times.map(({ edit }) => edit).sort((a, b) => a - b)[times.length >> 1]!),
    goal: `median at most ${share(most)}: ${reached(at(0.5) <= most)}`,
  }
}

const row = (milliseconds: number, ratio: number, aim = '') => ({
  milliseconds: Math.round(milliseconds),
  ratio: times(ratio),
  goal: aim,
})

/** Rules are narrowed where they cry wolf; the hand-written pass stays what it was. */
function tellDiffering(ours: Stages['counts'], hand: Stages['counts']): void {
  const differing = Object.keys(hand).filter((code) => ours[code] !== hand[code])
  const told = differing.map((code) => `${code}: engine ${ours[code] ?? 0}, hand-written ${hand[code] ?? 0}`)
  if (told.length > 0)
    console.log(`The hand-written pass of ${Object.keys(hand).length} rules differs. ${told.join('; ')}`)
}

void main().catch((problem: unknown) => {
  console.error(problem)
  process.exitCode = 1
})
