import { nameOfColumn, nameOfHeader, readOurName } from '../ours'
import type { Rectangle } from '../file/reference'
import { sheetOf } from './structure'

/** A computed column of a sheet, as its hidden names tell. */
export interface OurColumn {
  readonly id: string
  /** Header and rows. */
  readonly range: Rectangle
  /** Its header is ours as well: we appended it. */
  readonly appended: boolean
  /** What its formulas look like and its cells did, as far as that was noted. */
  readonly shapes: string
}

/** Loads what `columnsIn` reads. */
export const loadNames = (sheet: Excel.Worksheet): Excel.NamedItemCollection =>
  sheet.names.load('items/name,items/formula,items/comment')

export function columnsIn({ items }: Excel.NamedItemCollection): readonly OurColumn[] {
  const found = items.flatMap(({ name, formula, comment }) => {
    const ours = readOurName(name)
    const range = sheetOf(formula)
    return ours && range ? [{ ...ours, range, shapes: comment }] : []
  })
  const headers = new Set(found.filter(({ kind }) => kind === 'header').map(({ id }) => id))
  return found
    .filter(({ kind }) => kind === 'column')
    .map(({ id, range, shapes }) => ({ id, range, shapes, appended: headers.has(id) }))
}

/** Names of a column that stand in the sheet; deleting one that does not would fail the whole batch. */
export const namesOf = ({ items }: Excel.NamedItemCollection, id: string): readonly Excel.NamedItem[] =>
  items.filter(({ name }) => name === nameOfColumn(id) || name === nameOfHeader(id))

/** A hidden name of the workbook, or of one sheet. */
export function addHiddenName(
  owner: Excel.Workbook | Excel.Worksheet,
  name: string,
  range: Excel.Range,
  note = '',
): void {
  owner.names.add(name, range, note).visible = false
}
