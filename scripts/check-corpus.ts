import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { corpusFiles, isPromised, nameOf } from './corpus/files'
import { hasOpenpyxl, openpyxlStates } from './corpus/openpyxl-opens'
import { statesOf, type State } from './corpus/read-in-worker'
import { unopened } from './corpus/unopened'

// Every workbook at hand opens or is refused by name; what openpyxl or SheetJS opens we open too, at most 2% excepted, each for a reason that is written down.
const allowedShare = 0.02
/** Longer is a hang. */
const seconds = 5
const theirSeconds = 15
const page = join(__dirname, '..', 'docs', 'unopened.md')

interface Comparison {
  readonly path: string
  readonly ours: State
  /** Who opens it beside us. */
  readonly openedBy: readonly string[]
}

async function compare(paths: readonly string[]): Promise<readonly Comparison[]> {
  // Alone first, so that nobody else's work makes ours look like a hang.
  const ours = await statesOf('ours', paths, seconds)
  const promised = paths.filter(isPromised)
  const [sheetjs, openpyxl] = await Promise.all([
    statesOf('sheetjs', promised, theirSeconds),
    hasOpenpyxl() ? openpyxlStates(promised, theirSeconds) : new Map<string, State>(),
  ])
  if (openpyxl.size === 0)
    console.log('corpus: 没有 openpyxl，只与 SheetJS 比较 / without openpyxl, only SheetJS is compared')
  return paths.map((path) => ({
    path,
    ours: ours.get(path) ?? 'LOST',
    openedBy: [
      ...(openpyxl.get(path) === 'open' ? ['openpyxl'] : []),
      ...(sheetjs.get(path) === 'open' ? ['SheetJS'] : []),
    ],
  }))
}

/** What violates the promise, a line each. */
function faultsOf(all: readonly Comparison[]): readonly string[] {
  const missed = all.filter(({ ours, openedBy }) => ours !== 'open' && openedBy.length > 0)
  const openable = all.filter(({ openedBy }) => openedBy.length > 0)
  const misbehaved = all.filter(({ ours }) => /^[A-Z]/.test(ours)).map(({ path, ours }) => `${nameOf(path)}: ${ours}`)
  const unexplained = missed
    .filter(({ path, ours }) => unopened[nameOf(path)]?.[0] !== ours)
    .map(({ path, ours, openedBy }) => `${nameOf(path)}: ${ours}, but ${openedBy.join(' and ')} opens it`)
  const names = new Set(missed.map(({ path }) => nameOf(path)))
  const stale = Object.keys(unopened)
    .filter((name) => !names.has(name))
    .map((name) => `${name}: no exception any more`)
  const tooMany =
    missed.length > openable.length * allowedShare
      ? [`${missed.length} of ${openable.length} exceed the 2% allowed`]
      : []
  return [...misbehaved, ...unexplained, ...stale, ...tooMany]
}

function pageOf(all: readonly Comparison[]): string {
  const openable = all.filter(({ openedBy }) => openedBy.length > 0)
  const missed = openable.filter(({ ours }) => ours !== 'open')
  const rows = missed.map(({ path, ours, openedBy }) => {
    const [, reason = ''] = unopened[nameOf(path)] ?? []
    return `| ${nameOf(path).replace(/^\w+\//, '')} | ${openedBy.join(', ')} | ${ours} | ${reason} |`
  })
  return [
    '# Workbooks that other programs open and we refuse',
    '',
    'Written by `npx tsx scripts/check-corpus.ts --write`, which compares us with openpyxl and SheetJS on workbooks of public test suites.',
    `Of ${openable.length} .xlsx and .xlsm files that one of the two opens, these ${missed.length} are refused by name:`,
    '',
    '| file | opened by | our refusal | reason |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n')
}

function report(all: readonly Comparison[]): void {
  const counts = new Map<State, number>()
  for (const { ours } of all) {
    const kind = ours.split(/[:\d]/)[0]!.trim()
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  console.table(Object.fromEntries([...counts].sort()))
  const openable = all.filter(({ openedBy }) => openedBy.length > 0)
  const opened = openable.filter(({ ours }) => ours === 'open').length
  console.log(
    `${all.length} files; of ${openable.length} that openpyxl or SheetJS opens, we open ${opened} (${((100 * opened) / openable.length).toFixed(1)}%)`,
  )
}

async function main(): Promise<void> {
  const paths = corpusFiles()
  if (paths.length === 0) return console.log('corpus: 跳过，没有工作簿 / skipped, no workbooks at hand')
  const all = await compare(paths)
  report(all)
  const faults = faultsOf(all)
  for (const fault of faults) console.error(fault)
  if (faults.length > 0) process.exitCode = 1
  if (process.argv.includes('--write')) writeFileSync(page, pageOf(all))
}

void main()
