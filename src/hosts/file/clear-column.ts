import { a1 } from '../../engine/address'
import { restoreDimension } from './dimension'
import { editRows, type RowEdit } from './edit-rows'
import { filledCells } from './filled-cells'
import type { OurColumn } from './find-ours'
import type { Ledger } from './ledger'
import { leaveTable } from './our-table-column'
import { rowlessAgain } from './sheet-part'

/** Takes our cells out of a column; what a person wrote there since stays. `restoring`: all of ours goes. Returns the addresses of formulas taken out. */
export function clearColumn(ledger: Ledger, column: OurColumn, restoring = false): readonly string[] {
  const { document } = ledger
  const { sheet, range, appended } = column
  const record = ledger.sheet(sheet.id)
  const known = ledger.knows(sheet.id)
  const ours = filledCells(column, ledger)
  // A column of the form's own was in its table before us.
  const headerGoes = appended && leaveTable(ledger, column, restoring)
  const removed: string[] = []
  const edits = new Map<number, RowEdit>()
  for (let row = range.top; row <= range.bottom; row++) {
    const whenEmptied = known ? record.rows[String(row + 1)] : undefined
    edits.set(row, {
      cells: new Map([
        [
          range.left,
          (cell) => {
            if (!cell) return null
            const formula = ours.isOurs(cell, row)
            if (formula) removed.push(a1(row, range.left))
            return formula || (headerGoes && row === range.top) ? ours.before(cell, row) : null
          },
        ],
      ]),
      ...(whenEmptied === undefined ? {} : { whenEmptied }),
    })
  }
  const part = document.sheetPart(sheet)
  const cleared = { ...part, rows: editRows(part.rows, part.prefix, edits) }
  document.setSheetPart(sheet, known ? restoreDimension(rowlessAgain(cleared, record.rowless), record) : cleared)
  delete record.columns[column.id]
  return removed
}
