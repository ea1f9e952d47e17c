import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { openWorkbookFile } from '../src/hosts/file'
import { nodeCodec } from '../src/hosts/file/node-codec'
import { FileRefusal } from '../src/hosts/file/refusal'
import type { Cell, Sheet } from '../src/model/workbook'
import { hasOpenpyxl, theirSheets, type TheirSheet, type Told } from './openpyxl'

// Cells of workbooks at hand, as the file host reads them, against what openpyxl reads: an independent reader, so a difference is a bug or is explained.
const root = join(__dirname, '..', '..', 'shared', 'corpus')
const seed = process.argv[2] ?? 'sanbiao'
const wanted = Number(process.argv[3] ?? 100)
/** Of all cells. */
const tolerated = 0.001

interface Difference {
  readonly at: string
  readonly ours: Cell
  readonly theirs: Told | undefined
  readonly explained: string | null
}

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

/** Workbooks that openpyxl reads otherwise, each for a reason that its cells do not show. */
const odd: Readonly<Record<string, string>> = {
  'sample-beta.xlsx': 'the namespace of an Excel 2007 beta, in which openpyxl sees no cells (A.2 sml.xsd)',
  'duplicate-filename.xlsx': 'two parts of one name: openpyxl takes the other one (part 2: part names are unique)',
  '52575_main.xlsx': 'an inlineStr cell with its text in v instead of is, which openpyxl drops (18.18.11 ST_CellType)',
  '64420.xlsm': 'a sheet of Excel 4 macros, which we leave out as no worksheet (12.3.24 Worksheet Part)',
}

const millisecond = 1 / 86_400_000
/** Of 31 December 9999. */
const behindLastDay = 2_958_466
const escapes = /_x([\dA-Fa-f]{4})_/g
const unescaped = (text: string): string =>
  text.replace(escapes, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))

function equal(ours: Cell, theirs: Told | undefined): boolean {
  if (!theirs) return ours === null
  const [, , kind, value] = theirs
  if (kind === 'error') return typeof ours === 'object' && ours?.error === value
  if (kind === 'date') return typeof ours === 'number' && Math.abs(ours - Number(value)) <= millisecond
  return ours === value
}

/** Where openpyxl is known to leave the standard, with the section of ECMA-376 part 1. */
function explanationOf(ours: Cell, theirs: Told | undefined, inMerge: boolean): string | null {
  if (!theirs) return inMerge ? 'a value hidden behind a merge, which openpyxl drops (18.3.1.55 mergeCell)' : null
  const [, , kind, value] = theirs
  if (typeof ours === 'string' && typeof value === 'string' && unescaped(value) === ours)
    return 'an escape that openpyxl leaves as it stands (22.9.2.19 ST_Xstring)'
  if (kind === 'date' && ours === 60 && value === 59)
    return 'serial 60, 29 February 1900, a day that Python does not have (18.17.4.1)'
  if (kind === 'error' && value === '#VALUE!' && typeof ours === 'number' && (ours < 0 || ours >= behindLastDay))
    return 'a serial beyond the years 1900 to 9999 in a date format: openpyxl makes up an error (18.17.4.1)'
  return null
}

function differencesOf(
  where: string,
  ours: Sheet | undefined,
  theirs: TheirSheet,
): { cells: number; differences: Difference[] } {
  const differences: Difference[] = []
  const seen = new Set<string>()
  let cells = 0
  const compare = (row: number, column: number, cell: Cell): void => {
    const key = `${row}:${column}`
    const told = theirs.cells.get(key)
    if (cell === null && !told) return
    cells++
    seen.add(key)
    if (equal(cell, told)) return
    const inMerge = theirs.merges.some(
      ([left, top, right, bottom]) =>
        row >= top - 1 && row < bottom && column >= left - 1 && column < right && (row >= top || column >= left),
    )
    const at = `${where} ${theirs.sheet} R${row + 1}C${column + 1}`
    differences.push({
      at,
      ours: cell,
      theirs: told,
      explained: odd[basename(where)] ?? explanationOf(cell, told, inMerge),
    })
  }
  ours?.columns.forEach((column, index) => {
    for (let row = 0; row < column.length; row++) compare(row, index, column.at(row))
  })
  for (const [key, [row, column]] of theirs.cells) if (!seen.has(key)) compare(row, column, null)
  return { cells, differences }
}

/** What differs, in words that examples can be gathered under. */
const kindOf = ({ ours, theirs }: Difference): string => {
  const own = ours === null ? 'blank' : typeof ours === 'object' ? 'error' : typeof ours
  return `${own} for openpyxl's ${theirs?.[2] ?? 'blank'}`
}

async function ourSheets(path: string): Promise<readonly Sheet[] | string> {
  try {
    return (await (await openWorkbookFile(readFileSync(path), basename(path), { codec: nodeCodec })).read()).sheets
  } catch (problem) {
    if (problem instanceof FileRefusal) return `${problem.code} ${problem.detail ?? ''}`
    throw problem
  }
}

async function main(): Promise<void> {
  const absent = !existsSync(root) ? root : !hasOpenpyxl() ? 'openpyxl' : null
  if (absent) return console.log(`values: 跳过，缺少 ${basename(absent)} / skipped, ${basename(absent)} is not at hand`)
  const found: Difference[] = []
  let files = 0
  let cells = 0
  for (const path of shuffled(filesIn(root))) {
    if (files === wanted) break
    const name = relative(root, path)
    const ours = await ourSheets(path)
    const theirs = theirSheets(path)
    if (typeof ours === 'string' || typeof theirs === 'string') {
      const reason = (outcome: unknown): string => (typeof outcome === 'string' ? outcome : 'opened')
      console.log(`passed over  ${name}  ours: ${reason(ours)}  openpyxl: ${reason(theirs)}`)
      continue
    }
    files++
    const names = new Set(theirs.map(({ sheet }) => sheet))
    const onlyOurs = ours.flatMap((one) =>
      names.has(one.name) ? [] : [{ sheet: one.name, merges: [], cells: new Map<string, Told>() }],
    )
    for (const sheet of [...theirs, ...onlyOurs]) {
      const result = differencesOf(
        name,
        ours.find((one) => one.name === sheet.sheet),
        sheet,
      )
      cells += result.cells
      found.push(...result.differences)
    }
  }
  const classes = new Map<string, Difference[]>()
  for (const one of found) {
    const title = one.explained ?? `UNEXPLAINED: ${kindOf(one)}`
    const members = classes.get(title)
    if (members) members.push(one)
    else classes.set(title, [one])
  }
  for (const [title, members] of classes) {
    console.log(`\n${members.length} x ${title}`)
    for (const { at, ours, theirs } of members.slice(0, 3))
      console.log(
        `  ${at}  ours ${JSON.stringify(ours)?.slice(0, 200)}  openpyxl ${JSON.stringify(theirs?.[3])?.slice(0, 200)}`,
      )
  }
  const unexplained = found.filter(({ explained }) => explained === null).length
  const share = (count: number): string => `${count} (${((count / cells) * 100).toFixed(4)}%)`
  console.log(
    `\n${files} workbooks, ${cells} cells; differ: ${share(found.length)}, unexplained: ${share(unexplained)}`,
  )
  if (files === 0 || unexplained > cells * tolerated) process.exitCode = 1
}

void main()
