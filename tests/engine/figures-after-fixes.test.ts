import { catalog } from '../../src/catalog'
import { checkNow } from '../../src/engine/check'
import { patch, readingOf } from '../../src/engine/patch'
import type { Figure } from '../../src/model/kpi'
import type { Profile } from '../../src/model/profile'
import type { Report } from '../../src/model/report'
import type { Workbook } from '../../src/model/workbook'
import { computedOf } from '../support/computed-figures'
import { Random } from '../support/dealer-month/random'
import { randomForms, tablesOfForms } from '../support/random-forms'
import { day, workbookOfTables } from '../support/testRule'
import { doubtful, fixable, untidyTables } from '../support/untidy-cells'

const question = { profile: catalog.profiles[0] as Profile, today: day('2026-04-10'), month: '2026-03' as const }
const read = (workbook: Workbook): Report => checkNow(workbook, catalog, question)

/** All safe fixes, one a cell and round, as often as one uncovers another. */
function fixed(workbook: Workbook): Workbook {
  for (let round = 0, at = workbook; ; round++) {
    const fixes = new Map(
      read(at).findings.flatMap(({ fix }) =>
        fix?.safe
          ? [[`${fix.at.sheet} ${fix.at.row} ${fix.at.column}`, { at: fix.at, value: fix.value }] as const]
          : [],
      ),
    )
    if (fixes.size === 0 || round > 5) return at
    at = patch(at, readingOf([...fixes.values()], at))
  }
}

const key = ({ kpi, variant, of }: Figure): string => `${kpi} ${variant} ${of}`
const numbers = ({ figures }: Report): unknown =>
  new Map(figures.map((figure) => [key(figure), [figure.numerator, figure.denominator, figure.value]]))
/** Of the store and of one consultant: the figures that say nothing of rows, each with what its formula comes to. */
const silent = (report: Report) =>
  report.figures.flatMap((figure) => {
    const computed = figure.note === null && /^(陈晓东)?$/.test(figure.of) ? computedOf(figure, report) : null
    return computed ? [{ figure: key(figure), ...computed }] : []
  })
const differing = (all: ReturnType<typeof silent>) =>
  all.filter(({ value, expected: meant }) => Math.abs(value - meant) > 1e-9)

test.each([1, 2])('month %i: what formulas misread is told by rows, and exact after the safe fixes', (seed) => {
  const forms = tablesOfForms(randomForms(seed))
  const tidy = read(workbookOfTables(forms))
  const workbook = workbookOfTables(untidyTables(forms, new Random(seed + 1000), 0.12, fixable))
  const before = read(workbook)
  // The engine reads the mess as it is meant.
  expect(numbers(before)).toEqual(numbers(tidy))
  const noted = before.figures.filter(({ note }) => note !== null)
  expect(noted.length).toBeGreaterThan(100)
  for (const { note } of noted) expect(note?.zh).toMatch(/^有\d+行公式看不全（.+），修正后即一致$/)
  expect(differing(silent(before))).toEqual([])
  const after = read(fixed(workbook))
  expect(after.figures.filter(({ note }) => note !== null).map((figure) => [key(figure), figure.note?.zh])).toEqual([])
  expect(numbers(after)).toEqual(numbers(tidy))
  const computed = silent(after)
  expect(computed.length).toBeGreaterThan(80)
  expect(differing(computed)).toEqual([])
})

test('what only people can tell is left as it is, and named before the fixes and after them', () => {
  const forms = tablesOfForms(randomForms(4))
  const workbook = workbookOfTables(untidyTables(forms, new Random(4), 0.12, doubtful))
  for (const report of [read(workbook), read(fixed(workbook))]) {
    const noted = report.figures.filter(({ note }) => note !== null)
    expect(noted.length).toBeGreaterThan(50)
    for (const { note } of noted) expect(note?.zh).toMatch(/^有\d+行公式看不全（“.+”第\d+/)
    expect(differing(silent(report))).toEqual([])
  }
})
