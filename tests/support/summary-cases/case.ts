import { pivot } from '../../../src/engine/pivot'
import type { Summary } from '../../../src/model/summary'
import { agreesWithDuckDb, reconciles, type Asked, type SqlTables } from '../duckdb'
import { readTables } from '../kpi-report'
import type { TablesLiteral } from '../testRule'

/** A summary told a second time, in SQL, over random tables; the form's month is March 2026. */
export interface SummaryCase {
  readonly summary: Summary
  /** The same entries as sheets of a workbook and as tables of a database. */
  make(seed: number): { readonly tables: TablesLiteral; readonly sql: SqlTables }
  readonly asked: Asked
}

/** Every cell and total of so many random data sets, and what is read against what is counted and left. */
export async function agreesOnRandom({ summary, make, asked }: SummaryCase, sets: number): Promise<void> {
  for (let seed = 0; seed < sets; seed++) {
    const { tables: literal, sql } = make(seed)
    const report = readTables(literal)
    const result = pivot(summary, report.tables, report.context)
    expect(result.reason).toBeNull()
    reconciles(summary, result, report)
    await agreesWithDuckDb(summary, result, sql, asked)
  }
}
