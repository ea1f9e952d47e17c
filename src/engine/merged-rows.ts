import type { FieldKey } from '../model/field'
import type { Sheet } from '../model/workbook'

/** Who a row is about is never taken from the row above: two rows of one merged name are one entry, or two people. */
const own: ReadonlySet<FieldKey> = new Set(['sequence', 'customerName', 'phone', 'cardNumber'])

/** Rows of a column that lie under a cell merged downwards, to the row of its value; offsets into the sheet's rectangle. */
export function mergedRows(sheet: Sheet, column: number, field: FieldKey): ReadonlyMap<number, number> | undefined {
  if (!sheet.merges || own.has(field)) return undefined
  const rows = new Map<number, number>()
  for (const [top, left, height, width] of sheet.merges) {
    const at = sheet.left + column
    if (at < left || at >= left + width) continue
    const end = Math.min(height, sheet.top + (sheet.columns[column]?.length ?? 0) - top)
    for (let row = 1; row < end; row++) rows.set(top + row - sheet.top, top - sheet.top)
  }
  return rows.size > 0 ? rows : undefined
}
