import type { Records } from '../../../engine/pivot-table/records'
import type { Span } from '../../../model/sheet-content'
import { recordsOf, type FormatAt } from '../../records'
import type { Document } from '../document'
import type { SheetEntry } from '../read-structure'
import { readView } from '../read-view'

/** The records of a range of a sheet of the workbook. */
export function recordsOfSheet(document: Document, entry: SheetEntry, cells: Span): Records {
  const { columns } = document.cells(entry)
  const formatAt: FormatAt = (row, column) => {
    const { rows, looks } = readView(document, entry, { from: row, count: 1 })
    return looks[rows[0]?.cells[column]?.look ?? 0]?.format
  }
  return recordsOf(cells, (row, column) => columns[column]?.at(row) ?? null, formatAt)
}
