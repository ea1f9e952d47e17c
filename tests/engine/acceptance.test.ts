import { catalog } from '../../src/catalog'
import { withAcceptances } from '../../src/engine/acceptance'
import { checkNow } from '../../src/engine/check'
import { findingKey } from '../../src/engine/keys'
import { acceptedFindings, openFindings } from '../../src/engine/open-findings'
import { columnOf } from '../../src/model/column'
import type { Report } from '../../src/model/report'
import type { Accepted, Cell, Memory, Sheet, Workbook } from '../../src/model/workbook'
import { sampleMonth } from '../support/dealer-month/sample'
import { withWithdrawn } from '../../src/session/accepted-memory'
import { day, workbookOfTables } from '../support/testRule'

const said = { by: '何刚', reason: '已逐一核实', date: '2026-04-10' }
const check = (workbook: Workbook, previous?: Workbook, today = '2026-04-10'): Report => {
  const question = { profile: catalog.profiles[0]!, today: day(today), ...(previous ? { previous } : {}) }
  return withAcceptances(checkNow(workbook, catalog, question), previous)
}
/** The workbook with everything accepted that is found in it. */
function allAccepted(workbook: Workbook, salt = 'salt'): Workbook & { readonly memory: Memory } {
  const report = check(workbook)
  const accepted = report.findings.map((finding): Accepted => ({ ...findingKey(finding, report, salt), ...said }))
  return { ...workbook, memory: { salt, accepted } }
}
const cellsOf = ({ columns }: Sheet): Cell[][] =>
  columns.map((column) => Array.from({ length: column.length }, (_, row) => column.at(row)))
const sheetOf = (sheet: Sheet, cells: readonly (readonly Cell[])[]): Sheet => ({
  ...sheet,
  columns: cells.map((column) => columnOf(column)),
})
const changed = (workbook: Workbook, change: (sheet: Sheet, report: Report) => Sheet): Workbook => {
  const report = check(workbook)
  return { ...workbook, sheets: workbook.sheets.map((sheet) => change(sheet, report)) }
}
/** Turns the entries of the sheet's list upside down. */
const resorted = (sheet: Sheet, { tables }: Report): Sheet => {
  const own = tables.filter((table) => table.sheet === sheet.id && table.listed && !table.from)
  if (own.length !== 1) return sheet
  const rows = [...own[0]!.rows].map((row) => row - sheet.top)
  const turned = [...rows].reverse()
  return sheetOf(
    sheet,
    cellsOf(sheet).map((column) => {
      const next = [...column]
      rows.forEach((row, index) => (next[row] = column[turned[index]!]!))
      return next
    }),
  )
}
const inserted = (sheet: Sheet): Sheet =>
  sheetOf(
    sheet,
    cellsOf(sheet).map((column) => [null, null, ...column]),
  )
const moved = (sheet: Sheet): Sheet => {
  const [first = [], ...others] = cellsOf(sheet)
  return sheetOf(sheet, [...others.slice(0, 2), first, ...others.slice(2)])
}
const renamed = (sheet: Sheet): Sheet => ({ ...sheet, name: `${sheet.name}（新）` })
const places = (report: Report): readonly string[] =>
  openFindings(report).map(({ code, at, message }) => `${code} ${at.sheet} ${at.row} ${message.zh}`)

const sample = sampleMonth().workbook()
const accepted = allAccepted(sample)

test('what is accepted is counted apart, and everything that only follows from it with it', () => {
  const report = check(accepted)
  expect(report.findings.length).toBeGreaterThan(30)
  expect(openFindings(report)).toEqual([])
  expect(report.counts).toEqual({ error: 0, warning: 0, info: 0 })
  expect(report.roots).toEqual(report.counts)
  const caused = check(sample).findings.find(({ causedBy }) => causedBy)!
  const one = { ...said, ...findingKey(caused.causedBy!, check(sample), 'x') }
  const single = check({ ...sample, memory: { salt: 'x', accepted: [one] } })
  expect(acceptedFindings(single)).toHaveLength(1)
  const follower = single.findings.find(({ causedBy, code }) => code === caused.code && causedBy)!
  expect(single.acceptances.get(follower)).toMatchObject({ follows: true, holds: true })
  expect(openFindings(single)).not.toContain(follower)
})

test.each([
  ['sorting', resorted],
  ['inserted rows', inserted],
  ['moved columns', moved],
  ['renamed sheets', renamed],
])('acceptances survive %s', (_, change) => {
  const plain = check(changed(sample, change))
  const report = check(changed(accepted, change))
  expect(report.findings.length).toBe(plain.findings.length)
  expect(report.findings.length).toBeGreaterThan(30)
  expect(places(report)).toEqual([])
})

test('a later day, which only makes it longer ago, changes no fact', () => {
  const { tables } = catalog.rules.find(({ id }) => id === 'overdue-contact')!.examples!.bad[0]!
  const workbook = workbookOfTables(tables)
  const on = (today: string, of: Workbook) => {
    const report = check(of, undefined, today)
    return { report, late: report.findings.find(({ rule }) => rule === 'overdue-contact')! }
  }
  const { report, late } = on('2026-03-30', workbook)
  const memory = { salt: 'x', accepted: [{ ...said, ...findingKey(late, report, 'x') }] }
  const later = on('2026-03-31', { ...workbook, memory })
  expect(later.late.data).not.toEqual(late.data)
  expect(openFindings(later.report)).not.toContain(later.late)
})

describe("last month's workbook", () => {
  const cards = (month: number) =>
    Array.from({ length: month }, (_, index) => ({
      customerName: `张${'一二三四五六'[index]}`,
      phone: `1380000000${index}`,
      model: '菱智 ',
      level: 'A',
      consultant: '何刚',
      createdDate: `2026-0${index < 4 ? 2 : 3}-1${index}`,
    }))
  const february = workbookOfTables({ 'prospect-card': cards(4) })
  const march = workbookOfTables({ 'prospect-card': cards(6) })
  const rule = catalog.rules.find(({ code }) => code === 'ST11')!
  const spaced = (report: Report) => report.findings.filter(({ code }) => code === rule.code)
  const earlier = (): Workbook => allAccepted(february, 'february')

  test('still holds for the same rows and the same facts, read with its own salt', () => {
    const report = check({ ...march, memory: { salt: 'march', accepted: [] } }, earlier())
    expect(spaced(report)).toHaveLength(6)
    const held = spaced(report).filter((finding) => report.acceptances.get(finding)?.holds)
    expect(held).toHaveLength(4)
    expect(report.acceptances.get(held[0]!)).toEqual({ ...said, holds: true, previous: true })
    expect(acceptedFindings(check(march))).toEqual([])
  })

  test('no longer holds where a fact changed, and not where it was withdrawn here', () => {
    const other = cards(6).map((card, index) => (index === 1 ? { ...card, model: '景逸 ' } : card))
    const report = check(workbookOfTables({ 'prospect-card': other }), earlier())
    const [first, second] = spaced(report)
    expect(report.acceptances.get(second!)).toMatchObject({ holds: false, previous: true })
    const memory = withWithdrawn([first!], report, () => 'march')
    const again = check({ ...workbookOfTables({ 'prospect-card': other }), memory }, earlier())
    expect(again.acceptances.get(spaced(again)[0]!)).toBeUndefined()
    // What else was accepted last month is this month's now, by this month's salt.
    const alone = check({ ...workbookOfTables({ 'prospect-card': other }), memory })
    expect(acceptedFindings(alone)).toHaveLength(2)
    expect(memory.salt).toBe('march')
    expect(memory.accepted.filter(({ withdrawn }) => withdrawn)).toHaveLength(1)
  })
})
