import type { FileReport } from '../../src/cli/report-lines'
import { dealerMonth } from '../support/dealer-month'
import { xlsxOf } from '../support/dealer-month/xlsx'
import { Desk, jsonOf, sanbiao } from './support/command-line'

const desk = new Desk()
afterAll(() => desk.remove())
const file = desk.put('店/三月.xlsx', xlsxOf(dealerMonth({ defects: ['DF01', 'DF10', 'ST11'] })))

const findingsOf = async (...paths: readonly string[]) =>
  jsonOf<{ files: FileReport[] }>(await sanbiao('check', ...paths, '--format', 'json')).files.flatMap(
    ({ findings }) => findings,
  )
/** The headings of the groups with what they count. */
const headings = (out: string): [string, number][] =>
  [...out.matchAll(/^■ (.+) · (\d+)(?:（| \()/gm)].map(([, name, count]) => [name!, Number(count)])
function countBy<T>(some: readonly T[], keyOf: (one: T) => string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const one of some) counts[keyOf(one)] = (counts[keyOf(one)] ?? 0) + 1
  return counts
}

test('by consultant: each with the problems of their rows, what is nobody’s by its sheet and last', async () => {
  const findings = await findingsOf(file)
  const { out } = await sanbiao('check', file, '--by', 'consultant')
  const groups = headings(out)
  expect(Object.fromEntries(groups)).toEqual(
    countBy(findings, ({ consultant, sheet }) => consultant ?? `没有写明顾问：${sheet}`),
  )
  expect(findings.filter(({ consultant }) => consultant).length).toBeGreaterThan(0)
  const nobodies = groups.map(([name]) => name.startsWith('没有写明顾问'))
  expect(nobodies).toEqual(nobodies.toSorted())
  for (const { message } of findings.slice(0, 5)) expect(out).toContain(message.zh)
})

test('by sheet and by rule, with counts by severity', async () => {
  const findings = await findingsOf(file)
  const bySheet = await sanbiao('check', file, '--by', 'sheet')
  expect(Object.fromEntries(headings(bySheet.out))).toEqual(countBy(findings, ({ sheet }) => sheet))
  const byRule = await sanbiao('check', file, '--by', 'rule', '--lang', 'en')
  expect(Object.fromEntries(headings(byRule.out))).toEqual(countBy(findings, ({ code }) => code))
  const codes = headings(byRule.out).map(([code]) => code)
  expect(codes).toEqual(codes.toSorted())
  const errors = findings.filter(({ code, severity }) => code === 'DF01' && severity === 'error').length
  expect(byRule.out).toMatch(new RegExp(`^■ DF01 · \\d+ \\(Error ${errors}`, 'm'))
})

test('several files are one list, each place with its file', async () => {
  desk.put('店/四月.xlsx', xlsxOf(dealerMonth({ defects: ['DF01'], month: '2026-03' })))
  const folder = desk.path('店')
  const findings = await findingsOf(folder)
  const { out } = await sanbiao('check', folder, '--by', 'rule')
  expect(Object.fromEntries(headings(out))).toEqual(countBy(findings, ({ code }) => code))
  expect(out).toContain(`${desk.path('店/四月.xlsx')} · `)
})

test('only text is grouped, and only by what there is', async () => {
  expect((await sanbiao('check', file, '--by', 'consultant', '--format', 'json')).code).toBe(2)
  const wrong = await sanbiao('check', file, '--by', 'customer')
  expect([wrong.code, wrong.out]).toEqual([2, ''])
  expect(wrong.err).toContain('--by 只能是 consultant、sheet、rule')
})
