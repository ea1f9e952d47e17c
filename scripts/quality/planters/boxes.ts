import { a1, parseA1 } from '../../../src/engine/address'
import type { FieldKey } from '../../../src/model/field'
import type { Edit, Place } from '../planting'
import type { PlantingMonth } from '../planting-month'
import type { Spot } from './spots'

const columnOf = ({ cell }: Place): number => parseA1(cell)?.column ?? -1

/** A word is told by the column that an entry writes in: where the box of the entry stands, if it says this word. */
export function boxOf({ table, row }: Spot, field: FieldKey, word: string): Place | null {
  const like = table.rows((other) => table.value(field, other) === word)[0]
  if (like === undefined) return null
  const at = table.cellOf(field, row)
  const { row: line = 0 } = parseA1(at.cell) ?? {}
  return { sheet: at.sheet, cell: a1(line, columnOf(table.cellOf(field, like))) }
}

/** Says another word of a field that has a column for each: what stands in its box is moved to the other; null where nobody uses that one. */
export function movedTo(month: PlantingMonth, spot: Spot, field: FieldKey, word: string): readonly Edit[] | null {
  const from = spot.table.cellOf(field, spot.row)
  const to = boxOf(spot, field, word)
  if (!to || to.cell === from.cell) return null
  const said = month.cellAt(from)
  return said === null
    ? null
    : [
        { ...from, value: null },
        { ...to, value: said },
      ]
}

/** Written in a column of its own, or told by the column that is filled. */
export const hasBoxes = ({ table }: Pick<Spot, 'table'>, field: FieldKey): boolean =>
  (table.table.columns[field]?.index ?? 0) < 0

/** Gives an entry another word, whatever the layout, and tells where it stands then; null where the form has no place for it. */
export function said(
  month: PlantingMonth,
  spot: Spot,
  field: FieldKey,
  word: string,
): { readonly edits: readonly Edit[]; readonly at: Place } | null {
  if (!hasBoxes(spot, field))
    return { edits: [spot.table.set(field, spot.row, word)], at: spot.table.cellOf(field, spot.row) }
  const edits = movedTo(month, spot, field, word)
  const at = boxOf(spot, field, word)
  return edits && at && { edits, at }
}
