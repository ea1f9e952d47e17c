import { catalog } from '../../src/catalog'
import { a1 } from '../../src/engine/address'
import { checkNow } from '../../src/engine/check'
import type { Report } from '../../src/model/report'
import type { Severity } from '../../src/model/severity'
import { format } from '../../src/model/text'
import type { Workbook } from '../../src/model/workbook'

/** A finding as Excel's reader points at it. */
export interface Found {
  readonly code: string
  readonly severity: Severity
  readonly sheet: string
  readonly cell: string
  readonly says: string
}

/** Checks with the whole shelf of rules, today being the day of the serial. */
export function foundIn(
  workbook: Workbook,
  today: number,
): { findings: Found[]; notChecked: string[]; report: Report } {
  const [profile] = catalog.profiles
  if (!profile) throw new Error('No profile')
  const report = checkNow(workbook, catalog, { profile, today })
  const nameOf = new Map(workbook.sheets.map(({ id, name }) => [id, name]))
  const findings = report.findings.map(({ code, severity, at, message, data }) => ({
    code,
    severity,
    sheet: nameOf.get(at.sheet) ?? at.sheet,
    cell: a1(at.row, at.column),
    says: format(message, data, 'zh'),
  }))
  return { findings, notChecked: report.notChecked.map(({ code }) => code), report }
}
