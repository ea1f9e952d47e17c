import type { Table } from '../../model/table'

/** The entries of several tables, counted through: the second table's first entry follows the first table's last. */
export interface TableRows {
  readonly tables: readonly Table[]
  readonly starts: readonly number[]
  readonly length: number
}

export function tableRows(tables: readonly Table[]): TableRows {
  const starts: number[] = []
  let length = 0
  for (const table of tables) {
    starts.push(length)
    length += table.height
  }
  return { tables, starts, length }
}

/** The entries of so many that pass a test, counted outside a rule's generator: there each step of a loop costs several times as much. */
export function entriesWhere(count: number, test: (entry: number) => boolean): readonly number[] {
  const entries: number[] = []
  for (let entry = 0; entry < count; entry++) if (test(entry)) entries.push(entry)
  return entries
}

/** Which table an entry stands in, and where there. */
export function rowAt({ starts }: TableRows, entry: number): { readonly table: number; readonly row: number } {
  let table = starts.length - 1
  while (table > 0 && (starts[table] as number) > entry) table--
  return { table, row: entry - (starts[table] ?? 0) }
}

export function at<T>(rows: TableRows, entry: number, read: (table: Table, row: number) => T): T {
  const { table, row } = rowAt(rows, entry)
  return read(rows.tables[table] as Table, row)
}

/** An entry as a place among the views of these tables. */
export function placeIn<V>(
  rows: TableRows,
  views: readonly V[],
  entry: number,
): { readonly in: V; readonly row: number } {
  const { table, row } = rowAt(rows, entry)
  return { in: views[table] as V, row }
}

export const tablesOf = (views: readonly { readonly table: Table }[]): readonly Table[] =>
  views.map(({ table }) => table)
