import { catalog } from '../../../src/catalog'
import { definitions } from '../../support/kpi-definitions'
import { readTables } from '../../support/kpi-report'
import { people, randomForms, tablesOfForms, type FormsOfMonth, type Row } from '../../support/random-forms'

/** The month of one consultant. */
const monthOf = (month: FormsOfMonth, name: string): FormsOfMonth =>
  Object.fromEntries(
    Object.entries(month).map(([form, rows]) => [
      form,
      (rows as Row[]).filter(({ consultant }) => consultant === name),
    ]),
  ) as unknown as FormsOfMonth

test('every variant of every figure has a second definition here', () => {
  const known = catalog.kpis.flatMap((kpi) =>
    kpi.kind === 'figure' ? [[kpi.id, kpi.variants.map(({ id }) => id)]] : [],
  )
  expect(Object.entries(definitions).map(([id, variants]) => [id, Object.keys(variants)])).toEqual(known)
})

test.each(Array.from({ length: Number(process.env.RUNS ?? 8) }, (_, seed) => [seed + 1]))(
  'random month %i: all figures of the store and of each consultant',
  (seed) => {
    const month = randomForms(seed)
    const report = readTables(tablesOfForms(month), '2026-03')
    const expected = Object.entries(definitions).flatMap(([kpi, variants]) =>
      Object.entries(variants).flatMap(([variant, [over, base]]) =>
        [null, ...people].map((name) => {
          const of = name === null ? month : monthOf(month, name)
          const [numerator, denominator] = [over(of), base ? base(of) : null]
          const value = denominator === null ? numerator : denominator === 0 ? null : numerator / denominator
          return [`${kpi} ${variant} ${name ?? ''}`, numerator, denominator, value] as const
        }),
      ),
    )
    const found = report.figures.map(
      ({ kpi, variant, of, numerator, denominator, value }) =>
        [`${kpi} ${variant} ${of}`, numerator, denominator, value] as const,
    )
    expect(new Map(found.map(([name, ...rest]) => [name, rest]))).toEqual(
      new Map(expected.map(([name, ...rest]) => [name, rest])),
    )
  },
)
