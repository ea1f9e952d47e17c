import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api'
import { entriesOf, UNFILLED } from '../../src/engine/pivot'
import type { Report } from '../../src/model/report'
import type { Summary, SummaryFigures, SummaryResult } from '../../src/model/summary'

export type SqlValue = string | number | boolean | null
/** Rows under a name; the columns are those of the first row, an ISO day is a DATE. */
export type SqlTables = Readonly<Record<string, readonly Readonly<Record<string, SqlValue>>[]>>

let opened: Promise<{ readonly instance: DuckDBInstance; readonly connection: DuckDBConnection }> | undefined
const connected = async (): Promise<DuckDBConnection> => {
  opened ??= DuckDBInstance.create(':memory:').then(async (instance) => ({
    instance,
    connection: await instance.connect(),
  }))
  return (await opened).connection
}
/** So that the process may end. */
export async function closeDuckDb(): Promise<void> {
  const now = await opened
  opened = undefined
  now?.connection.closeSync()
  now?.instance.closeSync()
}

const literal = (value: SqlValue): string => {
  if (value === null) return 'NULL'
  if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`
  return String(value)
}
const isDay = (value: SqlValue): boolean => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)

async function load(tables: SqlTables): Promise<DuckDBConnection> {
  const duck = await connected()
  for (const [name, rows] of Object.entries(tables)) {
    const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
    const typeOf = (column: string): string => {
      const filled = rows.flatMap((row) => row[column] ?? [])
      if (filled.length > 0 && filled.every(isDay)) return 'DATE'
      if (filled.length > 0 && filled.every((value) => typeof value === 'number')) return 'DOUBLE'
      return filled.length > 0 && filled.every((value) => typeof value === 'boolean') ? 'BOOLEAN' : 'VARCHAR'
    }
    await duck.run(
      `CREATE OR REPLACE TABLE "${name}" (${columns.map((column) => `"${column}" ${typeOf(column)}`).join(', ')})`,
    )
    if (rows.length > 0)
      await duck.run(
        `INSERT INTO "${name}" VALUES ${rows.map((row) => `(${columns.map((column) => literal(row[column] ?? null)).join(',')})`).join(',')}`,
      )
  }
  return duck
}

/** The rows of a query over these tables; whole numbers as numbers. */
export async function ask(tables: SqlTables, sql: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const duck = await load(tables)
  const reader = await duck.runAndReadAll(sql)
  return reader
    .getRowObjectsJS()
    .map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([key, value]) => [key, typeof value === 'bigint' ? Number(value) : value]),
      ),
    )
}

/** A summary in SQL, from its definition. */
export interface Asked {
  /** One row for each entry counted: `row_key`, `column_key` (absent without columns), `weight`, `amount`, and medians by their ids. */
  readonly counted: string
  /** `row_key`, `column_key`, `base`. */
  readonly base?: string
}

/** Every cell and total of the summary equals DuckDB's, figure by figure, 未填 among them; nothing else is there. */
export async function agreesWithDuckDb(
  summary: Summary,
  result: SummaryResult,
  tables: SqlTables,
  asked: Asked,
): Promise<void> {
  const medians = (summary.medians ?? []).map(({ id }) => id)
  const rows = await ask(tables, totalsOf(asked, medians, summary.columns !== undefined))
  const theirs = rows.map((row) => [keyOf(row), figuresOf(row, medians, asked.base !== undefined)] as const)
  const ours = tellAll(result, summary.columns !== undefined).map(
    ([key, figures]) => [key, told(figures, medians, asked.base !== undefined)] as const,
  )
  expect(Object.fromEntries(ours)).toEqual(Object.fromEntries(theirs))
}

function totalsOf({ counted, base }: Asked, medians: readonly string[], hasColumns: boolean): string {
  const key = (name: string): string => `coalesce(CAST(${name} AS VARCHAR), '${UNFILLED}')`
  const column = (from: string): string => (hasColumns ? key(`${from}.column_key`) : "''")
  const has = (name: string): boolean => new RegExp(`AS ${name}\\b`).test(counted)
  return `
    WITH counted AS (${counted}),
    based AS (${base ?? 'SELECT NULL AS row_key, NULL AS column_key, 0 AS base WHERE false'}),
    facts AS (
      SELECT ${key('counted.row_key')} AS r, ${column('counted')} AS c, 1 AS entries,
        ${has('weight') ? 'counted.weight' : '1'} AS weight, ${has('amount') ? 'counted.amount' : 'NULL'} AS amount, 0 AS base
        ${medians.map((id) => `, counted."${id}" AS "m_${id}"`).join('')} FROM counted
      UNION ALL
      SELECT ${key('based.row_key')}, ${column('based')}, 0, 0, NULL, based.base
        ${medians.map(() => ', NULL').join('')} FROM based
    ),
    totals AS (
      SELECT r, c, grouping(r) AS all_rows, grouping(c) AS all_columns, sum(entries) AS entries, sum(weight) AS count,
        sum(base) AS base, sum(amount) AS sum ${medians.map((id) => `, median("m_${id}") AS "m_${id}"`).join('')}
      FROM facts GROUP BY CUBE (r, c) HAVING sum(entries) > 0 OR sum(base) > 0
    )
    SELECT totals.*,
      count / nullif(sum(count) FILTER (all_rows = 1) OVER (PARTITION BY all_columns, c), 0) AS column_share,
      count / nullif(sum(count) FILTER (all_columns = 1) OVER (PARTITION BY all_rows, r), 0) AS row_share,
      count / nullif(max(count) FILTER (all_rows = 1 AND all_columns = 1) OVER (), 0) AS share,
      CASE WHEN count > 0 AND all_rows = 0
        THEN rank() OVER (PARTITION BY all_rows, all_columns, c ORDER BY count DESC) END AS rank
    FROM totals`
}

const ALL = '合计*'
type Row = Readonly<Record<string, unknown>>
type Told = Readonly<Record<string, number | null>>
const keyOf = ({ r, c, all_rows: rows, all_columns: columns }: Row): string =>
  `${rows === 1 ? ALL : String(r)} × ${columns === 1 ? ALL : String(c)}`

const rounded = (value: unknown): number | null =>
  value === null || value === undefined ? null : Math.round(Number(value) * 1e9) / 1e9

/** More than there are make no rate. */
const rateOf = (count: number, base: number): number | null =>
  base > 0 && count <= base ? rounded(count / base) : null

function figuresOf(row: Row, medians: readonly string[], hasBase: boolean): Told {
  const { count, entries, sum, base } = row
  return {
    count: rounded(count),
    entries: rounded(entries),
    share: rounded(row.share),
    columnShare: rounded(row.column_share),
    rowShare: rounded(row.row_share),
    rank: rounded(row.rank),
    sum: rounded(sum),
    ...(hasBase && { base: rounded(base), rate: rateOf(Number(count), Number(base)) }),
    ...Object.fromEntries(medians.map((id) => [id, rounded(row[`m_${id}`])])),
  }
}

function told(figures: SummaryFigures, medians: readonly string[], hasBase: boolean): Told {
  const { count, entries, share, columnShare, rowShare, rank, sum, base, rate } = figures
  return {
    count: rounded(count),
    entries,
    share: rounded(share),
    columnShare: rounded(columnShare),
    rowShare: rounded(rowShare),
    rank,
    sum: rounded(sum),
    ...(hasBase && { base: rounded(base), rate: rounded(rate) }),
    ...Object.fromEntries(medians.map((id) => [id, rounded(figures.medians[id])])),
  }
}

/** The result's figures by the same keys as DuckDB's. */
function tellAll(result: SummaryResult, hasColumns: boolean): (readonly [string, SummaryFigures])[] {
  const rowKeys = (column: string) =>
    result.rowTotals.map((figures, place) => [`${result.rows[place]} × ${column}`, figures] as const)
  const columnKeys = result.columnTotals.map(
    (figures, place) => [`${ALL} × ${result.columns[place]}`, figures] as const,
  )
  const all = [
    ...result.cells.map((cell) => [`${cell.row} × ${cell.column}`, cell] as const),
    ...rowKeys(ALL),
    ...(hasColumns ? columnKeys : [...rowKeys(''), [`${ALL} × `, result.all] as const]),
    [`${ALL} × ${ALL}`, result.all] as const,
  ]
  return all.filter(([, { entries, base }]) => entries > 0 || (base ?? 0) > 0)
}

/** What is read is counted or left, the entries behind each cell are as many as it says, and their weights come to its count. */
export function reconciles(
  summary: Summary,
  result: SummaryResult,
  { tables, context }: Pick<Report, 'tables' | 'context'>,
): void {
  const { left } = result
  expect(result.counted + left.otherMonth + left.undated + left.notCounted + left.unreadable).toBe(result.read)
  const tally = new Map<string, [number, number]>()
  const every = entriesOf(summary, tables, context)
  for (const { row, column, weight } of every)
    for (const key of [`${row} × ${column}`, `${row} × ${ALL}`, `${ALL} × ${column}`, `${ALL} × ${ALL}`]) {
      const [entries, count] = tally.get(key) ?? [0, 0]
      tally.set(key, [entries + 1, count + weight])
    }
  const figures = tellAll(result, summary.columns !== undefined).filter(([, { entries }]) => entries > 0)
  const ours = Object.fromEntries(figures.map(([key, { entries, count }]) => [key, [entries, rounded(count)]]))
  expect(ours).toEqual(
    Object.fromEntries([...tally].map(([key, [entries, count]]) => [key, [entries, rounded(count)]])),
  )
  for (const { row, column, entries } of result.cells.slice(0, 3))
    expect(entriesOf(summary, tables, context, { row, column })).toHaveLength(entries)
}
