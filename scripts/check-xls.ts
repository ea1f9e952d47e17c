import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { FileRefusal } from '../src/hosts/file'
import { openWorkbook } from '../src/hosts/open-workbook'
import { readInThread } from '../src/hosts/xls/in-thread'
import type { Sheet } from '../src/model/workbook'
import { workbookDifferences, type Difference } from './values/differences'
import { hasLibreOffice, LibreOffice } from './values/libreoffice'

// Every .xls file at hand opens or is refused by name in time; of some that open, each cell is compared with LibreOffice's reading.
const root = join(__dirname, '..', '..', 'shared', 'corpus')
const compared = Number(process.argv[2] ?? 30)
const only = Number(process.argv[3] ?? Infinity)
const built = join(__dirname, '..', 'dist', 'xls-worker.js')
const isBuilt = existsSync(built)
/** Not built, each thread compiles the reader first. */
const seconds = isBuilt ? 5 : 20
const readXls = readInThread(isBuilt ? built : join(__dirname, '..', 'src', 'cli', 'xls-worker.ts'), seconds * 1000)

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name)
      return statSync(path).isDirectory() ? filesIn(path) : /\.xls$/i.test(name) ? [path] : []
    })

async function sheetsOf(path: string): Promise<readonly Sheet[] | string> {
  try {
    const host = await openWorkbook(new Uint8Array(readFileSync(path)), basename(path), { readXls })
    return (await host.read()).sheets
  } catch (problem) {
    if (problem instanceof FileRefusal) return `${problem.code} ${problem.detail ?? ''}`.trim()
    return `CRASHED: ${String(problem)}`
  }
}

/** Differences by what each side sees. */
const kindOf = ({ ours, theirs }: Difference): string => {
  const own = ours === null ? 'blank' : typeof ours === 'object' ? 'error' : typeof ours
  return `${own} for LibreOffice's ${theirs?.[2] ?? 'blank'}`
}

async function main(): Promise<void> {
  if (!existsSync(root)) return console.log('xls: 跳过，没有文件集 / skipped, there is no collection of files')
  const states = new Map<string, string[]>()
  const opened: { path: string; sheets: readonly Sheet[] }[] = []
  const paths = filesIn(root)
  const step = Math.max(1, Math.floor(paths.length / Math.min(only, paths.length)))
  for (const path of paths.filter((_, index) => index % step === 0)) {
    const sheets = await sheetsOf(path)
    const state = typeof sheets === 'string' ? sheets : 'open'
    states.set(state, [...(states.get(state) ?? []), relative(root, path)])
    if (typeof sheets !== 'string') opened.push({ path, sheets })
  }
  for (const [state, files] of states) {
    console.log(`${files.length} ${state}`)
    if (state !== 'open') for (const file of files) console.log(`  ${file}`)
  }
  const late = [...states].some(([state]) => state.startsWith('CRASHED') || state.endsWith(' time'))
  if (late) process.exitCode = 1
  if (!hasLibreOffice()) return console.log('values: 跳过，没有 LibreOffice / skipped, LibreOffice is not at hand')
  const every = Math.max(1, Math.floor(opened.length / compared))
  const chosen = opened.filter((_, index) => index % every === 0).slice(0, compared)
  const office = new LibreOffice(chosen.map(({ path }) => path))
  let cells = 0
  const kinds = new Map<string, Difference[]>()
  for (const { path, sheets } of chosen) {
    const theirs = office.sheets(path)
    if (typeof theirs === 'string') {
      console.log(`passed over ${relative(root, path)}: ${theirs}`)
      continue
    }
    const result = workbookDifferences(
      relative(root, path),
      sheets,
      theirs,
      () => null,
      () => undefined,
    )
    cells += result.cells
    for (const one of result.differences) kinds.set(kindOf(one), [...(kinds.get(kindOf(one)) ?? []), one])
  }
  office.dispose()
  for (const [kind, members] of kinds) {
    console.log(`${members.length} x ${kind}`)
    for (const { at, ours, theirs } of members.slice(0, 4))
      console.log(
        `  ${at} ours ${JSON.stringify(ours)?.slice(0, 80)} theirs ${JSON.stringify(theirs?.[3])?.slice(0, 80)}`,
      )
  }
  const differ = [...kinds.values()].reduce((sum, members) => sum + members.length, 0)
  console.log(`${chosen.length} workbooks, ${cells} cells, ${differ} differ`)
}

void main()
