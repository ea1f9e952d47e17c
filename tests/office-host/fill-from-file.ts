import { openWorkbookFile } from '../../src/hosts/file'
import { writeMemory } from '../../src/hosts/memory-xml'
import { memoryNamespace } from '../../src/hosts/ours'
import type { CellLook } from '../../src/model/view'
import { contentOf } from './fill-workbook'
import type { SheetModel } from './model/sheet'
import type { WorkbookModel } from './model/workbook'

/** Puts an .xlsx into a new workbook as Excel would open it: cells, formulas, formats, merges, hidden rows, our memory. */
export async function fillFromFile(workbook: WorkbookModel, bytes: Uint8Array, fileName: string): Promise<void> {
  const file = await openWorkbookFile(bytes, fileName)
  const { sheets, memory, date1904 = false } = await file.read()
  for (const { id, name } of sheets) {
    const sheet = workbook.addSheet(name)
    const { rows, columns, merges, looks, visible, frozen } = file.view(id)
    for (const { index, cells, hidden } of rows) {
      if (hidden) sheet.hiddenRows.add(index)
      for (const [column, cell] of cells.entries()) {
        if (!cell) continue
        const formula = cell.formula === undefined ? undefined : `=${cell.formula}`
        sheet.cells.put(index, column, contentOf(cell.value), formula)
        wear(sheet, index, column, looks[cell.look])
      }
    }
    for (const { from, to, hidden } of columns) {
      for (let column = from; hidden && column <= to; column++) sheet.hiddenColumns.add(column)
    }
    for (const [row, column, height, width] of merges) sheet.merges.push({ row, column, rows: height, columns: width })
    if (frozen.rows + frozen.columns > 0) {
      sheet.frozen = { row: 0, column: 0, rows: frozen.rows || 1_048_576, columns: frozen.columns || 16_384 }
    }
    if (!visible) sheet.visibility = 'Hidden'
  }
  workbook.name = fileName
  workbook.date1904 = date1904
  if (!memory) return
  const id = workbook.nextId('custom xml part')
  workbook.xmlParts.push({ id, namespace: memoryNamespace, xml: writeMemory(memory) })
}

function wear(sheet: SheetModel, row: number, column: number, look: CellLook | undefined): void {
  const { format, fill, colour, bold } = look ?? {}
  const worn = Object.entries({ numberFormat: format, fill, colour, bold }).filter(([, value]) => value !== undefined)
  if (worn.length > 0) sheet.cells.format({ row, column, rows: 1, columns: 1 }, Object.fromEntries(worn))
}
