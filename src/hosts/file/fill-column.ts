import { absoluteA1, sheetPrefix } from '../../engine/address'
import type { Refusal } from '../../model/edit'
import { nameOfColumn, nameOfHeader } from '../ours'
import { pruneChain } from './calc-chain'
import { clearColumn } from './clear-column'
import { growDimension } from './dimension'
import { editRows } from './edit-rows'
import { Filling, type Fill } from './filling'
import type { Ledger } from './ledger'
import { maxColumns, maxRows } from './limits'
import { headerBeside, isHeldByTable, joinTable, tableBeside } from './our-table-column'
import { writeRanges } from './ranges'
import type { SheetEntry } from './read-structure'
import { rowlessData } from './sheet-part'
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
  if (fill.column >= maxColumns || fill.rows.some((row) => row >= maxRows)) return 'too large'
  const earlier = document.ours.columns.filter(({ id, sheet }) => id === fill.id && sheet.id === entry.id)
  const moved = earlier.filter(({ range }) => range.left !== fill.column)
  // Another column of ours in this place gives way: two could not tell their cells apart.
  const others = document.ours.columns.filter(
    ({ id, sheet, range }) => id !== fill.id && sheet.id === entry.id && range.left === fill.column,
  )
  if (moved.some((column) => isHeldByTable(ledger, column))) return 'table header'
  const cleared = [...moved, ...others].flatMap((column) => clearColumn(ledger, column))
  const here = earlier.find(({ range }) => range.left === fill.column)
  const part = document.sheetPart(entry)
  const styles = openStyles(document)
  const filling = new Filling(ledger, entry, fill, here, part.prefix, styles)
  const table = here ? null : tableBeside(ledger, entry, fill, (row) => filling.isBlank(row))
  filling.header = headerBeside(table, fill.header)
  const edits = filling.edits()
  const rows = editRows(part.rows, part.prefix, edits)
  const last = [...edits.keys()].reduce((most, row) => Math.max(most, row), 0)
  const record = ledger.sheet(entry.id)
  record.rowless ??= rowlessData(part)
  document.setSheetPart(entry, growDimension({ ...part, rows }, last, fill.column, record))
  const { existing, shapes } = filling
  record.columns[fill.id] = {
    existing: writeRanges(existing.sort((a, b) => a - b)),
    formulas: shapes.size > mostShapes ? undefined : [...shapes],
  }
  writeStyles(ledger, styles)
  pruneChain(ledger, new Set([...cleared, ...filling.emptied].map((address) => `${entry.id}!${address}`)))
  if (table) joinTable(ledger, table, filling.header)
  const ids = [fill.id, ...others.map(({ id }) => id)]
  writeNames(ledger, entry, fill, last, filling.headerIsOurs, ids)
  return null
}

function writeNames(
  ledger: Ledger,
  entry: SheetEntry,
  { id, column, headerRow }: Fill,
  last: number,
  appended: boolean,
  replaced: readonly string[],
): void {
  const { document } = ledger
  const { part } = document.structure
  const own = (name: string): boolean =>
    replaced.some((one) => name === nameOfColumn(one) || name === nameOfHeader(one))
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
