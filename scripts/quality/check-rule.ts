import { catalog } from '../../src/catalog'
import { a1 } from '../../src/engine/address'
import { checkNow } from '../../src/engine/check'
import type { Question } from '../../src/model/context'
import type { Finding } from '../../src/model/finding'
import type { Report } from '../../src/model/report'
import type { Rule } from '../../src/model/rule'
import { format } from '../../src/model/text'
import type { Workbook } from '../../src/model/workbook'
import type { Place } from './planting'

/** The rule and all that may cause its findings. */
function withCauses(rule: Rule, known = new Set<Rule>()): ReadonlySet<Rule> {
  if (known.has(rule)) return known
  known.add(rule)
  for (const id of rule.after ?? []) {
    const cause = catalog.rules.find((other) => other.id === id)
    if (cause) withCauses(cause, known)
  }
  return known
}

export const checkAll = (workbook: Workbook, question: Question): Report =>
  checkNow(workbook, { ...catalog, kpis: [], summaries: [] }, question)

/** What one rule finds in a workbook. */
export function checkRule(rule: Rule, workbook: Workbook, question: Question): readonly Finding[] {
  const rules = [...withCauses(rule)]
  const { findings } = checkNow(workbook, { ...catalog, rules, kpis: [], summaries: [] }, question)
  return findings.filter(({ code }) => code === rule.code)
}

/** Where a finding stands. */
export const placeOf = ({ at }: Finding, { sheets }: Workbook): Place => ({
  sheet: sheets.find(({ id }) => id === at.sheet)?.name ?? at.sheet,
  cell: a1(at.row, at.column),
})
/** For people: 流失分析表 K12 DF09 未填战败原因. */
export function told(finding: Finding, workbook: Workbook): string {
  const { sheet, cell } = placeOf(finding, workbook)
  return `${sheet} ${cell} ${finding.code} ${format(finding.message, finding.data, 'zh')}`
}
