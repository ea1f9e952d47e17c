import type { Cell, Workbook } from '../../src/model/workbook'
import type { Content } from './model/cells'
import type { SheetModel } from './model/sheet'
import type { WorkbookModel } from './model/workbook'

export type SheetsToOpen = Readonly<Record<string, readonly (readonly (Cell | undefined)[])[]>> | Workbook
const isWorkbook = (sheets: SheetsToOpen): sheets is Workbook => Array.isArray((sheets as Workbook).sheets)

export const contentOf = (cell: Cell | undefined): Content => (cell === undefined || cell === null ? '' : cell)
export const cellOf = (content: Content): Cell => (content === '' ? null : content)

/** Puts cells into a new workbook as Excel holds them: nothing is entered, nothing parsed. */
export function fillWorkbook(workbook: WorkbookModel, sheets: SheetsToOpen): void {
  if (!isWorkbook(sheets)) {
    for (const [name, rows] of Object.entries(sheets)) fillRows(workbook.addSheet(name), rows)
    return
  }
  for (const { name, top, left, columns, merges = [] } of sheets.sheets) {
    const sheet = workbook.addSheet(name)
    for (const [place, column] of columns.entries()) {
      for (let row = 0; row < column.length; row++) sheet.cells.put(top + row, left + place, contentOf(column.at(row)))
    }
    for (const [row, column, rows, width] of merges) sheet.merges.push({ row, column, rows, columns: width })
  }
  workbook.date1904 = sheets.date1904 ?? false
}
function fillRows(sheet: SheetModel, rows: readonly (readonly (Cell | undefined)[])[]): void {
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) sheet.cells.put(row, column, contentOf(cell))
  }
}
