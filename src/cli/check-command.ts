import { severityRank } from '../model/severity'
import { text } from '../model/text'
import { checkFiles } from './check-files'
import { checkTogether } from './check-file'
import { findFiles, type FoundFiles } from './find-files'
import type { Io } from './io'
import type { Asked, FailOn } from './options'
import { printCheck, printRefused } from './print-check'
import type { Outcome } from './report-lines'
import { bilingual, exitCodes } from './usage'

export interface CheckOptions extends Asked {
  readonly together?: boolean
  readonly format: 'text' | 'json'
  readonly failOn: FailOn
}

/** `sanbiao check`: every file is done, the worst code wins. */
export async function checkCommand(paths: readonly string[], options: CheckOptions, io: Io): Promise<number> {
  const found = await findFiles(paths)
  const today = io.today()
  const { profile, month, asOf, lang, unmask, mapping, config, previous } = options
  const asked: Asked = { profile, month, asOf, today: options.today, lang, unmask, mapping, config, previous }
  const outcomes = options.together
    ? await checkTogether(
        found.files.map(({ path }) => path),
        asked,
        today,
      )
    : await checkFiles(
        found.files.map(({ path }) => ({ path, asked, today })),
        io.worker,
      )
  if (options.format === 'json') for (const piece of json(outcomes, found)) io.out(piece)
  else for (const outcome of outcomes) if ('checked' in outcome) io.out(`${printCheck(outcome.checked, lang)}\n`)
  for (const outcome of outcomes) if ('refused' in outcome) io.err(printRefused(outcome.refused, lang))
  sayOthers(found, options, io)
  return Math.max(exitCodes.clean, ...outcomes.map((outcome) => codeOf(outcome, found, options.failOn)))
}

/** Written file by file: all at once might be longer than a string can be. */
function* json(outcomes: readonly Outcome[], { others }: FoundFiles): Generator<string> {
  const checked = outcomes.flatMap((outcome) => ('checked' in outcome ? [outcome.checked.report] : []))
  const refused = outcomes.flatMap((outcome) => ('refused' in outcome ? [outcome.refused] : []))
  yield '{\n  "schema": "sanbiao/report@1",\n  "files": ['
  for (const [index, report] of checked.entries()) yield `${index > 0 ? ',' : ''}\n${indented(report, 4)}`
  yield `${checked.length > 0 ? '\n  ' : ''}],\n  "refused": ${indented(refused, 2).trimStart()},\n`
  yield `  "others": ${indented(others, 2).trimStart()}\n}\n`
}
const indented = (value: unknown, spaces: number): string =>
  JSON.stringify(value, null, 2).replace(/^/gm, ' '.repeat(spaces))

function sayOthers({ files, others }: FoundFiles, { lang }: CheckOptions, io: Io): void {
  if (files.length === 0) io.err(bilingual(text('没有找到表格文件', 'No workbook found')))
  if (others.length === 0) return
  const heading = text(
    `文件夹里还有 ${others.length} 个不是表格的文件：`,
    `${others.length} other ${others.length === 1 ? 'file' : 'files'} in the folder:`,
  )
  io.err(`${heading[lang]}\n${others.map((path) => `  ${path}\n`).join('')}`)
}

/** A file refused inside a folder is only told; one named on the command line, or a fault of ours, is code 2. */
function codeOf(outcome: Outcome, { files }: FoundFiles, failOn: FailOn): number {
  if ('refused' in outcome) {
    const { path, code } = outcome.refused
    const named = files.some((file) => file.path === path && file.named)
    return named || code === 'unexpected' ? exitCodes.unusable : exitCodes.clean
  }
  if (failOn === 'never') return exitCodes.clean
  const grave = outcome.checked.report.findings.some(
    ({ severity, accepted }) => !accepted && severityRank(severity) <= severityRank(failOn),
  )
  return grave ? exitCodes.findings : exitCodes.clean
}
