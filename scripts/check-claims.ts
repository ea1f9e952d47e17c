import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { catalog } from '../src/catalog'
import { recognise } from '../src/engine/recognise'
import { openWorkbookFile } from '../src/hosts/file'
import { nodeCodec } from '../src/hosts/file/node-codec'
import { FileRefusal } from '../src/hosts/file/refusal'
import { serialOf } from '../src/model/month'

/** No form of ours is seen in a workbook of another trade. Skipped where none is at hand. */
const folder = join(__dirname, '..', '..', 'shared', 'corpus')
/** Larger files are made to burden a reader, and say nothing more of headers. */
const LARGEST = 300_000

const filesIn = (place: string): readonly string[] =>
  readdirSync(place).flatMap((name) => {
    const path = join(place, name)
    if (statSync(path).isDirectory()) return filesIn(path)
    return /\.xls[xm]$/.test(name) && statSync(path).size <= LARGEST ? [path] : []
  })

async function claimsOf(path: string): Promise<readonly string[] | null> {
  try {
    const host = await openWorkbookFile(readFileSync(path), path, { codec: nodeCodec })
    const [profile] = catalog.profiles
    const today = serialOf(2026, 1, 31)
    if (!profile || today === null) throw new Error('no profile')
    const { tables, sheets } = recognise(await host.read(), catalog, { profile, today })
    return [
      ...tables.map(({ template }) => template.id),
      ...sheets.flatMap(({ doubts }) => doubts.map(({ about }) => `? ${about}`)),
    ]
  } catch (problem) {
    if (problem instanceof FileRefusal) return null
    throw problem
  }
}

async function main(): Promise<void> {
  let read = 0
  let claimed = 0
  for (const path of filesIn(folder)) {
    const claims = await claimsOf(path)
    if (claims === null) continue
    read++
    if (claims.length === 0) continue
    claimed++
    console.log(`✗ ${path}: ${claims.join(', ')}`)
  }
  console.log(`${claimed === 0 && read > 0 ? '✓' : '✗'} claims: ${claimed} of ${read} workbooks of other trades`)
  if (claimed > 0 || read === 0) process.exitCode = 1
}

if (existsSync(folder)) void main()
else console.log('claims: 跳过，没有别行业的工作簿 / skipped, no workbooks of other trades at hand')
