import type { Sheet } from '../model/workbook'

/** The one cell in which a sheet differs from an earlier one, by rows and columns of both sheets' rectangle. */
export interface EditedCell {
  readonly before: Sheet
  readonly column: number
  readonly row: number
}

interface Edited extends Omit<EditedCell, 'before'> {
  /** Held weakly: a sheet edited a thousand times would keep a thousand others. */
  readonly before: WeakRef<Sheet>
}
const edited = new WeakMap<Sheet, Edited>()

/** Remembers that nothing but one cell of a sheet was set. */
export const noteEdit = (sheet: Sheet, { before, ...at }: EditedCell): void =>
  void edited.set(sheet, { ...at, before: new WeakRef(before) })

/** Which cell was set to make this sheet; null where it was not made so, or the sheet before is gone. */
export function editOf(sheet: Sheet): EditedCell | null {
  const known = edited.get(sheet)
  const before = known?.before.deref()
  return known && before ? { ...known, before } : null
}
