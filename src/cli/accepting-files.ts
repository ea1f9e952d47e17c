import { joinWorkbooks, splitId } from '../engine/join'
import type { FileHost } from '../hosts/file'
import type { Edit } from '../model/edit'
import type { Finding } from '../model/finding'
import type { Report } from '../model/report'
import { text } from '../model/text'
import type { Memory, Workbook } from '../model/workbook'
import { maskFor } from './check-file'
import { findFiles } from './find-files'
import type { Io } from './io'
import { keying } from './keying'
import { knownPeople } from '../engine/masking/known-people'
import type { Mask } from '../engine/masking/mask'
import { openFile, Refused } from './open-file'
import type { Asked } from './options'
import { printRefused } from './print-check'
import { printRemarks, remarksOf } from './remarks'
import { reportOf } from './report-of'
import { Usage } from './usage'

export interface OpenedFile {
  readonly path: string
  readonly host: FileHost
}
/** What is checked as one: a file, or those of one dealer-month. */
export interface Unit {
  readonly files: readonly OpenedFile[]
  readonly workbooks: readonly Workbook[]
  readonly report: Report
  readonly mask: Mask
  readonly keyOf: (finding: Finding) => string
  /** Which of the files a sheet of the report stands in. */
  readonly fileOf: (sheet: string) => number
}
export interface Together extends Asked {
  readonly together?: boolean
}

/** Opens and checks files and folders, one unit after another; what of a folder is no workbook is only told. */
export async function* unitsOf(paths: readonly string[], options: Together, io: Io): AsyncGenerator<Unit> {
  const { files: found } = await findFiles(paths)
  const together: OpenedFile[] = []
  for (const { path, named } of found) {
    const file = await openOrTell(path, named, options, io)
    if (file && options.together) together.push(file)
    else if (file) yield checked([file], options, io)
  }
  if (together.length > 0) yield checked(together, options, io)
}

async function openOrTell(path: string, named: boolean, { lang }: Asked, io: Io): Promise<OpenedFile | null> {
  try {
    const { host } = await openFile(path)
    io.err(printRemarks(path, remarksOf(host), lang))
    return { path, host }
  } catch (error) {
    if (named || !(error instanceof Refused)) throw error
    io.err(printRefused({ path, code: error.code, reason: error.text }, lang))
    return null
  }
}

/** Reads the files anew, as when something was remembered since. */
export async function checked(files: readonly OpenedFile[], options: Together, io: Io): Promise<Unit> {
  const workbooks: Workbook[] = []
  for (const { host } of files) workbooks.push(await host.read())
  const workbook = options.together ? joinWorkbooks(workbooks) : workbooks[0]
  if (!workbook) {
    throw new Usage(
      text(
        '这些工作簿有的从1904年起算日期，有的从1900年起算，不能合在一起检查',
        'Some of these workbooks count days from 1904, some from 1900: check them apart',
      ),
    )
  }
  const { report, peopled } = await reportOf(workbook, options, io.today())
  const people = knownPeople(report)
  const fileOf = (sheet: string): number => (options.together ? splitId(sheet).workbook : 0)
  const keysOf = workbooks.map((one) => keying(report, one, people))
  const keyOf = (finding: Finding): string => keysOf[fileOf(finding.at.sheet)]!(finding)
  return { files, workbooks, report, mask: maskFor(options, peopled), keyOf, fileOf }
}

/** What one of the files remembers of what all together would. */
export function memoryOf(memory: Memory, { workbooks }: Unit, file: number, { together }: Together): Memory {
  const share = memory.each?.[file]
  return together && share ? { ...workbooks[file]?.memory, ...share } : memory
}

/** Those of the edits that are a file's own, as it takes them. */
export function editsOf(
  edits: readonly Edit[],
  { fileOf }: Unit,
  file: number,
  { together }: Together,
): readonly Edit[] {
  if (!together) return edits
  const own = (sheet: string): string => splitId(sheet).sheet
  return edits.flatMap((edit): readonly Edit[] => {
    if (edit.kind !== 'mark' || fileOf(edit.sheet) !== file) return []
    const marks = edit.marks.map((mark) => ({ ...mark, at: { ...mark.at, sheet: own(mark.at.sheet) } }))
    return [{ ...edit, sheet: own(edit.sheet), marks }]
  })
}
