import { joinWorkbooks, splitId } from '../engine/join'
import type { HostRemark } from '../model/host'
import type { Report } from '../model/report'
import { text } from '../model/text'
import type { Workbook } from '../model/workbook'
import { keying } from './keying'
import { knownPeople } from '../engine/masking/known-people'
import { maskOf, unmasked, type Mask } from '../engine/masking/mask'
import type { Peopled } from '../engine/masking/peopled'
import { openFile, Refused } from './open-file'
import type { Asked } from './options'
import { readingLines } from './readings'
import { remarksOf } from './remarks'
import { reportJson } from './report-json'
import { reportOf } from './report-of'
import type { CheckedFile, Outcome, RefusedFile } from './report-lines'
import { unexpected } from './unexpected'
import { Usage } from './usage'

/** A check of one file as plain data, for a worker. */
export interface CheckTask {
  readonly path: string
  readonly asked: Asked
  readonly today: number
}

/** Reads and checks one file; a file that is no workbook is an answer, not an error. */
export async function checkFile(task: CheckTask): Promise<Outcome> {
  const done = await attempt(task.path, async (): Promise<CheckedFile> => {
    const { workbook, remarks } = await readWorkbook(task.path)
    const { report, peopled } = await reportOf(workbook, task.asked, task.today)
    const people = knownPeople(report)
    const mask = maskFor(task.asked, peopled)
    const owns = (): boolean => true
    const keys = keying(report, workbook, people)
    const share = { path: task.path, report, mask, keys, owns, fileOf: () => undefined, remarks }
    return { path: task.path, report: reportJson(share), readings: readingLines(report, mask, owns) }
  })
  return 'refused' in done ? done : { checked: done.result }
}

/** Checks the files as one dealer-month; those that are no workbooks are left out and said so. */
export async function checkTogether(paths: readonly string[], asked: Asked, today: number): Promise<Outcome[]> {
  const read: (ReadFile & { path: string })[] = []
  const outcomes: Outcome[] = []
  for (const path of paths) {
    const done = await attempt(path, () => readWorkbook(path))
    if ('refused' in done) outcomes.push(done)
    else read.push({ path, ...done.result })
  }
  if (read.length === 0) return outcomes
  const joined = joinWorkbooks(read.map(({ workbook }) => workbook))
  if (!joined) {
    throw new Usage(
      text(
        '这些工作簿有的从1904年起算日期，有的从1900年起算，不能合在一起检查',
        'Some of these workbooks count days from 1904, some from 1900: check them apart',
      ),
    )
  }
  const { report, peopled } = await reportOf(joined, asked, today)
  const people = knownPeople(report)
  const mask = maskFor(asked, peopled)
  const keysOf = read.map(({ workbook }) => keying(report, workbook, people))
  const checked = read.map(({ path, remarks }, index): Outcome => {
    const owns = (sheet: string): boolean => splitId(sheet).workbook === index
    const share = {
      path,
      report,
      mask,
      owns,
      remarks,
      keys: (finding: Report['findings'][number]) => keysOf[splitId(finding.at.sheet).workbook]!(finding),
      fileOf: (sheet: string) => (owns(sheet) ? undefined : read[splitId(sheet).workbook]?.path),
    }
    return { checked: { path, report: reportJson(share), readings: readingLines(report, mask, owns) } }
  })
  const byPath = (outcome: Outcome): string => ('checked' in outcome ? outcome.checked.path : outcome.refused.path)
  return [...outcomes, ...checked].sort((one, other) => (byPath(one) < byPath(other) ? -1 : 1))
}

interface ReadFile {
  readonly workbook: Workbook
  readonly remarks: readonly HostRemark[]
}
async function readWorkbook(path: string): Promise<ReadFile> {
  const { host } = await openFile(path)
  return { workbook: await host.read(), remarks: remarksOf(host) }
}

export const maskFor = ({ unmask }: Pick<Asked, 'unmask'>, peopled: Peopled): Mask =>
  unmask ? unmasked : maskOf(knownPeople(peopled))

async function attempt<T>(
  path: string,
  work: () => Promise<T>,
): Promise<{ readonly result: T } | { readonly refused: RefusedFile }> {
  try {
    return { result: await work() }
  } catch (error) {
    if (error instanceof Refused) return { refused: { path, code: error.code, reason: error.text } }
    return { refused: { path, code: 'unexpected', reason: unexpected(error) } }
  }
}
