import { closeDuckDb } from '../support/duckdb'
import { agreesOnRandom, summaryCases } from '../support/summary-cases'

afterAll(closeDuckDb)

test.each(summaryCases.map((one) => [one.summary.id, one] as const))(
  '%s equals DuckDB cell by cell on 100 random data sets',
  (_, one) => agreesOnRandom(one, 100),
  600_000,
)
