import { nameOfColumn, nameOfHeader, readOurName } from '../ours'
import { columnLetters } from '../../engine/address'
import type { Span } from '../../model/sheet-content'
import type { Rectangle } from '../file/reference'
import { spanRange } from './gathered'
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

/** Lets a column's name, and its header's, stand for these cells: one that is there is moved, for without it the column would be nobody's. */
export function nameCells(
  sheet: Excel.Worksheet,
  { items }: Excel.NamedItemCollection,
  name: string,
  [row, column, height, width]: Span,
  note = '',
): void {
  const there = items.find((one) => one.name === name)
  if (!there) return addHiddenName(sheet, name, spanRange(sheet, [row, column, height, width]), note)
  const place = /^(=.*!)/.exec(String(there.formula))?.[1]
  const area = `${absolute(row, column)}:${absolute(row + height - 1, column + width - 1)}`
  if (place !== undefined) there.formula = place + area
  there.comment = note
  there.visible = false
}
const absolute = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`

/** A hidden name of the workbook, or of one sheet. */
export function addHiddenName(
  owner: Excel.Workbook | Excel.Worksheet,
  name: string,
  range: Excel.Range,
  note = '',
): void {
  owner.names.add(name, range, note).visible = false
}
