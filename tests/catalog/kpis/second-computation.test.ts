import { catalog } from '../../../src/catalog'
import { definitions, isOfStoreOnly } from '../../support/kpi-definitions'
import { readNow, readTables } from '../../support/kpi-report'
import { people, randomForms, tablesOfForms, type FormsOfMonth, type Row } from '../../support/random-forms'
import { writtenOnce } from '../../support/written-once'

/** The month of one consultant. */
const monthOf = (month: FormsOfMonth, name: string): FormsOfMonth =>
  Object.fromEntries(
    Object.entries(month).map(([form, rows]) => [
      form,
      (rows as Row[]).filter(({ consultant, targetPerson = consultant }) => targetPerson === name),
    ]),
  ) as unknown as FormsOfMonth

type Line = readonly [name: string, numerator: number, denominator: number | null, value: number | null]
/** By name, to 1e-9. */
const rounded = (lines: readonly Line[]): unknown =>
  new Map(
    lines.map(([name, ...numbers]) => [
      name,
      numbers.map((number) => (number === null ? null : Math.round(number * 1e9) / 1e9)),
    ]),
  )

test('every variant of every figure has a second definition here', () => {
  const known = catalog.kpis.flatMap((kpi) =>
    kpi.kind === 'figure' ? [[kpi.id, kpi.variants.map(({ id }) => id)]] : [],
  )
  expect(Object.fromEntries(Object.entries(definitions).map(([id, variants]) => [id, Object.keys(variants)]))).toEqual(
    Object.fromEntries(known),
  )
})

test.each(Array.from({ length: Number(process.env.RUNS ?? 100) }, (_, seed) => [seed + 1]))(
  'random month %i: all figures of the store and of each consultant',
  (seed) => {
    const month = randomForms(seed)
    const report = readTables(tablesOfForms(month), '2026-03')
    // The same month with days, origins and consultants written once: all of it is read, and seen by formulas.
    const once = readNow(writtenOnce(month), '2026-03')
    expect(once.figures.filter(({ note }) => note !== null)).toEqual([])
    const expected = Object.entries(definitions).flatMap(([kpi, variants]) =>
      Object.entries(variants).flatMap(([variant, [over, base]]) =>
        (isOfStoreOnly(kpi, variant) ? [null] : [null, ...people]).map((name) => {
          const of = name === null ? month : monthOf(month, name)
          const [numerator, denominator] = [over(of), base ? base(of) : null]
          const value = denominator === null ? numerator : denominator === 0 ? null : numerator / denominator
          return [`${kpi} ${variant} ${name ?? ''}`, numerator, denominator, value] as const
        }),
      ),
    )
    for (const { figures } of [report, once]) {
      const found = figures.map(
        ({ kpi, variant, of, numerator, denominator, value }) =>
          [`${kpi} ${variant} ${of}`, numerator, denominator, value] as const,
      )
      expect(found.length).toBeGreaterThan(200)
      expect(rounded(found)).toEqual(rounded(expected))
    }
  },
)
