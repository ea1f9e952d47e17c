import type { Cell } from '../../model/workbook'
import type { Ledger } from './ledger'
import { maxColumns, maxRows } from './limits'
import type { SheetEntry } from './read-structure'
import type { Rectangle } from './reference'
import type { CellValues } from './set-values'
import { nameFrom, readTable, withColumn, withEnd, type Table } from './table-xml'
import { areasBeside, meets, tablesOf } from './tables'

/** What is about to be written, and what stood there: a place of ours counts as blank. */
export interface Writing {
  readonly values: CellValues
  isBlank(row: number, column: number): boolean
}

/** Tables take in what is written right below or right beside them, as Excel's do while one types; for good. */
export function growTables(ledger: Ledger, entry: SheetEntry, writing: Writing): void {
  const { parts } = ledger.document
  for (const { part, plain } of tablesOf(ledger.document, entry)) {
    if (!plain) continue
    const place = { writing, taken: areasBeside(ledger.document, entry, part) }
    const grown = (text: string): string => grow(text, place)
    if (grown(parts.text(part)!) !== parts.text(part)) ledger.change(part, grown)
  }
}

interface Place {
  readonly writing: Writing
  /** Where the table may not grow. */
  readonly taken: readonly Rectangle[]
}

function grow(text: string, place: Place): string {
  let now = text
  for (;;) {
    const table = readTable(now)
    const next = table && wider(now, table, place)
    if (!table || next === null) return table ? taller(now, table, place) : now
    now = next
  }
}

const written = ({ values }: Writing, row: number, column: number): Cell => values.get(row)?.get(column) ?? null
const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)

/** With one more column, where its header was written. */
function wider(text: string, table: Table, { writing, taken }: Place): string | null {
  const { area, headerRows, columns } = table
  const { top, bottom } = area
  const right = area.right + 1
  if (headerRows !== 1 || right >= maxColumns) return null
  const name = nameFrom(written(writing, top, right), columns)
  if (name === null || !range(top, bottom).every((row) => writing.isBlank(row, right))) return null
  return meets(taken, { top, bottom, left: right, right }) ? null : withColumn(text, table, name)
}

/** With the rows that were written below its last, up to the first that was not. */
function taller(text: string, table: Table, { writing, taken }: Place): string {
  const { left, right, bottom: last } = table.area
  if (table.totalsRows > 0) return text
  const columns = range(left, right)
  const below = taken.filter((area) => area.left <= right && area.right >= left && area.bottom > last)
  const limit = Math.min(maxRows, ...below.map(({ top }) => top))
  const isNew = (row: number): boolean =>
    columns.some((column) => written(writing, row, column) !== null) &&
    columns.every((column) => writing.isBlank(row, column))
  let bottom = last
  while (bottom + 1 < limit && isNew(bottom + 1)) bottom++
  return bottom === last ? text : withEnd(text, table, { bottom })
}
