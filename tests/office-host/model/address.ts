/** 0-based; a rectangle of a sheet's cells. */
export interface Rect {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}
export const maxRows = 1_048_576
export const maxColumns = 16_384

export function columnName(column: number): string {
  let name = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name
  }
  return name
}
const columnIndex = (name: string): number =>
  [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1

export const isUnbounded = ({ rows, columns }: Rect): boolean => rows === maxRows || columns === maxColumns

export function addressOf({ row, column, rows, columns }: Rect, dollar = ''): string {
  const cols = (at: number): string => dollar + columnName(at)
  const line = (at: number): string => `${dollar}${at + 1}`
  if (rows === maxRows && columns !== maxColumns) return `${cols(column)}:${cols(column + columns - 1)}`
  if (columns === maxColumns) return `${line(row)}:${line(row + rows - 1)}`
  const first = cols(column) + line(row)
  return rows === 1 && columns === 1 ? first : `${first}:${cols(column + columns - 1)}${line(row + rows - 1)}`
}
/** A sheet's name as it stands before `!`. */
export const quoted = (name: string): string =>
  /^[A-Za-z_\u4e00-\u9fff][\w.\u4e00-\u9fff]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`

export interface Address {
  readonly sheet?: string
  readonly rect: Rect
}
/** Null where it is no A1 reference of one area. */
export function parseAddress(address: string): Address | null {
  const parts = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(address)
  if (!parts) return null
  const sheet = parts[1]?.replaceAll("''", "'") ?? parts[2]
  const rect = parseRect(parts[3]!.replaceAll('$', '').toUpperCase())
  return rect && { ...(sheet === undefined ? {} : { sheet }), rect }
}

function parseRect(reference: string): Rect | null {
  const cells = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/.exec(reference)
  if (cells) {
    const [, first, top, last = first, bottom = top] = cells
    return spanned(Number(top) - 1, columnIndex(first!), Number(bottom) - 1, columnIndex(last!))
  }
  const wide = /^([A-Z]{1,3}):([A-Z]{1,3})$/.exec(reference)
  if (wide) return spanned(0, columnIndex(wide[1]!), maxRows - 1, columnIndex(wide[2]!))
  const high = /^(\d{1,7}):(\d{1,7})$/.exec(reference)
  return high && spanned(Number(high[1]) - 1, 0, Number(high[2]) - 1, maxColumns - 1)
}
function spanned(row1: number, column1: number, row2: number, column2: number): Rect | null {
  const rect = {
    row: Math.min(row1, row2),
    column: Math.min(column1, column2),
    rows: Math.abs(row2 - row1) + 1,
    columns: Math.abs(column2 - column1) + 1,
  }
  return isOnSheet(rect) ? rect : null
}
export const isOnSheet = ({ row, column, rows, columns }: Rect): boolean =>
  row >= 0 && column >= 0 && rows >= 1 && columns >= 1 && row + rows <= maxRows && column + columns <= maxColumns

export function intersection(a: Rect, b: Rect): Rect | null {
  const row = Math.max(a.row, b.row)
  const column = Math.max(a.column, b.column)
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null
}
export function bounding(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row)
  const column = Math.min(a.column, b.column)
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row
  return { row, column, rows, columns: Math.max(a.column + a.columns, b.column + b.columns) - column }
}
export const sameRect = (a: Rect, b: Rect): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns
