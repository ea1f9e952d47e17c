import type { Document } from '../document'
import type { SheetEntry } from '../read-structure'
import { readView } from '../read-view'

/** The number format of a cell; undefined for Excel's General. */
export type FormatAt = (row: number, column: number) => string | undefined

export function numberFormatsIn(document: Document, entry: SheetEntry): FormatAt {
  return (row, column) => {
    const { rows, looks } = readView(document, entry, { from: row, count: 1 })
    return looks[rows[0]?.cells[column]?.look ?? 0]?.format
  }
}
