import { writeFile } from 'node:fs/promises'
import { effectiveMapping } from '../engine/mapping'
import { text } from '../model/text'
import { writeMappingFile } from '../session/mapping-file'
import { mappingOf } from '../session/mapping-of'
import { hiddenEntries } from '../session/hidden-entries'
import { recognitionOf, type SheetRecognition } from '../session/recognition'
import { explainJson } from './explain-json'
import { inspect } from './inspect'
import type { Io } from './io'
import type { Asked } from './options'
import { printExplanation } from './print-explanation'
import { exitCodes } from './usage'
import { assertApart } from './write-beside'

export interface ExplainOptions extends Asked {
  readonly json?: boolean
  readonly exportMapping?: string
}

/** `sanbiao explain`: what each sheet and column was taken for, and why. */
export async function explainCommand(path: string, options: ExplainOptions, io: Io): Promise<number> {
  const { lang, json, exportMapping } = options
  if (exportMapping !== undefined) await assertApart(path, exportMapping)
  const { host, report, mask } = await inspect(path, options, io)
  const mapping = effectiveMapping(options.mapping, report.workbook.memory?.mapping)
  const ours = new Set(report.workbook.sheets.flatMap((sheet) => (sheet.ours ? [sheet.id] : [])))
  const sheets: SheetRecognition[] = []
  for (const reading of report.sheets.filter(({ sheet }) => !ours.has(sheet))) {
    const one = recognitionOf(report, reading, mapping)
    sheets.push({ ...one, notes: [...one.notes, ...(await hiddenEntries(host, report, reading))] })
  }
  const explained = { path, context: report.context, sheets }
  io.out(json ? explainJson(explained, mask) : printExplanation(explained, mask, lang))
  if (exportMapping === undefined) return exitCodes.clean
  // A name that masking would change is a person's.
  const exported = mappingOf(report, sheets, (words) => mask(words) !== words)
  await writeFile(exportMapping, writeMappingFile(exported.mapping))
  io.err(`${text(`映射已写入 ${exportMapping}`, `Wrote the mapping to ${exportMapping}`)[lang]}\n`)
  if (exported.withheld > 0) {
    const left = text(
      `有 ${exported.withheld} 个工作表或列的名称里有客户姓名或电话，没有写进映射文件`,
      `${exported.withheld} sheets or columns are named after customers and were left out of the mapping`,
    )
    io.err(`${left[lang]}\n`)
  }
  return exitCodes.clean
}
