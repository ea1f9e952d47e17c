import { randomBytes } from 'node:crypto'
import { planMarks } from '../engine/plan/marks'
import type { Finding } from '../model/finding'
import { isoDay } from '../model/month'
import { text, type Text } from '../model/text'
import type { Memory } from '../model/workbook'
import { acceptanceFault, oneLine } from '../session/acceptance-faults'
import { withAccepted, withWithdrawn } from '../session/accepted-memory'
import { checked, editsOf, memoryOf, unitsOf, type Together, type Unit } from './accepting-files'
import type { Io } from './io'
import { refusing } from './open-file'
import { targetsOf } from './out-targets'
import { printRefusals } from './refusals'
import { assertWritable } from './remarks'
import { exitCodes, Usage } from './usage'
import { writeBeside } from './write-beside'

export interface WithdrawOptions extends Together {
  readonly out: string
  readonly key: readonly string[]
}
export interface AcceptOptions extends WithdrawOptions {
  readonly reason: string
  readonly by: string
}
const salt = (): string => randomBytes(16).toString('hex')

/** `sanbiao accept`: these findings may stand, says somebody; remembered by a copy of each file that they stand in. */
export async function acceptCommand(paths: readonly string[], options: AcceptOptions, io: Io): Promise<number> {
  const said = {
    reason: oneLine(options.reason),
    by: oneLine(options.by),
    date: isoDay(options.today ?? io.today()),
  }
  return remember(paths, options, io, {
    words: (n) => text(`已认可 ${n} 条`, `Accepted: ${n}`),
    faultIn: ({ report }) => acceptanceFault(said.reason, said.by, report),
    memory: ({ report }, findings) => withAccepted(findings, said, report, salt),
  })
}

/** `sanbiao withdraw`: they are open again. */
export const withdrawCommand = (paths: readonly string[], options: WithdrawOptions, io: Io): Promise<number> =>
  remember(paths, options, io, {
    words: (n) => text(`已撤回 ${n} 条认可`, `Withdrawn: ${n}`),
    faultIn({ report }, findings) {
      const open = findings.find((finding) => !report.acceptances.get(finding)?.holds)
      return open ? text(`这一条没有认可过：${open.code}`, `This finding was not accepted: ${open.code}`) : null
    },
    memory: ({ report }, findings) => withWithdrawn(findings, report, salt),
  })

interface Remembering {
  readonly words: (n: number) => Text
  readonly faultIn: (unit: Unit, findings: readonly Finding[]) => Text | null
  readonly memory: (unit: Unit, findings: readonly Finding[]) => Memory
}

/** Nothing is written before every key was found. */
async function remember(
  paths: readonly string[],
  options: WithdrawOptions,
  io: Io,
  remembering: Remembering,
): Promise<number> {
  const targetOf = await targetsOf(paths, options.out)
  const chosen: { readonly unit: Unit; readonly findings: readonly Finding[] }[] = []
  const unknown = new Set(options.key)
  for await (const unit of unitsOf(paths, options, io)) {
    const findings = findingsOf(unit, options.key)
    const fault = remembering.faultIn(unit, findings)
    if (fault) throw new Usage(fault)
    for (const finding of findings) {
      unknown.delete(unit.keyOf(finding))
      const { path, host } = unit.files[unit.fileOf(finding.at.sheet)]!
      assertWritable(path, host)
    }
    if (findings.length > 0) chosen.push({ unit, findings })
  }
  const [first] = unknown
  if (first !== undefined) {
    throw new Usage(
      text(
        `没有这样的问题：${first}（每条的键用 check --keys 列出）`,
        `There is no such finding: ${first} (check --keys shows their keys)`,
      ),
    )
  }
  const writings: Writing[] = []
  for (const { unit, findings } of chosen) {
    const memory = remembering.memory(unit, findings)
    for (const file of new Set(findings.map(({ at }) => unit.fileOf(at.sheet)))) {
      const n = findings.filter(({ at }) => unit.fileOf(at.sheet) === file).length
      const out = await targetOf(unit.files[file]!.path)
      writings.push({ unit, file, memory, words: remembering.words(n), out })
    }
  }
  let code: number = exitCodes.clean
  for (const writing of writings) code = Math.max(code, await write(writing, options, io))
  return code
}

function findingsOf({ report, keyOf }: Unit, keys: readonly string[]): readonly Finding[] {
  const wanted = new Set(keys)
  const codes = new Set(keys.map((key) => key.slice(0, key.indexOf(':'))))
  return report.findings.filter((finding) => codes.has(finding.code) && wanted.has(keyOf(finding)))
}

interface Writing {
  readonly unit: Unit
  readonly file: number
  readonly memory: Memory
  readonly words: Text
  readonly out: string
}
async function write({ unit, file, memory, words, out }: Writing, options: WithdrawOptions, io: Io): Promise<number> {
  const { path, host } = unit.files[file]!
  const own = memoryOf(memory, unit, file, options)
  const refusals = [...(await refusing(path, () => host.apply([{ kind: 'remember', memory: own }])))]
  if (isMarked(unit, file)) {
    const now = await checked(unit.files, options, io)
    const marks = editsOf(planMarks(now.report), now, file, options)
    refusals.push(...(await refusing(path, () => host.apply(marks))))
  }
  await writeBeside(out, await host.save())
  io.err(printRefusals(refusals, unit.workbooks[file]!, unit.mask, options.lang))
  io.out(`${text(`${words.zh}。已写入 ${out}`, `${words.en}. Wrote ${out}`)[options.lang]}\n`)
  return refusals.length > 0 ? exitCodes.findings : exitCodes.clean
}

/** A copy that was filled in before has marks, and those of what is accepted now go. */
const isMarked = ({ files, workbooks }: Unit, file: number): boolean =>
  workbooks[file]!.sheets.some(
    ({ id, ours }) => !ours && files[file]!.host.view(id, { from: 0, count: 1 }).marks.length > 0,
  )
