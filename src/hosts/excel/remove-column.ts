import type { Edit } from '../../model/edit'
import { clearColumn, rowsOfOurs } from './clear-column'
import type { ColumnCells } from './column-cells'
import { columnsIn, namesOf } from './column-names'
import { refusing, type Step } from './step'

/** Takes a computed column out of its sheet. */
export function removeColumn(
  edit: Extract<Edit, { kind: 'remove-column' }>,
  names: Excel.NamedItemCollection,
  cells: ColumnCells,
): Step {
  const columns = columnsIn(names).filter(({ id }) => id === edit.id)
  let protection: Excel.WorksheetProtection
  return {
    edits: [edit],
    look(context) {
      protection = context.workbook.worksheets.getItem(edit.sheet).protection.load('protected')
    },
    write(context) {
      if (columns.length > 0 && protection.protected) return refusing([edit], 'protected')
      const sheet = context.workbook.worksheets.getItem(edit.sheet)
      for (const column of columns) clearColumn(sheet, column, rowsOfOurs(edit.sheet, column, cells))
      for (const name of namesOf(names, edit.id)) name.delete()
      return []
    },
  }
}
