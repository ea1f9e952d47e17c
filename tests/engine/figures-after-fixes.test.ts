import { catalog } from '../../src/catalog'
import { checkNow } from '../../src/engine/check'
import { patch, readingOf } from '../../src/engine/patch'
import type { Figure } from '../../src/model/kpi'
import type { Profile } from '../../src/model/profile'
import type { Report } from '../../src/model/report'
import type { Cell, Workbook } from '../../src/model/workbook'
import { Random } from '../support/dealer-month/random'
import { randomForms, tablesOfForms, type Row } from '../support/random-forms'
import { day, raw, workbookOfTables, type Raw, type TablesLiteral } from '../support/testRule'

const question = { profile: catalog.profiles[0] as Profile, today: day('2026-04-10'), month: '2026-03' as const }
const read = (workbook: Workbook): Report => checkNow(workbook, catalog, question)

/** A date, a tick, a name as people type them where Excel reads something else than they mean. */
function mess(random: Random, cell: Cell): Cell | Raw {
  const pick = <T>(pool: readonly T[]): T => pool[random.below(pool.length)] as T
  if (typeof cell !== 'string') return cell
  const date = /^(\d{4})-0?(\d+)-0?(\d+)$/.exec(cell)
  if (date)
    return raw(pick([cell, date.slice(1).join('.'), date.slice(1).join('/'), `${date[1]}年${date[2]}月${date[3]}日`]))
  if (cell === '首次' || cell === '再次' || cell === '是' || cell === '陈晓东')
    return pick([` ${cell}`, `${cell} `, `${cell}\u00a0`])
  if (/^1\d{10}$/.test(cell)) return `${cell.slice(0, 3)} ${cell.slice(3, 7)} ${cell.slice(7)}`
  return cell
}

/** The forms of a random month, one cell in eight of them untidy. */
function untidy(seed: number): TablesLiteral {
  const random = new Random(seed + 1000)
  const tidy = tablesOfForms(randomForms(seed)) as Readonly<Record<string, readonly Row[]>>
  return Object.fromEntries(
    Object.entries(tidy).map(([form, rows]) => [
      form,
      rows.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([field, cell]) => [field, random.chance(0.12) ? mess(random, cell) : cell]),
        ),
      ),
    ]),
  ) as TablesLiteral
}

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

test.each([1, 2, 3])('month %i: what formulas misread is told by rows, and exact after the safe fixes', (seed) => {
  const tidy = read(workbookOfTables(tablesOfForms(randomForms(seed))))
  const workbook = workbookOfTables(untidy(seed))
  const before = read(workbook)
  // The engine reads the mess as it is meant.
  expect(numbers(before)).toEqual(numbers(tidy))
  const noted = before.figures.filter(({ note }) => note !== null)
  expect(noted.length).toBeGreaterThan(100)
  for (const { note } of noted) expect(note?.zh).toMatch(/^有\d+行公式看不全（.+），修正后即一致$/)
  const after = read(fixed(workbook))
  expect(after.figures.filter(({ note }) => note !== null).map((figure) => [key(figure), figure.note?.zh])).toEqual([])
  expect(numbers(after)).toEqual(numbers(tidy))
})
