import type { Finding } from '../../src/model/finding'
import type { Report } from '../../src/model/report'
import { catalog } from '../../src/catalog'
import { checkNow } from '../../src/engine/check'
import { consultantOf } from '../../src/session/finding-people'
import { homeSheet } from '../../src/session/home'
import { dealerMonth } from '../support/dealer-month'
import { day } from '../support/testRule'

const [profile] = catalog.profiles
const report: Report = checkNow(dealerMonth({ defects: ['DF01', 'DF09', 'ST11'] }).workbook(), catalog, {
  profile: profile!,
  today: day('2026-04-10'),
})
const causes = report.findings.filter(({ causedBy }) => !causedBy)

test('a finding is the consultant’s whose row it stands in', () => {
  const losses = report.tables.find(({ template }) => template.id === 'loss-analysis')!
  const finding = causes.find(({ table, row }) => table === losses.id && row >= 0)!
  expect(consultantOf(finding, report)).toBe(losses.columns.consultant!.values.at(finding.row))
})

test('a finding about a sheet is nobody’s, unless the sheet names one for all its rows', () => {
  const table = report.tables.find(({ stated }) => !stated.consultant)!
  const about = { table: table.id, row: -1 } as Finding
  expect(consultantOf(about, report)).toBeNull()
  const stated: Report = { ...report, tables: [{ ...table, stated: { consultant: '王芳' } }] }
  expect(consultantOf(about, stated)).toBe('王芳')
})

test('every cause is counted with one consultant, who has most to do first, nobody last', async () => {
  const { people } = await homeSheet(report)
  const sum = (key: 'error' | 'warning' | 'info'): number => people.reduce((all, { counts }) => all + counts[key], 0)
  expect({ error: sum('error'), warning: sum('warning'), info: sum('info') }).toEqual(report.roots)
  expect(people.length).toBeGreaterThan(2)
  const named = people.filter(({ consultant }) => consultant !== null)
  expect(named.map(({ counts }) => counts.error)).toEqual(
    [...named.map(({ counts }) => counts.error)].sort((a, b) => b - a),
  )
  expect(people.findIndex(({ consultant }) => consultant === null)).toBe(
    people.length === named.length ? -1 : people.length - 1,
  )
})
