import { catalog } from '../../../src/catalog'
import { checkNow } from '../../../src/engine/check'
import { planProblems } from '../../../src/engine/plan'
import type { SheetContent } from '../../../src/model/sheet-content'
import type { Profile } from '../../../src/model/profile'
import type { Report } from '../../../src/model/report'
import { severityRank, severityTitles, severities } from '../../../src/model/severity'
import { text, type Locale } from '../../../src/model/text'
import { dealerMonth } from '../../support/dealer-month'
import { day } from '../../support/testRule'

const workbook = dealerMonth({ defects: ['DF10', 'FL09', 'DF27'] }).workbook()
const report = checkNow(workbook, catalog, { profile: catalog.profiles[0] as Profile, today: day('2026-04-10') })
const contentOf = (some: Report, locale: Locale = 'zh'): SheetContent => {
  const [edit] = planProblems(some, locale)
  if (edit?.kind !== 'put-sheet') throw new Error('no sheet')
  return edit.content
}
const valuesOf = (content: SheetContent): unknown[][] =>
  content.rows.map((row) => row.map((cell) => cell?.value ?? null))

test('counts, header, one row a finding from the gravest down', () => {
  const [title, counts, head, ...rest] = valuesOf(contentOf(report))
  expect(title).toEqual(['问题清单'])
  expect(counts?.[0]).toContain(
    `必改 ${report.counts.error}，请核对 ${report.counts.warning}，提示 ${report.counts.info}`,
  )
  expect(head).toEqual(['序号', '级别', '规则', '工作表', '单元格', '问题', '为什么'])
  const rows = rest.slice(0, report.findings.length)
  expect(report.findings.length).toBeGreaterThan(2)
  expect(rows.map(([number]) => number)).toEqual(rows.map((_, index) => index + 1))
  const ranks = rows.map(([, level]) =>
    severityRank(severities.find((severity) => severityTitles[severity].zh === level) ?? 'info'),
  )
  expect(ranks).toEqual([...ranks].sort())
  for (const [, , code, , , problem, why] of rows) {
    expect(code).toMatch(/^[A-Z]{2}\d\d$/)
    expect(String(problem)).not.toMatch(/[{}]/)
    expect(why).not.toBe('')
  }
})

test('an address is a link whose cached value is the address', () => {
  const [finding] = report.findings
  if (!finding) throw new Error('no finding')
  const quoted = {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => (sheet.id === finding.at.sheet ? { ...sheet, name: `3月'"表` } : sheet)),
  }
  const { rows } = contentOf({
    ...report,
    workbook: quoted,
    findings: [{ ...finding, at: { ...finding.at, row: 2, column: 27 } }],
  })
  expect(rows[3]?.[4]).toEqual({ value: 'AB3', formula: `HYPERLINK("#'3月''""表'!AB3","AB3")`, style: 'link' })
})

test('what was not checked stands at the foot with its reason; a full check says so', () => {
  const reason = text('缺流失表', 'No loss table')
  expect(valuesOf(contentOf({ ...report, notChecked: [{ code: 'DF01', reason }] })).slice(-2)).toEqual([
    ['以下规则这次没有检查，不等于没有问题：'],
    [null, null, 'DF01', null, null, catalog.rules.find(({ code }) => code === 'DF01')?.title.zh, '缺流失表'],
  ])
  expect(valuesOf(contentOf({ ...report, notChecked: [] })).at(-1)).toEqual(['全部规则都已检查。'])
})

test('a finding that follows from another says from which', () => {
  const [cause, effect] = report.findings
  if (!cause || !effect) throw new Error('no findings')
  const { rows } = contentOf({ ...report, findings: [{ ...effect, causedBy: cause }] }, 'en')
  expect(rows[3]?.[5]?.value).toMatch(new RegExp(` \\(goes with ${cause.code}\\)$`))
})
