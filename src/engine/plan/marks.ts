import type { Edit, Mark } from '../../model/edit'
import type { Report } from '../../model/report'
import { severityRank } from '../../model/severity'
import { openFindings } from '../open-findings'

/** One edit for each sheet whose marks differ from those of the earlier report; for every recognised sheet without one. */
export function planMarks(report: Report, earlier?: Report): readonly Edit[] {
  const now = marksBySheet(report)
  const before = earlier && marksBySheet(earlier)
  // A copy that is set aside, or a sheet that was not recognised, may have a finding of its own.
  const tabled = [...report.tables.map(({ sheet }) => sheet), ...report.findings.map(({ at }) => at.sheet)]
  const known = new Set(report.workbook.sheets.map(({ id }) => id))
  const sheets = [...new Set([...(before ? before.keys() : tabled), ...now.keys()])].filter((sheet) => known.has(sheet))
  return sheets.flatMap((sheet) => {
    const marks = now.get(sheet) ?? []
    return before && isSame(before.get(sheet) ?? [], marks) ? [] : [{ kind: 'mark', sheet, marks } as const]
  })
}

/** The gravest severity of each cell, row by row; what somebody accepted is not marked. */
function marksBySheet(report: Report): ReadonlyMap<string, readonly Mark[]> {
  const sheets = new Map<string, Map<string, Mark>>()
  for (const { at, severity } of openFindings(report)) {
    const marks = sheets.get(at.sheet) ?? new Map<string, Mark>()
    sheets.set(at.sheet, marks)
    const address = `${at.row},${at.column}`
    const known = marks.get(address)
    if (!known || severityRank(severity) < severityRank(known.severity)) marks.set(address, { at, severity })
  }
  const inOrder = (a: Mark, b: Mark): number => a.at.row - b.at.row || a.at.column - b.at.column
  return new Map([...sheets].map(([sheet, marks]) => [sheet, [...marks.values()].sort(inOrder)]))
}

const isSame = (some: readonly Mark[], others: readonly Mark[]): boolean =>
  some.length === others.length &&
  some.every(({ at, severity }, index) => {
    const other = others[index]
    return other?.severity === severity && other.at.row === at.row && other.at.column === at.column
  })
