/** Bytes that a reply may have: 5 MB is Excel's limit on the web, less keeps its thread free. */
export const REPLY = 1_860_000
/** Cells that a reply may have (learn.microsoft.com, Resource limits and performance optimization). */
export const MOST_CELLS = 5_000_000
/** What a cell takes where nothing is known yet: a Chinese name with its quotation marks, or a date and time. */
export const UNKNOWN_CELL = { values: 24, formulas: 90, valueTypes: 10, numberFormat: 16 } as const
const SAMPLED_ROWS = 400

/** Bytes of a cell as JSON in UTF-8, its comma included. */
function bytesOf(value: unknown): number {
  if (typeof value !== 'string') return String(value).length + 1
  let bytes = value.length + 3
  for (let at = 0; at < value.length; at++) {
    const code = value.charCodeAt(at)
    if (code > 0x7ff) bytes += 2
    else if (code > 0x7f || code < 0x20 || code === 0x22 || code === 0x5c) bytes += 1
  }
  return bytes
}

/** Bytes a cell of these rows takes on average, found out from some of them. */
export function bytesPerCell(rows: readonly (readonly unknown[])[]): number {
  const step = Math.max(1, Math.floor(rows.length / SAMPLED_ROWS))
  let bytes = 0
  let cells = 0
  for (let row = 0; row < rows.length; row += step) {
    for (const value of rows[row]!) bytes += bytesOf(value)
    bytes += 3
    cells += rows[row]!.length
  }
  return cells === 0 ? 1 : bytes / cells
}

/** Bytes of rows as they are sent, exactly. */
export function bytesOfRow(row: readonly unknown[]): number {
  return row.reduce<number>((sum, value) => sum + bytesOf(value), 3)
}
