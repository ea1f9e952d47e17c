import type { Finding } from '../model/finding'
import type { Report } from '../model/report'
import type { AcceptedShare, Memory, Workbook } from '../model/workbook'

const known = new WeakMap<Report, readonly Finding[]>()

export const isAccepted = (finding: Finding, { acceptances }: Pick<Report, 'acceptances'>): boolean =>
  acceptances.get(finding)?.holds === true

/** The findings that nobody accepted: those that people have to do with. */
export function openFindings(report: Report): readonly Finding[] {
  if (report.acceptances.size === 0) return report.findings
  let open = known.get(report)
  if (!open) known.set(report, (open = report.findings.filter((finding) => !isAccepted(finding, report))))
  return open
}

/** Those of them that follow from no other. */
export const openCauses = (report: Report): readonly Finding[] =>
  openFindings(report).filter(({ causedBy }) => causedBy === null)

/** Those that somebody accepted, without what only follows from them. */
export const acceptedFindings = (report: Report): readonly Finding[] =>
  report.acceptances.size === 0
    ? []
    : report.findings.filter((finding) => {
        const said = report.acceptances.get(finding)
        return said?.holds && !said.follows
      })

/** What a memory holds of accepted findings, workbook by workbook where several are open together. */
export const sharesOf = (memory: Memory): readonly AcceptedShare[] => memory.each ?? [memory]

/** Whether anything was accepted that could hold: else no finding needs a key. */
export const hasAccepted = (workbook: Workbook, previous?: Workbook): boolean =>
  [workbook.memory, previous?.memory].some(
    (memory) => memory && sharesOf(memory).some(({ accepted }) => accepted.length > 0),
  )
