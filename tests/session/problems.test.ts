import fc from 'fast-check'
import { catalog } from '../../src/catalog'
import { checkNow } from '../../src/engine/check'
import { openFindings } from '../../src/engine/open-findings'
import { serialOf } from '../../src/model/month'
import type { Report } from '../../src/model/report'
import { severities } from '../../src/model/severity'
import { entriesOf } from '../../src/session/problem-entries'
import { groupings, type GroupBy, type ProblemFilter } from '../../src/session/problem-filter'
import { neighbourOf, pageOf, problemsOf } from '../../src/session/problems'
import { PAGE, type FindingItem } from '../../src/session/session'
import { compareWith, keysOf } from '../../src/session/since-last-check'
import { dealerMonth } from '../support/dealer-month'

const [profile] = catalog.profiles
const today = serialOf(2026, 4, 10) ?? 0
const defects = ['DF09', 'DF10', 'ST11', 'DF01', 'DF03', 'DF02', 'ST02', 'DF29', 'RG01'] as const
const report: Report = checkNow(dealerMonth({ defects }).workbook(), catalog, { profile: profile!, today })
const all: ProblemFilter = { severities }
const entries = entriesOf(report)
/** Every third was not there at the check before. */
const fresh = new Set(entries.flatMap(({ finding }, place) => (place % 3 === 0 ? [finding] : [])))
beforeAll(async () => {
  const keys = (await keysOf(report, 'salt'))!
  const causes = openFindings(report).filter(({ causedBy }) => !causedBy)
  const before = keys.filter((_, place) => !fresh.has(causes[place]!))
  compareWith(report, async () => ({ at: 0, salt: 'salt', keys: before }))
})
const items = (filter: ProblemFilter, by: GroupBy, group?: string): Promise<readonly FindingItem[]> =>
  pageOf(report, { ...filter, by, ...(group === undefined ? {} : { group }) }, 0)

const some = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...new Set(values)), { nil: undefined })
const filters: fc.Arbitrary<ProblemFilter> = fc
  .record({
    severities: fc.subarray([...severities]),
    sheet: some(entries.map(({ finding }) => finding.at.sheet)),
    rule: some(entries.map(({ finding }) => finding.rule)),
    consultant: some(entries.map(({ consultant }) => consultant)),
    only: some([['fixable'], ['new'], []] as const),
    search: some(['', '客户', 'k', '流失 登记', 'zl', 'DF']),
  })
  .map((filter) => JSON.parse(JSON.stringify(filter)) as ProblemFilter)
const grouping = fc.constantFrom(...groupings)

test('the month at hand has enough to group and sift', () => {
  expect(entries.length).toBeGreaterThan(10)
  expect(entries.length).toBeLessThanOrEqual(PAGE)
  expect(new Set(entries.map(({ consultant }) => consultant)).size).toBeGreaterThan(2)
})

test('for any filter and grouping the groups part what is shown: nothing twice, nothing left out, in one order', async () => {
  await fc.assert(
    fc.asyncProperty(filters, grouping, async (filter, by) => {
      const { total, of, groups, sections } = (await problemsOf(report, filter, by))!
      const shown = await items(filter, by)
      const parts = await Promise.all(groups.map(({ key }) => items(filter, by, key)))
      expect(parts.flat().map(({ id }) => id)).toEqual(shown.map(({ id }) => id))
      expect(new Set(shown.map(({ id }) => id)).size).toBe(total)
      expect(of).toBe(entries.length)
      groups.forEach((group, index) => {
        const part = parts[index]!
        expect(group.total).toBe(part.length)
        expect(part.length).toBeGreaterThan(0)
        expect(part.every(({ rule }) => rule === group.rule)).toBe(true)
        for (const severity of severities)
          expect(group.counts[severity]).toBe(part.filter((one) => one.severity === severity).length)
        expect(group.fixes).toBe(part.filter(({ fix }) => fix !== null).length)
      })
      if (by !== 'rule') {
        expect(sections.map(({ key }) => key)).toEqual([...new Set(groups.map(({ section }) => section))])
        for (const { key, total: ofSection } of sections)
          expect(groups.filter(({ section }) => section === key).reduce((sum, one) => sum + one.total, 0)).toBe(
            ofSection,
          )
      }
    }),
    { numRuns: 150 },
  )
})

test('what is shown is exactly what passes the filter, however it is grouped', async () => {
  await fc.assert(
    fc.asyncProperty(filters, grouping, async (filter, by) => {
      const { search, ...exact } = filter
      const passing = entries.filter(
        ({ finding, consultant, fixable }) =>
          exact.severities.includes(finding.severity) &&
          (exact.sheet ?? finding.at.sheet) === finding.at.sheet &&
          (exact.rule ?? finding.rule) === finding.rule &&
          (exact.consultant === undefined || exact.consultant === consultant) &&
          (!exact.only?.includes('fixable') || fixable) &&
          (!exact.only?.includes('new') || fresh.has(finding)),
      )
      expect((await problemsOf(report, exact, by))!.total).toBe(passing.length)
      if (search) expect((await problemsOf(report, filter, by))!.total).toBeLessThanOrEqual(passing.length)
    }),
    { numRuns: 100 },
  )
})

test('a choice shows as many as it said, with all else left as it is', async () => {
  await fc.assert(
    fc.asyncProperty(filters, grouping, async (filter, by) => {
      const { facets } = (await problemsOf(report, filter, by))!
      const count = async (chosen: Partial<ProblemFilter>): Promise<number> =>
        (await problemsOf(report, { ...filter, ...chosen }, by))!.total
      for (const severity of severities)
        expect(await count({ severities: [severity] })).toBe(facets.severities[severity])
      for (const { id, count: said } of facets.sheets) expect(await count({ sheet: id })).toBe(said)
      for (const { id, count: said } of facets.rules) expect(await count({ rule: id })).toBe(said)
      for (const { name, count: said } of facets.consultants) expect(await count({ consultant: name })).toBe(said)
      const only = filter.only ?? []
      expect(await count({ only: [...only, 'fixable'] })).toBe(facets.fixable)
    }),
    { numRuns: 40 },
  )
})

test('next and previous walk exactly the order that is shown, and come round', async () => {
  await fc.assert(
    fc.asyncProperty(filters, grouping, fc.constantFrom(1, -1), async (filter, by, step: 1 | -1) => {
      const shown = (await items(filter, by)).map(({ id }) => id)
      const order = step > 0 ? shown : shown.toReversed()
      const { groups } = (await problemsOf(report, filter, by))!
      let from: string | null = null
      for (const id of [...order, ...order.slice(0, 1)]) {
        const next = (await neighbourOf(report, from, step, filter, by))!
        expect(next.item.id).toBe(id)
        expect(shown[next.place]).toBe(id)
        expect(next.total).toBe(shown.length)
        const before = groups.slice(
          0,
          groups.findIndex(({ key }) => key === next.group),
        )
        expect(before.reduce((sum, { total }) => sum + total, 0) + next.offset).toBe(next.place)
        from = id
      }
      if (shown.length === 0) expect(await neighbourOf(report, null, step, filter, by)).toBeNull()
    }),
    { numRuns: 60 },
  )
})

test('from a cell: of one with a finding the neighbour in the order shown, else the nearest on the sheets', async () => {
  const standing = entries.map(({ finding }) => finding.at)
  const { sheet, row, column } = standing.find((at) => at.row > 0)!
  const at = (await neighbourOf(report, { sheet, row, column }, 1, all, 'rule'))!
  const shown = await items(all, 'rule')
  const here = shown.findIndex((item) => item.at.sheet === sheet && item.at.row === row && item.at.column === column)
  expect(at.place).toBe((here + 1) % shown.length)

  const free = { sheet, row: row + 1, column: 16_000 }
  const after = standing.find((one) => one.sheet === sheet && one.row > free.row)
  const before = standing.findLast((one) => one.sheet === sheet && one.row <= free.row)
  for (const by of groupings) {
    const next = (await neighbourOf(report, free, 1, all, by))!.item.at
    if (after) expect(next).toEqual(after)
    expect((await neighbourOf(report, free, -1, all, by))!.item.at).toEqual(before)
  }
  const [first] = standing
  const last = standing.at(-1)!
  const beyond = { sheet: last.sheet, row: 1_000_000, column: 0 }
  expect((await neighbourOf(report, beyond, 1, all, 'severity'))!.item.at).toEqual(first)
  expect((await neighbourOf(report, beyond, -1, all, 'severity'))!.item.at).toEqual(last)
})
