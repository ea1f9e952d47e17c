import type { RecordField, Records } from '../engine/pivot-table/records'
import type { SheetContent, Span } from '../model/sheet-content'
import { isCellError, type Cell } from '../model/workbook'
import { isDateFormat } from './date-format'

export type CellAt = (row: number, column: number) => Cell
/** The number format of a cell; undefined for Excel's General. */
export type FormatAt = (row: number, column: number) => string | undefined

/** The records of a range, its first row the headers. */
export function recordsOf([top, left, height, width]: Span, at: CellAt, formatAt: FormatAt): Records {
  const count = Math.max(0, height - 1)
  const fields = Array.from({ length: width }, (_, across): RecordField => {
    const column = left + across
    const cells = Array.from({ length: count }, (_, down) => {
      const value = at(top + 1 + down, column)
      return value === '' ? null : value
    })
    // Its first number speaks for the column: a look at every cell would cost more than the PivotTable.
    const number = cells.findIndex((value) => typeof value === 'number')
    const format = number < 0 ? undefined : formatAt(top + 1 + number, column)
    return {
      title: wordOf(at(top, column)),
      cells,
      ...(format === undefined ? {} : { format }),
      ...(format !== undefined && isDateFormat(format) ? { dates: true } : {}),
    }
  })
  return { height: count, fields }
}

/** The records of a range of a sheet that is yet to be written. */
export function recordsOfContent({ rows }: SheetContent, cells: Span): Records {
  const formatAt: FormatAt = (row, column) => {
    const { style, format } = rows[row]?.[column] ?? {}
    return format ?? (style === 'date' ? 'yyyy/m/d' : undefined)
  }
  return recordsOf(cells, (row, column) => rows[row]?.[column]?.value ?? null, formatAt)
}

const wordOf = (value: Cell): string =>
  value === null
    ? ''
    : isCellError(value)
      ? value.error
      : typeof value === 'boolean'
        ? `${value}`.toUpperCase()
        : String(value)
