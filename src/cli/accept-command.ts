import { randomBytes } from 'node:crypto'
import { planMarks } from '../engine/plan/marks'
import type { FileHost } from '../hosts/file'
import type { Finding } from '../model/finding'
import { isoDay } from '../model/month'
import type { Report } from '../model/report'
import { text } from '../model/text'
import type { Memory } from '../model/workbook'
import { acceptanceFault, oneLine } from '../session/acceptance-faults'
import { withAccepted, withWithdrawn } from '../session/accepted-memory'
import { inspectToWrite, reportOn, type Inspection } from './inspect'
import type { Io } from './io'
import { keying } from './keying'
import { knownPeople } from './known-people'
import { refusing } from './open-file'
import type { Asked } from './options'
import { printRefusals } from './refusals'
import { exitCodes, Usage } from './usage'
import { assertApart, writeBeside } from './write-beside'

export interface WithdrawOptions extends Asked {
  readonly out: string
  readonly key: readonly string[]
}
export interface AcceptOptions extends WithdrawOptions {
  readonly reason: string
  readonly by: string
}
const salt = (): string => randomBytes(16).toString('hex')

/** `sanbiao accept`: these findings may stand, says somebody; remembered by a copy. */
export async function acceptCommand(path: string, options: AcceptOptions, io: Io): Promise<number> {
  await assertApart(path, options.out)
  const inspection = await inspectToWrite(path, options, io)
  const { report } = inspection
  const said = {
    reason: oneLine(options.reason),
    by: oneLine(options.by),
    date: isoDay(options.today ?? io.today()),
  }
  const fault = acceptanceFault(said.reason, said.by, report)
  if (fault) throw new Usage(fault)
  const findings = findingsOf(report, options.key)
  const words = text(`已认可 ${findings.length} 条`, `Accepted: ${findings.length}`)
  return remember(path, inspection, withAccepted(findings, said, report, salt), words, options, io)
}

/** `sanbiao withdraw`: they are open again. */
export async function withdrawCommand(path: string, options: WithdrawOptions, io: Io): Promise<number> {
  await assertApart(path, options.out)
  const inspection = await inspectToWrite(path, options, io)
  const { report } = inspection
  const findings = findingsOf(report, options.key)
  const open = findings.find((finding) => !report.acceptances.get(finding)?.holds)
  if (open) {
    throw new Usage(text(`这一条没有认可过：${open.code}`, `This finding was not accepted: ${open.code}`))
  }
  const words = text(`已撤回 ${findings.length} 条认可`, `Withdrawn: ${findings.length}`)
  return remember(path, inspection, withWithdrawn(findings, report, salt), words, options, io)
}

function findingsOf(report: Report, keys: readonly string[]): readonly Finding[] {
  const keyOf = keying(report, report.workbook, knownPeople(report))
  const codes = new Set(keys.map((key) => key.slice(0, key.indexOf(':'))))
  const keyed = report.findings.flatMap((finding) =>
    codes.has(finding.code) ? [{ finding, key: keyOf(finding) }] : [],
  )
  const unknown = keys.find((wanted) => !keyed.some(({ key }) => key === wanted))
  if (unknown !== undefined) {
    throw new Usage(
      text(
        `没有这样的问题：${unknown}（每条的键用 check --keys 列出）`,
        `There is no such finding: ${unknown} (check --keys shows their keys)`,
      ),
    )
  }
  return keyed.flatMap(({ finding, key }) => (keys.includes(key) ? [finding] : []))
}

async function remember(
  path: string,
  { host, report, mask }: Inspection,
  memory: Memory,
  words: ReturnType<typeof text>,
  options: WithdrawOptions,
  io: Io,
): Promise<number> {
  const { out, lang } = options
  const refusals = [...(await refusing(path, () => host.apply([{ kind: 'remember', memory }])))]
  if (isMarked(host, report)) {
    const { report: now } = await reportOn(host, options, io)
    refusals.push(...(await refusing(path, () => host.apply(planMarks(now)))))
  }
  await writeBeside(out, await host.save())
  io.err(printRefusals(refusals, report.workbook, mask, lang))
  io.out(`${text(`${words.zh}。已写入 ${out}`, `${words.en}. Wrote ${out}`)[lang]}\n`)
  return refusals.length > 0 ? exitCodes.findings : exitCodes.clean
}

/** A copy that was filled in before has marks, and those of what is accepted now go. */
const isMarked = (host: FileHost, { workbook }: Report): boolean =>
  workbook.sheets.some(({ id, ours }) => !ours && host.view(id, { from: 0, count: 1 }).marks.length > 0)
