import type { Filling, Fill } from './filling'
import type { OurColumn } from './find-ours'
import type { Ledger } from './ledger'
import type { SheetEntry } from './read-structure'
import { headerOf, nameFrom, readTable, withColumn, withoutLastColumn } from './table-xml'
import { areasBeside, meets, tablesOf, type SheetTable } from './tables'

/** The table at whose right edge a column of ours comes to stand, and which takes it in; null where there is none. */
export function tableBeside(
  { document }: Ledger,
  entry: SheetEntry,
  { column, headerRow }: Fill,
  isBlank: Filling['isBlank'],
): SheetTable | null {
  const table = tablesOf(document, entry).find(
    ({ area, headerRows, plain }) => plain && headerRows === 1 && area.top === headerRow && area.right === column - 1,
  )
  if (!table) return null
  const { top, bottom } = table.area
  for (let row = top; row <= bottom; row++) if (!isBlank(row)) return null
  const taken = areasBeside(document, entry, table.part)
  return meets(taken, { top, bottom, left: column, right: column }) ? null : table
}

/** A header that no column of the table bears: as Excel does, with a number behind it. */
export function headerBeside(table: SheetTable | null, header: string): string {
  if (!table || nameFrom(header, table.columns) !== null) return header
  for (let number = 2; number < 1000; number++) {
    const numbered = `${header}${number}`
    if (nameFrom(numbered, table.columns) !== null) return numbered
  }
  return header
}

/** Takes our column into the table; it goes with ours. */
export function joinTable(ledger: Ledger, { part }: SheetTable, header: string): void {
  const text = ledger.document.parts.text(part)!
  const table = readTable(text)
  const name = table && nameFrom(header, table.columns)
  if (table && name !== null) ledger.write(part, withColumn(text, table, name))
}

const tableOver = ({ document }: Ledger, { sheet, range }: OurColumn): SheetTable | undefined =>
  tablesOf(document, sheet).find(
    ({ area, headerRows }) =>
      headerRows > 0 && area.top === range.top && range.left > area.left && range.left <= area.right,
  )
/** Our header is the last of the table, as we wrote it. */
const isLast = ({ document }: Ledger, { sheet, range }: OurColumn, { area, columns }: SheetTable): boolean =>
  range.left === area.right && headerOf(columns.at(-1)!) === document.cells(sheet).columns[range.left]?.at(range.top)

/** The table goes on to the right of our column: taken out alone, its header would stay and be nobody's. */
export function isHeldByTable(ledger: Ledger, column: OurColumn): boolean {
  const table = column.appended ? tableOver(ledger, column) : undefined
  return table !== undefined && !isLast(ledger, column, table)
}

/**
 * Takes our column out of its table again. False where it has to stay, because the table goes on to its right: then the header
 * stays too. `restoring`: the table's part comes back as it was before us, where that is known.
 */
export function leaveTable(ledger: Ledger, ours: OurColumn, restoring: boolean): boolean {
  const found = tableOver(ledger, ours)
  if (!found) return true
  const base = restoring ? ledger.base(found.part) : null
  const before = base === null ? null : readTable(base)
  if (before && base !== ledger.document.parts.text(found.part)) return ours.range.left > before.area.right
  if (!isLast(ledger, ours, found)) return false
  ledger.write(found.part, withoutLastColumn(ledger.document.parts.text(found.part)!, found))
  return true
}
