import { columnOf } from '../../src/model/column'
import type { Cell, Sheet, Workbook } from '../../src/model/workbook'

/** A sheet from rows of cells; A1 is the first cell. */
export function sheetOf(name: string, rows: readonly (readonly Cell[])[], id = name): Sheet {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const columns = Array.from({ length: width }, (_, column) => columnOf(rows.map((row) => row[column] ?? null)))
  return { id, name, top: 0, left: 0, columns }
}

/** A workbook from sheets of rows: `workbookOf({ '3月流失表': [['序号'], [1]] })`. */
export function workbookOf(
  sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>,
  more: Omit<Workbook, 'sheets'> = {},
): Workbook {
  return { sheets: Object.entries(sheets).map(([name, rows]) => sheetOf(name, rows)), ...more }
}
