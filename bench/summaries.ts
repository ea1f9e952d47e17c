import { pivot } from '../src/engine/pivot'
import { fedBy } from '../src/engine/summaries/sources'
import type { Report } from '../src/model/report'
import { readTables } from '../tests/support/kpi-report'
import { summaryCases, type SummaryCase } from '../tests/support/summary-cases'
import type { TablesLiteral } from '../tests/support/testRule'
import { plainSummary } from './plain-summary'

const ROWS = 100_000
const RUNS = 7
const MOST = 3

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
function timed(run: () => unknown): number {
  run()
  return median(
    Array.from({ length: RUNS }, () => {
      const start = performance.now()
      run()
      return performance.now() - start
    }),
  )
}

/** The random sheets of a summary's tests, one below the other, until they are so long. */
function long({ make }: SummaryCase): Report {
  const rows: Record<string, object[]> = {}
  let count = 0
  for (let seed = 0; count < ROWS; seed++) {
    for (const [template, literal] of Object.entries(make(seed).tables)) {
      const more = [literal].flat().flatMap((one) => ('rows' in one ? (one.rows as object[]) : [one]))
      const known = (rows[template] ??= [])
      known.push(...more)
      count += more.length
    }
  }
  return readTables(rows as TablesLiteral)
}

/** How long each summary takes on 100,000 rows, against a hand-written group-by of the same keys and measures. */
export function benchSummaries(): void {
  const table: Record<string, Readonly<Record<string, string | number>>> = {}
  for (const one of summaryCases) {
    const { summary } = one
    const { tables, context } = long(one)
    const fed = fedBy(summary.of, tables)
    if (!fed) throw new Error(`${summary.id} is fed by nothing`)
    const ours = timed(() => pivot(summary, tables, context))
    const plain = timed(() => plainSummary(summary, fed.source, fed.tables, context))
    const ratio = ours / plain
    table[summary.id] = {
      rows: fed.tables.reduce((sum, { height }) => sum + height, 0),
      'ours, ms': ours.toFixed(1),
      'by hand, ms': plain.toFixed(1),
      ratio: `${ratio.toFixed(2)} x`,
      goal: ratio <= MOST ? `at most ${MOST} x: reached` : `at most ${MOST} x: MISSED`,
    }
  }
  console.log(`\nSummaries of ${ROWS} rows, medians of ${RUNS} warm runs.`)
  console.table(table)
}

if (require.main === module) benchSummaries()
