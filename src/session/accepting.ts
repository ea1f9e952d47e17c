import { isoDay } from '../model/month'
import type { Finding } from '../model/finding'
import type { Report } from '../model/report'
import type { Memory } from '../model/workbook'
import type { Bench } from './bench'
import { byMemory } from './by-memory'
import { fetched } from './fetched'
import { did } from './history'
import { findById } from './item'
import { orderOf } from './order'
import { writing } from './read-only'
import { checkCancelled, done, refusalNotice, told } from './sentences'
import type { FindingChoice, Session } from './session'
import type { Notice } from './state'

/** Keys are made of hashes, which nobody needs until something is accepted. */
const memories = () => fetched(() => import('./accepted-memory'))
const faults = () => fetched(() => import('./acceptance-faults'))

/** Accepting findings with a reason and a name, and taking that back; the workbook remembers it. */
export function accepting(bench: Bench): Pick<Session, 'accept' | 'withdraw'> {
  const remember = async (change: (report: Report) => Promise<Memory>, said: Notice): Promise<boolean> => {
    const desk = bench.desk()
    const { report } = desk
    if (!report) return false
    const after = await change(report)
    const before = beforeIt(desk.workbook.memory, after)
    const refusals = await desk.remember(after)
    desk.history = did(desk.history, byMemory(desk, before, after))
    const finished = await bench.check(false)
    bench.shown(finished ? (refusalNotice(refusals) ?? said) : checkCancelled)
    return refusals.length === 0
  }
  /** Findings of how the workbook is now; null where that is not known. */
  const current = async (): Promise<Report | null> => {
    const desk = bench.desk()
    if (desk.report?.workbook === desk.workbook) return desk.report
    return (await bench.check(true)) ? desk.report : null
  }

  return {
    accept: (which, reason, by) =>
      writing(bench, false, async () => {
        const report = await current()
        if (!report) return false
        const { acceptanceFault, oneLine } = await faults()
        const said = { reason: oneLine(reason), by: oneLine(by), date: isoDay(bench.ports.question.today) }
        const fault = acceptanceFault(said.reason, said.by, report)
        const findings = chosen(report, which)
        if (fault || findings.length === 0) {
          bench.tell({ notice: fault ? { kind: 'refused', text: fault } : gone })
          return false
        }
        const { withAccepted } = await memories()
        const n = findings.length
        return remember(
          async (of) => withAccepted(findings, said, of, bench.ports.salt),
          done(
            `已认可${n}条，不再标记和计数，在“已认可”里可以撤回。`,
            n === 1
              ? 'Accepted: it is no longer marked or counted, and can be withdrawn under Accepted.'
              : `${n} accepted: no longer marked or counted, they can be withdrawn under Accepted.`,
          ),
        )
      }),
    withdraw: (ids) =>
      writing(bench, false, async () => {
        const report = await current()
        const findings = (report ? ids : []).flatMap((id) => findById(report!, id) ?? [])
        if (findings.length === 0) {
          bench.tell({ notice: gone })
          return false
        }
        const { withWithdrawn } = await memories()
        const n = findings.length
        return remember(
          async (of) => withWithdrawn(findings, of, bench.ports.salt),
          done(
            `已撤回${n}条认可，重新列入问题。`,
            `${n} ${n === 1 ? 'acceptance' : 'acceptances'} withdrawn: listed again.`,
          ),
        )
      }),
  }
}

/** Of several files what each remembered is said as well, so that taking it back reaches them. */
function beforeIt(memory: Memory | undefined, after: Memory): Memory {
  const before = memory ?? { salt: after.salt, accepted: [] }
  return after.each && !before.each
    ? { ...before, each: after.each.map(({ salt }) => ({ salt, accepted: [] })) }
    : before
}

/** Open findings: these, or all of a rule on a sheet. */
function chosen(report: Report, which: FindingChoice): readonly Finding[] {
  if ('ids' in which) return which.ids.flatMap((id) => findById(report, id) ?? [])
  const group = orderOf(report).groups.find(({ sheet, rule }) => sheet === which.sheet && rule === which.rule)
  return group?.findings ?? []
}

const gone: Notice = told(
  '这一条已经不在了，请看现在的问题列表。',
  'That finding is no longer there: see the list as it is now.',
)
