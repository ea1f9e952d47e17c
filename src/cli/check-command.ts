import { existsSync } from 'node:fs'
import { severityRank } from '../model/severity'
import { text } from '../model/text'
import { checkFiles } from './check-files'
import { checkTogether } from './check-file'
import { checkOutput, type OutputOptions } from './check-output'
import { findFiles, type FoundFiles } from './find-files'
import type { Io } from './io'
import type { Asked, FailOn } from './options'
import { printRefused } from './print-check'
import type { Outcome } from './report-lines'
import { bilingual, exitCodes, Usage } from './usage'
import { assertApart, writeBeside } from './write-beside'

export interface CheckOptions extends Asked, OutputOptions {
  readonly together?: boolean
  readonly out?: string
}

/** `sanbiao check`: every file is done, the worst code wins. */
export async function checkCommand(paths: readonly string[], options: CheckOptions, io: Io): Promise<number> {
  const found = await findFiles(paths)
  if (options.by && options.format !== 'text') {
    throw new Usage(text('--by 只用于 --format text', '--by groups only --format text'))
  }
  if ((options.accepted || options.keys) && options.format !== 'text') {
    throw new Usage(
      text(
        '--accepted 和 --keys 只用于 --format text，别的格式里都有',
        '--accepted and --keys are for --format text: the other formats hold both',
      ),
    )
  }
  if (options.out !== undefined) await assertApartFromAll(found, options)
  const today = io.today()
  const { profile, month, asOf, lang, unmask, mapping, config, previous } = options
  const { churnProfile, bands } = options
  const asked: Asked = {
    profile,
    month,
    asOf,
    today: options.today,
    lang,
    unmask,
    mapping,
    config,
    churnProfile,
    bands,
    previous,
  }
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
  const pieces = checkOutput(outcomes, found.others, options)
  if (options.out === undefined) for (const piece of pieces) io.out(piece)
  else {
    await writeBeside(options.out, Buffer.concat(Array.from(pieces, (piece) => Buffer.from(piece))))
    io.out(`${text(`已写入 ${options.out}`, `Wrote ${options.out}`)[lang]}\n`)
  }
  for (const outcome of outcomes) if ('refused' in outcome) io.err(printRefused(outcome.refused, lang))
  sayOthers(found, options, io)
  return Math.max(exitCodes.clean, ...outcomes.map((outcome) => codeOf(outcome, found, options.failOn)))
}

/** What is not there is told when it is read. */
async function assertApartFromAll({ files }: FoundFiles, { out, previous }: CheckOptions): Promise<void> {
  const paths = [...files.map(({ path }) => path), ...(previous === undefined ? [] : [previous])]
  for (const path of paths) if (out !== undefined && existsSync(path)) await assertApart(path, out)
}

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
