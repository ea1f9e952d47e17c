import type { Sheet } from '../model/workbook'
import { Differences } from './differences'

/** The one cell in which a sheet differs from an earlier one, by rows and columns of both sheets' rectangle. */
export interface EditedCell {
  readonly before: Sheet
  readonly column: number
  readonly row: number
}

const edited = new Differences<Sheet, EditedCell>()

/** Remembers that nothing but one cell of a sheet was set. */
export const noteEdit = (sheet: Sheet, cell: EditedCell): void => edited.note(sheet, cell)

/** Which cell was set to make this sheet; null where it was not made so, or the sheet before is gone. */
export const editOf = (sheet: Sheet): EditedCell | null => edited.of(sheet)
