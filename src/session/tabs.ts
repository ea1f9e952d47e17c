import type { Desk } from './desk'
import { sheetTitle } from './sheet-title'
import type { SheetTab } from './state'

/** The sheets with how many marks each bears. */
export function tabsOf(desk: Desk): readonly SheetTab[] {
  return desk.workbook.sheets.map(({ id, name, file, top, left, columns, ours }) => {
    const marks = { error: 0, warning: 0, info: 0 }
    for (const severity of desk.marksOn(id).values()) marks[severity]++
    return {
      id,
      name: sheetTitle({ name, ...(file === undefined ? {} : { file }) }),
      rows: top + (columns[0]?.length ?? 0),
      columns: left + columns.length,
      ours: ours === true,
      marks,
    }
  })
}
