import { rawRows, type RawRow } from './raw-rows'
import type { SheetPart } from './sheet-part'

/** Where every row of a sheet stands, found once per writing of the part: a grid asks for many small windows. */
export interface RowTable {
  /** Below the last row. */
  readonly height: number
  within(from: number, count: number): readonly RawRow[]
}

const tables = new WeakMap<SheetPart, RowTable>()

export function rowTable(part: SheetPart): RowTable {
  let table = tables.get(part)
  if (!table) {
    const rows = [...rawRows(part.rows, part.prefix)]
    const height = rows.reduce((most, { index }) => Math.max(most, index + 1), 0)
    const ascending = rows.every(({ index }, place) => place === 0 || index > (rows[place - 1]?.index ?? -1))
    if (!ascending) rows.sort((a, b) => a.index - b.index)
    table = { height, within: (from, count) => rows.slice(firstFrom(rows, from), firstFrom(rows, from + count)) }
    tables.set(part, table)
  }
  return table
}

/** The place of the first row at or below an index. */
function firstFrom(rows: readonly RawRow[], index: number): number {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rows[middle]?.index ?? 0) < index) low = middle + 1
    else high = middle
  }
  return low
}
