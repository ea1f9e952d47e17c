import { catalog } from '../../src/catalog'
import { closeDuckDb } from '../support/duckdb'
import { agreesOnRandom, summaryCases } from '../support/summary-cases'

afterAll(closeDuckDb)

test('every summary is told a second time in SQL', () => {
  expect(summaryCases.map(({ summary }) => summary.id).toSorted()).toEqual(
    catalog.summaries.map(({ id }) => id).toSorted(),
  )
})

test.each(summaryCases.map((one) => [one.summary.id, one] as const))(
  '%s equals DuckDB cell by cell',
  (_, one) => agreesOnRandom(one, 3),
  120_000,
)
