import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { nodeCodec } from '../src/hosts/file/node-codec'
import { openWorkbookFile } from '../src/hosts/file'
import { FileRefusal } from '../src/hosts/file/refusal'

/** Opens every workbook at hand in folders beside the project: each opens, or is refused by name. */
const folders = process.argv.slice(2)
const places = folders.length > 0 ? folders : ['../shared/real', '../shared/corpus']
const known = /\.(xls[xmb]?|xltx|xltm|ods|csv)$/i

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) return filesIn(path)
    return known.test(name) ? [path] : []
  })
}

type Outcome = { readonly state: string; readonly note: string }
async function outcomeOf(path: string): Promise<Outcome> {
  try {
    const bytes = readFileSync(path)
    const host = await openWorkbookFile(bytes, basename(path), { codec: nodeCodec })
    const { sheets } = await host.read()
    for (const { id } of sheets) host.view(id)
    return { state: 'opened', note: `${sheets.length} sheets` }
  } catch (problem) {
    if (problem instanceof FileRefusal) return { state: 'refused', note: `${problem.code} ${problem.detail ?? ''}` }
    return { state: 'crashed', note: problem instanceof Error ? (problem.stack ?? problem.message) : String(problem) }
  }
}

async function main(): Promise<void> {
  const files = places.flatMap((place) => {
    if (existsSync(place)) return filesIn(place)
    console.log(`${place}: absent, skipped`)
    return []
  })
  const counts = new Map<string, number>()
  for (const path of files) {
    const started = performance.now()
    const { state, note } = await outcomeOf(path)
    const milliseconds = Math.round(performance.now() - started)
    console.log(`${state.padEnd(8)} ${String(milliseconds).padStart(5)} ms  ${path}  ${note}`)
    const kind = `${state} ${path.split('.').at(-1)}`
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  console.table(Object.fromEntries([...counts].sort()))
  if ([...counts.keys()].some((kind) => kind.startsWith('crashed'))) process.exitCode = 1
}
void main()
