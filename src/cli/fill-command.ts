import { randomBytes } from 'node:crypto'
import { effectiveMapping } from '../engine/mapping'
import { effectiveConfig } from '../engine/rule-settings'
import { planAll, planClean, type Part } from '../engine/plan'
import type { Edit } from '../model/edit'
import type { Report } from '../model/report'
import { text } from '../model/text'
import { withTaken } from '../session/accepted-memory'
import { unseenText, writtenBy } from '../session/unseen'
import { inspectToWrite, openToWrite } from './inspect'
import type { Io } from './io'
import { refusing } from './open-file'
import { configOf, type Asked } from './options'
import { printRefusals } from './refusals'
import { exitCodes } from './usage'
import { assertApart, writeBeside } from './write-beside'

export interface FillOptions extends Asked {
  readonly out: string
  readonly only?: readonly Part[]
}

/** `sanbiao fill`: marks, problems, KPIs and summaries into a copy. */
export async function fillCommand(path: string, options: FillOptions, io: Io): Promise<number> {
  await assertApart(path, options.out)
  const { host, report, mask } = await inspectToWrite(path, options, io)
  const edits = [...remembering(report, options), ...planAll(report, options.lang, options.only)]
  const refusals = await refusing(path, () => host.apply(edits))
  await writeBeside(options.out, await host.save())
  io.err(printRefusals(refusals, report.workbook, mask, options.lang))
  const refused = new Set(refusals.map(({ edit }) => edit))
  const names = new Map(report.workbook.sheets.map(({ id, name }) => [id, mask(name)]))
  const written = writtenBy(edits.filter((edit) => !refused.has(edit)))
  const unseen = await unseenText(host, written, (sheet) => names.get(sheet) ?? '')
  if (unseen) io.err(`${unseen[options.lang]}\n`)
  io.out(`${text(`已写入 ${options.out}`, `Wrote ${options.out}`)[options.lang]}\n`)
  if (
    report.context.month === null &&
    (options.only ?? ['kpis']).some((part) => part === 'kpis' || part === 'targets')
  ) {
    io.err(
      `${text('看不出月份，没有计算指标；请用 --month', 'Month unknown, no KPIs made; give --month')[options.lang]}\n`,
    )
  }
  return refusals.length > 0 ? exitCodes.findings : exitCodes.clean
}

const newSalt = (): string => randomBytes(16).toString('hex')

/** What was accepted last month is taken along. The salt that names findings is made at the first write; profile, month, mapping and settings are remembered where somebody said them. */
export function remembering(report: Report, asked: Asked): readonly Edit[] {
  const before = report.workbook.memory
  const memory = withTaken(report, newSalt)
  const mapping = effectiveMapping(asked.mapping, memory?.mapping)
  const config = effectiveConfig(configOf(asked), memory?.config)
  const next = {
    salt: memory?.salt || newSalt(),
    profile: asked.profile ?? asked.mapping?.profile ?? memory?.profile,
    month: asked.month ?? memory?.month,
    ...(mapping ? { mapping } : {}),
    ...(config ? { config } : {}),
    accepted: memory?.accepted ?? [],
  }
  const isTold = asked.mapping !== undefined || configOf(asked) !== undefined
  const same = memory && memory === before && !isTold && next.profile === memory.profile && next.month === memory.month
  return same ? [] : [{ kind: 'remember', memory: next }]
}

/** `sanbiao clean`: everything of ours out of a copy. */
export async function cleanCommand(path: string, { out, lang }: FillOptions, io: Io): Promise<number> {
  await assertApart(path, out)
  const host = await openToWrite(path, { lang }, io)
  await refusing(path, () => host.apply(planClean()))
  await writeBeside(out, await host.save())
  io.out(`${text(`三表助手写的内容已清除，写入 ${out}`, `Removed everything of ours, wrote ${out}`)[lang]}\n`)
  return exitCodes.clean
}
