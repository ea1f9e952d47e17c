import { absoluteA1, sheetPrefix } from '../../engine/address'
import type { Refusal } from '../../model/edit'
import { nameOfColumn, nameOfHeader } from '../ours'
import { clearColumn } from './clear-column'
import { growDimension } from './dimension'
import { editRows } from './edit-rows'
import { Filling, type Fill } from './filling'
import type { Ledger } from './ledger'
import { writeRanges } from './ranges'
import type { SheetEntry } from './read-structure'
import { openStyles, writeStyles } from './styles-part'
import { addNames, removeNames } from './workbook-edits'

/** More shapes of formula than this are not told apart. */
const mostShapes = 200

/** Writes the column; a second time it writes the same cells again. */
export function fillColumn(ledger: Ledger, fill: Fill): Refusal['reason'] | null {
  const { document } = ledger
  const entry = document.entry(fill.sheet)
  if (!entry) return 'no such sheet'
  if (document.cells(entry).rules.protection) return 'protected'
  const earlier = document.ours.columns.filter(({ id, sheet }) => id === fill.id && sheet.id === entry.id)
  for (const column of earlier) if (column.range.left !== fill.column) clearColumn(ledger, column)
  const here = earlier.find(({ range }) => range.left === fill.column)
  const part = document.sheetPart(entry)
  const styles = openStyles(document)
  const filling = new Filling(ledger, entry, fill, here, part.prefix, styles, styles.numberFormat(fill.format))
  const edits = filling.edits()
  const rows = editRows(part.rows, part.prefix, edits)
  const last = Math.max(...edits.keys())
  const record = ledger.sheet(entry.id)
  document.setSheetPart(entry, growDimension({ ...part, rows }, last, fill.column, record))
  const { existing, shapes } = filling
  record.columns[fill.id] = {
    existing: writeRanges(existing.sort((a, b) => a - b)),
    formulas: shapes.size > mostShapes ? undefined : [...shapes],
  }
  writeStyles(ledger, styles)
  writeNames(ledger, entry, fill, last, filling.headerIsOurs)
  return null
}

function writeNames(
  ledger: Ledger,
  entry: SheetEntry,
  { id, column, headerRow }: Fill,
  last: number,
  appended: boolean,
): void {
  const { document } = ledger
  const { part } = document.structure
  const own = (name: string): boolean => name === nameOfColumn(id) || name === nameOfHeader(id)
  const cleared = removeNames(
    document.parts.text(part)!,
    ({ name, localSheet }) => own(name) && (localSheet === undefined || localSheet === entry.index),
  )
  const sheet = sheetPrefix(entry.name)
  const header = `${sheet}${absoluteA1(headerRow, column)}`
  const scope = { localSheet: entry.index, hidden: true }
  const names = [{ name: nameOfColumn(id), refersTo: `${header}:${absoluteA1(last, column)}`, ...scope }]
  if (appended) names.push({ name: nameOfHeader(id), refersTo: header, ...scope })
  ledger.write(part, addNames(cleared, names))
}
