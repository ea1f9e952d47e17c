import { holds, readsItself } from '../as-written'
import type { Put } from './put-sheet'
import { spanRange } from './gathered'

/** Cells that are worth a look before writing: some 2 MB. */
const MOST = 100_000

/** The cells of an earlier sheet, where its PivotTables may stay: those that read this very sheet. */
export function loadEarlier(sheet: Excel.Worksheet, put: Put): Excel.Range | null {
  if (!readsItself(put)) return null
  const { rows } = put.content
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  return rows.length * width > MOST ? null : spanRange(sheet, [0, 0, rows.length, width]).load('values')
}

/** All that is to be written stands there, PivotTables too: writing it again would only undo how people laid them out. */
export function isAsWritten(
  earlier: Excel.Range | null,
  { items }: Excel.PivotTableCollection,
  { content }: Put,
): boolean {
  const names = items.map(({ name }) => name)
  if (!earlier || !content.pivotTables?.every(({ name }) => names.includes(name))) return false
  return holds(content, (row, column) => earlier.values[row]?.[column])
}
