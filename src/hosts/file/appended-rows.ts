import type { Document } from './document'
import type { SheetEntry } from './read-structure'
import { textOf } from './part-text'
import { rawCells, type RawRow } from './raw-rows'
import { rowTable } from './row-table'
import type { CellValues } from './set-values'

/** Rows above that are looked at, and how many of them have to look alike, header or not. */
const above = 5
const alike = 2

/** Below the last row that holds anything but ours. */
export function ownHeight(document: Document, entry: SheetEntry): number {
  const { columns } = document.cells(entry)
  const ours = new Set(
    document.ours.columns.filter(({ sheet }) => sheet.id === entry.id).map(({ range }) => range.left),
  )
  const height = columns[0]?.length ?? 0
  if (ours.size === 0) return height
  const own = columns.filter((_, index) => !ours.has(index))
  for (let row = height - 1; row >= 0; row--) if (own.some((column) => column.at(row) !== null)) return row + 1
  return 0
}

/** The rows that continue the sheet: written one after another from below its last. */
export function appendedRows(values: CellValues, height: number): readonly number[] {
  const rows: number[] = []
  for (let row = height; [...(values.get(row)?.values() ?? [])].some((value) => value !== null); row++) rows.push(row)
  return rows
}

/** The formats that cells of new rows continue, where the row has no such cell yet: as the cell above, where more of those above look like it. */
export function continuedFormats(
  document: Document,
  entry: SheetEntry,
  height: number,
): (row: number, column: number) => number | undefined {
  const part = document.sheetPart(entry)
  const table = rowTable(part)
  const formatsOf = ({ openEnd, closeStart }: RawRow): ReadonlyMap<number, number> => {
    const cells = rawCells(textOf(part.rows.subarray(openEnd, closeStart)), part.prefix)
    return new Map(cells.map(({ column, attributes }) => [column, Number(attributes.s ?? 0)]))
  }
  const rows = table.within(Math.max(0, height - above), Math.min(above, height))
  const formats = rows.map(formatsOf)
  const last = rows.at(-1)?.index === height - 1 ? formats.at(-1)! : new Map<number, number>()
  const there = new Map<number, ReadonlyMap<number, number>>()
  return (row, column) => {
    const format = last.get(column) ?? 0
    if (format === 0 || formats.filter((cells) => cells.get(column) === format).length < alike) return undefined
    if (row >= table.height) return format
    const [found] = there.has(row) ? [] : table.within(row, 1)
    if (found) there.set(row, formatsOf(found))
    return there.get(row)?.has(column) ? undefined : format
  }
}
