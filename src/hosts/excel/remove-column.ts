import type { Edit } from '../../model/edit'
import { clearColumn, loadColumn, type LoadedColumn } from './clear-column'
import { columnsIn, namesOf } from './column-names'
import { refusing, type Step } from './step'

/** Takes a computed column out of its sheet; `names` must have been loaded in an earlier look. */
export function removeColumn(edit: Extract<Edit, { kind: 'remove-column' }>, names: Excel.NamedItemCollection): Step {
  const columns = columnsIn(names).filter(({ id }) => id === edit.id)
  let loaded: readonly LoadedColumn[] = []
  let protection: Excel.WorksheetProtection
  return {
    edits: [edit],
    look(context) {
      const sheet = context.workbook.worksheets.getItem(edit.sheet)
      protection = sheet.protection.load('protected')
      loaded = columns.map((column) => loadColumn(sheet, column))
    },
    write(context) {
      if (columns.length > 0 && protection.protected) return refusing([edit], 'protected')
      const sheet = context.workbook.worksheets.getItem(edit.sheet)
      for (const column of loaded) clearColumn(sheet, column)
      for (const name of namesOf(names, edit.id)) name.delete()
      return []
    },
  }
}
