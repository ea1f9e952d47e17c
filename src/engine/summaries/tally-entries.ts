import type { Context } from '../../model/context'
import type { Counting, Summary, SummaryEntry, SummaryLeft } from '../../model/summary'
import type { Table } from '../../model/table'
import { eachEntry } from './each-entry'
import { Grid, UNFILLED } from './grid'
import { fedBy, type Fed } from './sources'

/** The column of a summary that has rows alone. */
export const ALONE = ''

export interface Tallied {
  readonly grid: Grid
  readonly left: SummaryLeft
  readonly unfilled: { readonly rows: number; readonly columns: number }
  readonly baseFed: Fed | null
}

/** Counts what feeds a summary into a grid, and its base beside it. */
export function tallyEntries(summary: Summary, fed: Fed, tables: readonly Table[], context: Context): Tallied {
  const { columns, base, amount, medians = [] } = summary
  const ids = medians.map(({ id }) => id)
  const grid = new Grid(ids.length)
  const unfilled = { rows: 0, columns: 0 }
  const columnOf = columns ? columnKey : () => ALONE
  const ownBase = base !== undefined && !base.of
  const left = eachEntry(fed, context, {
    count(entry, weight, counting) {
      const [row, column] = [counting.row(entry), columnOf(counting, entry)]
      if (row === null) unfilled.rows++
      if (column === null) unfilled.columns++
      const tally = grid.at(row, column)
      tally.entries++
      tally.count += weight
      const money = amount && counting.amount ? counting.amount(entry) : null
      if (money !== null) {
        tally.amounts++
        tally.sum += money
      }
      for (let place = 0; place < ids.length; place++) {
        const value = counting.medians?.[ids[place]!]?.(entry) ?? null
        if (value !== null) tally.lists[place]!.push(value)
      }
    },
    ...(ownBase && { base: (entry, some, counting) => addBase(grid, counting, entry, some, columnOf) }),
  })
  const baseFed = base?.of ? fedBy(base.of, tables) : ownBase ? fed : null
  if (base?.of && baseFed) {
    eachEntry(baseFed, context, {
      count: (entry, weight, counting) => addBase(grid, counting, entry, weight, columnOf),
    })
  }
  return { grid, left, unfilled, baseFed }
}

type ColumnOf = (counting: Counting, entry: number) => string | null
const columnKey: ColumnOf = (counting, entry) => counting.column?.(entry) ?? null

function addBase(grid: Grid, counting: Counting, entry: number, base: number, columnOf: ColumnOf): void {
  if (base !== 0) grid.at(counting.row(entry), columnOf(counting, entry)).base += base
}

/** The counted entries behind a cell, a row, a column, or all: where neither is given. */
export function entriesOf(
  summary: Summary,
  tables: readonly Table[],
  context: Context,
  { row, column }: { readonly row?: string; readonly column?: string } = {},
): readonly SummaryEntry[] {
  const fed = fedBy(summary.of, tables)
  if (!fed) return []
  const columnOf = summary.columns ? columnKey : () => ALONE
  const found: SummaryEntry[] = []
  let table: Table | undefined
  eachEntry(fed, context, {
    begin: (next) => (table = next),
    count(entry, weight, counting) {
      const [ofRow, ofColumn] = [counting.row(entry) ?? UNFILLED, columnOf(counting, entry) ?? UNFILLED]
      if ((row !== undefined && row !== ofRow) || (column !== undefined && column !== ofColumn)) return
      const amount = counting.amount?.(entry) ?? null
      found.push({ table: table?.id ?? '', entry, row: ofRow, column: ofColumn, weight, amount })
    },
  })
  return found
}
