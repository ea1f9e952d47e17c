import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { openWorkbookFile, type FileHost } from '../src/hosts/file'
import { nodeCodec } from '../src/hosts/file/node-codec'
import { FileRefusal } from '../src/hosts/file/refusal'
import { everyEdit } from '../tests/hosts/every-edit'
import { partsOf } from '../tests/support/package'

// Marks, fills, sheets and memory written into every workbook at hand, saved, opened again and cleaned: every part must be what it was.
const root = join(__dirname, '..', '..', 'shared')
/** Unzipping all parts of a larger one says nothing new. */
const LARGEST = 3_000_000

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesIn(path) : /\.xls[xm]$/i.test(name) ? [path] : []
  })

const open = (bytes: Uint8Array, name: string): Promise<FileHost> => openWorkbookFile(bytes, name, { codec: nodeCodec })

/** Some programs write part names with backslashes; a part that we write has slashes. */
const parts = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(partsOf(bytes)).map(([name, content]) => [name.replaceAll('\\', '/'), content]))

async function outcomeOf(path: string): Promise<string> {
  const bytes = readFileSync(path)
  const name = basename(path)
  const host = await open(bytes, name).catch((problem: unknown) => {
    if (problem instanceof FileRefusal) return null
    throw problem
  })
  if (!host) return 'refused'
  const [sheet] = (await host.read()).sheets.filter(({ columns }) => columns.length > 0 && columns.length < 50)
  if (!sheet || (sheet.columns[0]?.length ?? 0) > 5000) return 'passed over'
  const refusals = await host.apply(everyEdit(sheet))
  const again = await open(await host.save(), name)
  await again.apply([{ kind: 'clean' }])
  const before = parts(bytes)
  const after = parts(await again.save())
  const differing = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (part) => before[part] !== after[part],
  )
  if (differing.length > 0) return `DIFFERS in ${differing.join(', ')}`
  return refusals.length > 0 ? `equal, ${refusals.length} edits refused` : 'equal'
}

async function main(): Promise<void> {
  if (!existsSync(root)) return console.log('lossless: 跳过，没有工作簿 / skipped, no workbooks at hand')
  const counts = new Map<string, number>()
  for (const path of filesIn(root).filter((some) => statSync(some).size < LARGEST)) {
    const outcome = await outcomeOf(path).catch(
      (problem: unknown) => `CRASHED: ${problem instanceof Error ? problem.message : String(problem)}`,
    )
    const [kind = outcome] = outcome.split(/ in |: /)
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
    if (/^[A-Z]{3}/.test(outcome)) console.log(`${relative(root, path)}  ${outcome}`)
  }
  console.table(Object.fromEntries(counts))
  if (counts.has('DIFFERS') || counts.has('CRASHED')) process.exitCode = 1
}

void main()
