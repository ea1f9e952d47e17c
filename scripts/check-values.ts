import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { openWorkbookFile } from '../src/hosts/file'
import { nodeCodec } from '../src/hosts/file/node-codec'
import { compare } from './values/compare'
import { computedAnew, explainLibreOffice } from './values/explain-libreoffice'
import { explainOpenpyxl } from './values/explain-openpyxl'
import { filesIn, shuffled } from './values/files'
import { hasLibreOffice, LibreOffice } from './values/libreoffice'
import { hasOpenpyxl, theirSheets, type TheirSheet } from './values/openpyxl'
import { oursOf, type Ours } from './values/ours'

// Cells of workbooks at hand, as the file host reads them, against two independent readers: a difference is a bug or is explained. Usage: tsx scripts/check-values.ts [seed] [workbooks]
const root = join(__dirname, '..', '..', 'shared', 'corpus')
const seed = process.argv[2] ?? 'sanbiao'
const wanted = Number(process.argv[3] ?? 100)

const ours = (path: string): Promise<Ours | string> =>
  oursOf(openWorkbookFile(readFileSync(path), basename(path), { codec: nodeCodec }))

async function main(): Promise<void> {
  const absent = !existsSync(root)
    ? basename(root)
    : !hasOpenpyxl()
      ? 'openpyxl'
      : !hasLibreOffice()
        ? 'LibreOffice'
        : null
  if (absent) return console.log(`values: 跳过，缺少 ${absent} / skipped, ${absent} is not at hand`)
  const openpyxl = new Map<string, readonly TheirSheet[]>()
  for (const path of shuffled(filesIn(root, /\.xls[xm]$/i), root, seed)) {
    if (openpyxl.size === wanted) break
    const theirs = typeof (await ours(path)) === 'string' ? 'refused' : theirSheets(path)
    if (typeof theirs !== 'string') openpyxl.set(path, theirs)
  }
  const paths = [...openpyxl.keys()]
  const office = new LibreOffice(paths)
  const collection = { root, paths, ours }
  const results = [
    await compare(collection, {
      name: 'openpyxl',
      sheets: (path) => openpyxl.get(path) ?? 'not read',
      explain: explainOpenpyxl,
    }),
    await compare(collection, {
      name: 'LibreOffice',
      sheets: (path) => office.sheets(path),
      explain: explainLibreOffice,
      computes: computedAnew,
    }),
  ]
  office.dispose()
  if (results.includes(false)) process.exitCode = 1
}

void main()
