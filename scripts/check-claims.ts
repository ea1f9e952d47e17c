import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { catalog } from '../src/catalog'
import { recognise } from '../src/engine/recognise'
import { openWorkbookFile } from '../src/hosts/file'
import { nodeCodec } from '../src/hosts/file/node-codec'
import { FileRefusal } from '../src/hosts/file/refusal'
import { serialOf } from '../src/model/month'
import type { SheetReading } from '../src/model/report'

// What is recognised in workbooks of other trades: nothing of the corpus may be claimed; of the real ones it is told. Skipped where they are absent.
const [corpus, real] = ['../shared/corpus', '../shared/real']
const known = /\.xls[xm]?$/i

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesIn(path) : known.test(name) ? [path] : []
  })
}

async function readingsOf(path: string): Promise<readonly SheetReading[]> {
  const [profile] = catalog.profiles
  const today = serialOf(2026, 1, 31)
  if (!profile || today === null) throw new Error('no profile')
  try {
    const host = await openWorkbookFile(readFileSync(path), basename(path), { codec: nodeCodec })
    return recognise(await host.read(), catalog, { profile, today }).sheets
  } catch (problem) {
    if (problem instanceof FileRefusal) return []
    throw problem
  }
}

async function main(): Promise<void> {
  let sheets = 0
  let claimed = 0
  let asked = 0
  for (const folder of [corpus, real]) {
    if (!existsSync(folder)) {
      console.log(`${folder}: 跳过 / absent, skipped`)
      continue
    }
    for (const path of filesIn(folder)) {
      for (const { name, tables, doubts, columns } of await readingsOf(path)) {
        sheets++
        if (doubts.length > 0) asked++
        if (tables.length > 0 || doubts.length > 0) {
          const taken = columns.filter(({ field }) => field !== null).map(({ header, field }) => `${header}=${field}`)
          console.log(
            `${path} [${name}] ${tables.length} tables: ${taken.join(' ')} ${doubts.map(({ text }) => text.zh).join(' ')}`,
          )
        }
        if (folder === corpus && tables.length > 0) claimed++
      }
    }
  }
  console.log(`${sheets} sheets, ${claimed} of the corpus claimed, ${asked} asked about`)
  if (claimed > 0) process.exitCode = 1
}
void main()
