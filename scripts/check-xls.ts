import { existsSync, readFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { openWorkbook } from '../src/hosts/open-workbook'
import { readInThread } from '../src/hosts/xls/in-thread'
import { cachedResults, resultDifferences, withRecords } from './values/cached-results'
import { compare } from './values/compare'
import { computedAnewXls, explainXls } from './values/explain-xls'
import { filesIn, shuffled } from './values/files'
import { hasLibreOffice, LibreOffice } from './values/libreoffice'
import { hasOpenpyxl } from './values/openpyxl'
import { oursOf, type Ours } from './values/ours'

// Every .xls file at hand opens or is refused by name in time; the cells of some that open are compared with LibreOffice's reading. Usage: tsx scripts/check-xls.ts [seed] [workbooks]
const root = join(__dirname, '..', '..', 'shared', 'corpus')
const seed = process.argv[2] ?? 'sanbiao'
const wanted = Number(process.argv[3] ?? 30)
/** Of processor time, so that nobody else's work makes ours look like a hang. */
const longest = 5
const script = join(__dirname, '..', 'dist', 'xls-worker.js')
const readXls = readInThread(script)

const ours = (path: string): Promise<Ours | string> =>
  oursOf(openWorkbook(new Uint8Array(readFileSync(path)), basename(path), { readXls })).catch(
    (problem: unknown) => `CRASHED: ${String(problem)}`,
  )

/** The paths that open; sets the exit code where one crashes, hangs, or holds other results of formulas than its records. */
async function openAll(paths: readonly string[]): Promise<readonly string[]> {
  const states = new Map<string, string[]>()
  const differing: string[] = []
  let results = 0
  let slowest = { path: '', took: 0 }
  for (const path of paths) {
    const start = process.cpuUsage()
    const own = await ours(path)
    const { user, system } = process.cpuUsage(start)
    const took = (user + system) / 1e6
    if (took > slowest.took) slowest = { path, took }
    const state = took > longest ? `HANGS ${took.toFixed(1)} s` : typeof own === 'string' ? own : 'open'
    states.set(state, [...(states.get(state) ?? []), path])
    if (typeof own === 'string') continue
    const cached = cachedResults(readFileSync(path))
    for (const { size } of cached ?? []) results += size
    for (const one of resultDifferences(own.sheets, cached)) differing.push(`${relative(root, path)} ${one}`)
  }
  for (const [state, members] of states) {
    console.log(`${members.length} ${state}`)
    if (state !== 'open') for (const path of members) console.log(`  ${relative(root, path)}`)
  }
  console.log(`slowest: ${slowest.took.toFixed(1)} s of processor time, ${relative(root, slowest.path)}`)
  console.log(`results of formulas: ${results}, ${differing.length} differ from the records`)
  for (const one of differing.slice(0, 20)) console.log(`  ${one}`)
  if (differing.length > 0) process.exitCode = 1
  if ([...states.keys()].some((state) => /^CRASHED|^HANGS| (?:time|ERR_\w+|exit)$/.test(state))) process.exitCode = 1
  return states.get('open') ?? []
}

async function oursWithRecords(path: string): Promise<Ours | string> {
  const own = await ours(path)
  return typeof own === 'string' ? own : withRecords(own, readFileSync(path))
}

async function main(): Promise<void> {
  if (!existsSync(root)) return console.log('xls: 跳过，没有文件集 / skipped, there is no collection of files')
  if (!existsSync(script)) throw new Error('npm run build comes first')
  const opened = await openAll(filesIn(root, /\.xls$/i))
  const other = !hasLibreOffice() ? 'LibreOffice' : !hasOpenpyxl() ? 'openpyxl' : null
  if (other) return console.log(`values: 跳过，缺少 ${other} / skipped, ${other} is not at hand`)
  const paths = shuffled(opened, root, seed).slice(0, wanted)
  const office = new LibreOffice(paths)
  const sheets = (path: string): ReturnType<typeof office.sheets> => office.sheets(path)
  const reader = { name: 'LibreOffice', sheets, explain: explainXls, computes: computedAnewXls }
  const agrees = await compare({ root, paths, ours: oursWithRecords }, reader)
  office.dispose()
  if (!agrees) process.exitCode = 1
}

void main()
