import type { SummaryCell, SummaryFigures, SummaryTable } from '../../model/summary'
import { isAboveBase } from './above-base'
import { orderedKeys, Tally, type Grid } from './grid'

/** What a summary has beside its counts. */
export interface Wanted {
  readonly hasColumns: boolean
  /** False also where the base could not be read. */
  readonly hasBase: boolean
  readonly hasAmount: boolean
  readonly medians: readonly string[]
}
/** The order of an axis; see `Dimension`. */
export interface Order {
  readonly first?: readonly string[]
  readonly whole?: boolean
}

/** Every figure of the grid: cells, rows, columns and all. */
export function tabulate(grid: Grid, wanted: Wanted, rowOrder: Order = {}, columnOrder: Order = {}): SummaryTable {
  const all = new Tally(wanted.medians.length)
  const [ofRow, ofColumn] = [new Map<string, Tally>(), new Map<string, Tally>()]
  const totalIn = (totals: Map<string, Tally>, key: string): Tally => {
    let total = totals.get(key)
    if (!total) totals.set(key, (total = new Tally(wanted.medians.length)))
    return total
  }
  grid.each((row, column, tally) => {
    totalIn(ofRow, row).join(tally)
    totalIn(ofColumn, column).join(tally)
    all.join(tally)
  })
  const rows = orderedKeys(ofRow, rowOrder.first, rowOrder.whole)
  const columns = orderedKeys(ofColumn, columnOrder.first, columnOrder.whole)
  const none = new Tally(wanted.medians.length)
  const inAll = rows.map((row) => ofRow.get(row) ?? none)
  const down = columnFigures(inAll, all)
  const rowTotals = inAll.map((tally, place): SummaryFigures => ({
    ...plain(tally, wanted),
    ...down[place]!,
    share: share(tally, all),
    rowShare: tally.count > 0 ? 1 : null,
    deviation: null,
  }))
  const columnTotals = columns.map((column): SummaryFigures => {
    const tally = ofColumn.get(column) ?? none
    return { ...plain(tally, wanted), ...whole(tally), share: share(tally, all), rowShare: share(tally, all) }
  })
  const cells = columns.flatMap((column) => {
    const inColumn = rows.map((row) => grid.find(row, column) ?? none)
    const total = ofColumn.get(column) ?? none
    const figures = columnFigures(inColumn, total)
    return rows.flatMap((row, place): SummaryCell[] => {
      const tally = inColumn[place]!
      if (tally.entries === 0 && tally.base === 0) return []
      const { columnShare } = figures[place]!
      const usual = rowTotals[place]!.columnShare
      return [
        {
          row,
          column,
          ...plain(tally, wanted),
          ...figures[place]!,
          share: share(tally, all),
          rowShare: share(tally, inAll[place]!),
          deviation: columnShare === null || usual === null ? null : columnShare - usual,
        },
      ]
    })
  })
  const totals = { ...plain(all, wanted), ...whole(all), share: share(all, all), rowShare: share(all, all) }
  return wanted.hasColumns
    ? { rows, columns, cells, rowTotals, columnTotals, all: totals }
    : { rows, columns: [], cells: [], rowTotals, columnTotals: [], all: totals }
}

const share = ({ count }: Tally, of: Tally): number | null => (of.count === 0 ? null : count / of.count)

type Plain = Pick<SummaryFigures, 'count' | 'entries' | 'base' | 'rate' | 'sum' | 'medians'>
function plain(tally: Tally, { hasBase, hasAmount, medians }: Wanted): Plain {
  const { count, entries, base, amounts, sum, lists } = tally
  return {
    count,
    entries,
    base: hasBase ? base : null,
    rate: hasBase && base > 0 && !isAboveBase(count, base) ? count / base : null,
    sum: hasAmount && amounts > 0 ? sum : null,
    medians: Object.fromEntries(medians.map((id, place) => [id, medianOf(lists[place] ?? [])])),
  }
}

type InColumn = Pick<SummaryFigures, 'columnShare' | 'cumulativeShare' | 'rank'>
/** Shares of a column, added up downwards, and ranks. */
function columnFigures(tallies: readonly Tally[], total: Tally): readonly InColumn[] {
  const falling = tallies.map(({ count }) => count).sort((a, b) => b - a)
  const rankOf = new Map<number, number>()
  for (const [place, count] of falling.entries()) if (!rankOf.has(count)) rankOf.set(count, place + 1)
  let reached = 0
  return tallies.map((tally) => {
    reached += tally.count
    return {
      columnShare: share(tally, total),
      cumulativeShare: total.count === 0 ? null : reached / total.count,
      rank: tally.count > 0 ? (rankOf.get(tally.count) ?? null) : null,
    }
  })
}

const whole = (tally: Tally): InColumn & Pick<SummaryFigures, 'deviation'> => ({
  columnShare: share(tally, tally),
  cumulativeShare: share(tally, tally),
  rank: null,
  deviation: null,
})

/** The middle value; of an even number the mean of the two in the middle. */
export function medianOf(values: readonly number[]): number | null {
  if (values.length === 0) return null
  const sorted = Float64Array.from(values).sort()
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
