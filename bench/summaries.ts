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

interface Taken {
  readonly wall: number
  readonly processor: number
}
/** Milliseconds on the wall and of the processor, its other threads with it: the collector's work is the run's own. */
function taken(run: () => unknown): Taken {
  const before = process.cpuUsage()
  const start = performance.now()
  run()
  const wall = performance.now() - start
  const { user, system } = process.cpuUsage(before)
  return { wall, processor: (user + system) / 1000 }
}
/** Both in turns, so that what else the machine does meets them alike. */
function inTurns(ours: () => unknown, plain: () => unknown): readonly (readonly [Taken, Taken])[] {
  ours()
  plain()
  return Array.from({ length: RUNS }, () => [taken(ours), taken(plain)] as const)
}

/** The random sheets of a summary's tests, one below the other, until the form that feeds it is so long; its base is longer still. */
function long({ make, summary }: SummaryCase): Report {
  const rows: Record<string, object[]> = {}
  const fedRows = (): number =>
    summary.of.map(({ template }) => rows[template]?.length ?? 0).find((count) => count > 0) ?? 0
  for (let seed = 0; fedRows() < ROWS; seed++) {
    for (const [template, literal] of Object.entries(make(seed).tables)) {
      const more = [literal].flat().flatMap((one) => ('rows' in one ? (one.rows as object[]) : [one]))
      const known = (rows[template] ??= [])
      known.push(...more)
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
    const runs = inTurns(
      () => pivot(summary, tables, context),
      () => plainSummary(summary, fed.source, fed.tables, context),
    )
    const ours = (clock: keyof Taken): number => median(runs.map(([own]) => own[clock]))
    const plain = (clock: keyof Taken): number => median(runs.map(([, other]) => other[clock]))
    const ratioOf = (clock: keyof Taken): number => median(runs.map(([own, other]) => own[clock] / other[clock]))
    const ratio = ratioOf('processor')
    table[summary.id] = {
      rows: fed.tables.reduce((sum, { height }) => sum + height, 0),
      'ours, ms': ours('wall').toFixed(1),
      'by hand, ms': plain('wall').toFixed(1),
      'ours, processor ms': ours('processor').toFixed(1),
      'by hand, processor ms': plain('processor').toFixed(1),
      'ratio, wall': `${ratioOf('wall').toFixed(2)} x`,
      'ratio, processor': `${ratio.toFixed(2)} x`,
      goal: ratio <= MOST ? `at most ${MOST} x: reached` : `at most ${MOST} x: MISSED`,
    }
  }
  console.log(
    `\nSummaries of ${ROWS} rows, medians of ${RUNS} warm runs in turns; ratios are medians of the turns' ratios.`,
  )
  console.table(table)
}

if (require.main === module) benchSummaries()
