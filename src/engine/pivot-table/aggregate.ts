import type { Aggregate } from '../../model/pivot-table'
import { isCellError, type Cell, type CellError } from '../../model/workbook'
import type { Axis } from './axis'

/** What is known of the values of one field in one cell of a PivotTable. */
class Tally {
  filled = 0
  numbers = 0
  sum = 0
  least = Infinity
  most = -Infinity
  error: CellError | null = null

  add(value: Cell): void {
    if (value === null) return
    this.filled++
    if (isCellError(value)) this.error ??= value
    if (typeof value !== 'number') return
    this.numbers++
    this.sum += value
    this.least = Math.min(this.least, value)
    this.most = Math.max(this.most, value)
  }

  /** Blank where there is nothing to aggregate; words count, but are no numbers. */
  result(aggregate: Aggregate): Cell {
    if (this.filled === 0) return null
    if (aggregate === 'count') return this.filled
    if (this.error) return this.error
    if (aggregate === 'sum') return this.sum
    if (this.numbers === 0) return aggregate === 'average' ? { error: '#DIV/0!' } : 0
    return aggregate === 'average' ? this.sum / this.numbers : aggregate === 'min' ? this.least : this.most
  }
}

export interface ValueColumn {
  readonly cells: readonly Cell[]
  readonly aggregate: Aggregate
}
/** The value of a cell, by the ids of its nodes on both axes and the place of the value. */
export type Aggregated = (row: number, column: number, value: number) => Cell

export function aggregate(rows: Axis, columns: Axis, values: readonly ValueColumn[], height: number): Aggregated {
  const tallies = new Map<number, Tally>()
  const place = (row: number, column: number, value: number): number =>
    (row * columns.size + column) * values.length + value
  const tally = (at: number): Tally => {
    let found = tallies.get(at)
    if (!found) tallies.set(at, (found = new Tally()))
    return found
  }
  for (let record = 0; record < height; record++) {
    for (let down = 0; down <= rows.depth; down++) {
      const row = rows.chains[record * (rows.depth + 1) + down]!
      for (let across = 0; across <= columns.depth; across++) {
        const column = columns.chains[record * (columns.depth + 1) + across]!
        for (const [value, { cells }] of values.entries()) tally(place(row, column, value)).add(cells[record] ?? null)
      }
    }
  }
  return (row, column, value) => tallies.get(place(row, column, value))?.result(values[value]!.aggregate) ?? null
}
