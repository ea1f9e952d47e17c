import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { openWorkbookFile } from '../src/hosts/file'
import { nodeCodec } from '../src/hosts/file/node-codec'
import { FileRefusal } from '../src/hosts/file/refusal'
import type { ViewRow } from '../src/model/view'
import type { Sheet } from '../src/model/workbook'
import { workbookDifferences, type Difference, type Doubt, type Explain, type FormulaAt } from './values/differences'
import { computedAnew, explainLibreOffice } from './values/explain-libreoffice'
import { explainOpenpyxl } from './values/explain-openpyxl'
import { hasLibreOffice, LibreOffice } from './values/libreoffice'
import { hasOpenpyxl, theirSheets, type TheirSheet } from './values/openpyxl'

// Cells of workbooks at hand, as the file host reads them, against two independent readers: a difference is a bug or is explained.
const root = join(__dirname, '..', '..', 'shared', 'corpus')
const seed = process.argv[2] ?? 'sanbiao'
const wanted = Number(process.argv[3] ?? 100)
/** Of all cells. */
const tolerated = 0.001

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesIn(path) : /\.xls[xm]$/i.test(name) ? [path] : []
  })

/** The seed's order, whatever else is in the folder. */
function shuffled(paths: readonly string[]): readonly string[] {
  const rank = (path: string): string =>
    createHash('sha256')
      .update(`${seed}:${relative(root, path)}`)
      .digest('hex')
  return paths
    .map((path) => ({ path, by: rank(path) }))
    .sort((a, b) => (a.by < b.by ? -1 : 1))
    .map(({ path }) => path)
}

interface Ours {
  readonly sheets: readonly Sheet[]
  readonly formulaAt: FormulaAt
}
async function readOurs(path: string): Promise<Ours | string> {
  try {
    const host = await openWorkbookFile(readFileSync(path), basename(path), { codec: nodeCodec })
    const views = new Map<string, ReadonlyMap<number, ViewRow>>()
    const rowsOf = (sheet: string): ReadonlyMap<number, ViewRow> => {
      const rows = views.get(sheet) ?? new Map(host.view(sheet).rows.map((row) => [row.index, row]))
      views.set(sheet, rows)
      return rows
    }
    const formulaAt: FormulaAt = (sheet, row, column) => rowsOf(sheet).get(row)?.cells[column]?.formula
    return { sheets: (await host.read()).sheets, formulaAt }
  } catch (problem) {
    if (problem instanceof FileRefusal) return `${problem.code} ${problem.detail ?? ''}`
    throw problem
  }
}

interface Reader {
  readonly name: string
  readonly sheets: (path: string) => readonly TheirSheet[] | string
  readonly explain: Explain
  /** Cells that it computes itself instead of reading them. */
  readonly computes?: (doubt: Doubt) => boolean
}

const computedByReader = 'computed'
/** False where more than is tolerated differs, or nothing could be compared. */
async function compare(paths: readonly string[], { name, sheets, explain, computes }: Reader): Promise<boolean> {
  const found: Difference[] = []
  let files = 0
  let cells = 0
  let computed = 0
  const judge: Explain = (doubt) => (computes?.(doubt) ? computedByReader : explain(doubt))
  for (const path of paths) {
    const file = relative(root, path)
    const ours = await readOurs(path)
    const theirs = sheets(path)
    if (typeof ours === 'string' || typeof theirs === 'string') {
      const reason = (outcome: unknown): string => (typeof outcome === 'string' ? outcome : 'opened')
      console.log(`passed over  ${file}  ours: ${reason(ours)}  ${name}: ${reason(theirs)}`)
      continue
    }
    files++
    const result = workbookDifferences(file, ours.sheets, theirs, judge, ours.formulaAt)
    cells += result.cells
    for (const one of result.differences) {
      if (one.explained === computedByReader) computed++
      else found.push(one)
    }
  }
  printClasses(found, name)
  if (computed > 0) console.log(`\n${name} computes ${computed} of the differing cells itself, they are not counted`)
  const share = (count: number): string => `${count} (${((count / cells) * 100).toFixed(4)}%)`
  const unexplained = found.filter(({ explained }) => explained === null).length
  console.log(
    `\n${name}: ${files} workbooks, ${cells} cells; differ: ${share(found.length)}, unexplained: ${share(unexplained)}\n`,
  )
  return files > 0 && found.length <= cells * tolerated && unexplained === 0
}

function printClasses(found: readonly Difference[], reader: string): void {
  const classes = new Map<string, Difference[]>()
  for (const one of found) {
    const own = one.ours === null ? 'blank' : typeof one.ours === 'object' ? 'error' : typeof one.ours
    const title = one.explained ?? `UNEXPLAINED: ${own} for ${reader}'s ${one.theirs?.[2] ?? 'blank'}`
    classes.set(title, classes.get(title) ?? [])
    classes.get(title)!.push(one)
  }
  for (const [title, members] of classes) {
    console.log(`\n${members.length} x ${title}`)
    for (const { at, ours, theirs } of members.slice(0, 3))
      console.log(
        `  ${at}  ours ${JSON.stringify(ours)?.slice(0, 120)}  ${reader} ${JSON.stringify(theirs?.[3])?.slice(0, 120)}`,
      )
  }
}

async function main(): Promise<void> {
  const absent = !existsSync(root)
    ? basename(root)
    : !hasOpenpyxl()
      ? 'openpyxl'
      : !hasLibreOffice()
        ? 'LibreOffice'
        : null
  if (absent) return console.log(`values: 跳过，缺少 ${absent} / skipped, ${absent} is not at hand`)
  const chosen: string[] = []
  for (const path of shuffled(filesIn(root))) {
    if (chosen.length === wanted) break
    if (typeof (await readOurs(path)) !== 'string' && typeof theirSheets(path) !== 'string') chosen.push(path)
  }
  const office = new LibreOffice(chosen)
  const results = [
    await compare(chosen, { name: 'openpyxl', sheets: theirSheets, explain: explainOpenpyxl }),
    await compare(chosen, {
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
